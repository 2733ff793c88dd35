import { compare, type Comparison } from '../../replay/compare';
import { momentAt } from '../../replay/moment';
import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';

/** The kinds of difference in the order in which they are told, each with the mark that it has everywhere. */
export const KINDS = ['added', 'ended', 'changed'] as const;

/** One of these kinds. */
export type Kind = (typeof KINDS)[number];

/** The current moment compared with the held one; none where no step is held that the story tells of. */
export function comparisonOf(replay: Replay, explore: Explore): Comparison | undefined {
  const held = replay.chronology.stepOf.get(explore.look.held ?? '');
  return held && compare(momentAt(replay.chronology, held.number), replay.moment);
}

/** How many differences there are of each kind; steps and those who come in count as added. */
export function countsOf({ added, actors, states }: Comparison): Readonly<Record<Kind, number>> {
  const of = (kind: Kind): number => states.filter((state) => state.kind === kind).length;
  return { added: added.length + actors.length + of('added'), ended: of('ended'), changed: of('changed') };
}

/** A comparison in one sentence: "From step 1 to step 4: 3 steps added, 1 state ended." */
export function comparisonSentence({ earlier, later, added, actors, states }: Comparison): string {
  const many = (count: number, what: string, does: string): string[] =>
    count === 0 ? [] : [`${String(count)} ${what}${count === 1 ? '' : 's'} ${does}`];
  const of = (kind: Kind): number => states.filter((state) => state.kind === kind).length;
  const parts = [
    ...many(added.length, 'step', 'added'),
    ...many(actors.length, 'actor', 'added'),
    ...many(of('added'), 'state', 'begun'),
    ...many(of('ended'), 'state', 'ended'),
    ...many(of('changed'), 'state', 'changed'),
  ];
  return `From step ${String(earlier)} to step ${String(later)}: ${parts.length === 0 ? 'nothing differs' : parts.join(', ')}.`;
}
