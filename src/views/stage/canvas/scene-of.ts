import { stepsOf } from '../../../layout/crowd/crowd';
import type { StoryGraph } from '../../../model/graph';
import type { Replay } from '../../../replay/replay.svelte';
import type { Outlook } from '../../explore/outlook';
import type { Highlight } from '../../highlight.svelte';
import type { CrowdView } from './crowd-view.svelte';
import type { Scene } from './scene';

/** What of a story is in the reader's view, as flat lists; undefined where all of it is. */
export function shownOf({ nodes, links }: StoryGraph, outlook: Outlook | undefined): Scene['shown'] {
  return (
    outlook && {
      steps: Uint8Array.from([0, ...links.map(({ interaction }) => (outlook.hidden.has(interaction) ? 0 : 1)), 0]),
      actors: Uint8Array.from(nodes, ({ id }) => (outlook.hiddenActors.has(id) ? 0 : 1)),
    }
  );
}

/** All that the canvas shows now. */
export function sceneOf(
  view: CrowdView,
  { graph, replay, highlight }: { readonly graph: StoryGraph; readonly replay: Replay; readonly highlight: Highlight },
  look: Pick<Scene, 'ink' | 'ratio' | 'shown'>,
): Scene {
  const { hovered } = highlight;
  const { step, start, moment } = replay;
  const pointed = hovered?.kind === 'actor' ? view.crowd.index.get(hovered.id) : undefined;
  const wanted = (one: number): boolean => look.shown?.steps[one] !== 0;
  return {
    ...look,
    crowd: view.crowd,
    nodes: graph.nodes,
    places: view.places,
    radii: view.radii,
    view: view.zoom.view,
    sharp: view.sharp,
    step,
    start,
    recent: view.recent,
    chain: moment.ancestry.filter((one) => one < step && one >= start && wanted(one)),
    lit: pointed === undefined ? [] : stepsOf(view.crowd, pointed, start, step).filter(wanted),
    ringed: pointed === undefined || (view.crowd.met[pointed] ?? Infinity) > step ? [] : [pointed],
  };
}
