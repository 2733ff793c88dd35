import type { Point } from '../../../layout/geometry';
import type { Replay } from '../../../replay/replay.svelte';
import type { StoryGraph } from '../../../model/graph';
import type { Mark } from '../cursor.svelte';
import type { CrowdView } from './crowd-view.svelte';
import { actorAt, stepAt } from './hit';
import type { Scene } from './scene';

/** Pixels by which a finger, and a mouse, may miss a dot. */
const FINGER = 14;
const MOUSE = 5;

/** What is drawn under a point of the stage, a dot before a line; of the lines only those that stand out. */
export function markAt(
  { graph, replay, view }: { readonly graph: StoryGraph; readonly replay: Replay; readonly view: CrowdView },
  shown: Scene['shown'],
  at: Point,
  touched: boolean,
): Mark | undefined {
  const actor = actorAt(view, at, (one) => view.radiusOf(one), touched ? FINGER : MOUSE);
  const id = actor === undefined ? undefined : graph.nodes[actor]?.id;
  if (id !== undefined) return { kind: 'actor', id };
  const first = view.recent > 0 && shown === undefined ? replay.step - view.recent : 1;
  const range = [Math.max(first, replay.start), replay.step] as const;
  const step = stepAt(view, at, range, (one) => shown === undefined || shown.steps[one] === 1);
  const interaction = step === undefined ? undefined : graph.links[step - 1]?.interaction;
  return interaction === undefined ? undefined : { kind: 'interaction', id: interaction };
}
