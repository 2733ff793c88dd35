import type { GraphLink, StoryGraph } from '../../../model/graph';
import type { Replay } from '../../../replay/replay.svelte';
import type { Mark } from '../cursor.svelte';

/** Causes and effects of a step that are drawn as marks of their own, the nearest in time first. */
const MOST_LINKS = 5;

/**
 * The interactions with marks of their own: the current one, its nearest causes and effects, and those `pointed` at.
 */
export function nearLinks(
  { links }: StoryGraph,
  { moment, start, chronology }: Replay,
  pointed: readonly (Mark | undefined)[],
): GraphLink[] {
  const { number: now, causes, effects } = moment.current;
  const nearest = (others: typeof causes): number[] =>
    others
      .map(({ step }) => step)
      .filter((step) => step >= start)
      .sort((p, q) => Math.abs(p - now) - Math.abs(q - now))
      .slice(0, MOST_LINKS);
  const steps = pointed.flatMap((mark) =>
    mark?.kind === 'interaction' ? (chronology.stepOf.get(mark.id)?.number ?? []) : [],
  );
  return [...new Set([now, ...nearest(causes), ...nearest(effects), ...steps])].flatMap(
    (step) => links[step - 1] ?? [],
  );
}
