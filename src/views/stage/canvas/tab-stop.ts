import type { StoryGraph } from '../../../model/graph';
import type { Cursor, Mark } from '../cursor.svelte';
import type { CrowdView } from './crowd-view.svelte';

/** The mark on the stage that Tab leads to: the one that was reached last, else the first actor of the step. */
export function tabStop({ nodes }: StoryGraph, { near, neighbors }: CrowdView, cursor: Cursor): Mark | undefined {
  const { nodes: own, links } = near.placed;
  const others = neighbors.flatMap((index) => nodes[index] ?? []);
  const there: readonly Mark[] = [
    ...[...own.map(({ node }) => node), ...others].map(({ id }) => ({ kind: 'actor', id }) as const),
    ...links.map(({ link }) => ({ kind: 'interaction', id: link.interaction }) as const),
  ];
  const [first = ''] = links[0]?.link.actors ?? [];
  return there.find((mark) => cursor.at(mark)) ?? there.find(({ id }) => id === first);
}
