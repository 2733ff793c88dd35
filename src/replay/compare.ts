import type { Moment, Standing } from './moment';

/** How one state differs between two moments. */
export interface StateDifference {
  readonly key: string;
  /** One actor id, or two. */
  readonly of: readonly string[];
  readonly label?: string;
  /** Begun, no longer holding, or another one than before. */
  readonly kind: 'added' | 'ended' | 'changed';
  /** The state at the earlier moment; none where it had none. */
  readonly from?: string;
  readonly to: string;
  /** The step that brought the later state about. */
  readonly step: number;
}

/** What is different between two moments of one story, always told from the earlier to the later. */
export interface Comparison {
  readonly earlier: number;
  readonly later: number;
  /** Ids of the interactions that came between, in order. */
  readonly added: readonly string[];
  /** Ids of the actors that the story met between. */
  readonly actors: readonly string[];
  readonly states: readonly StateDifference[];
}

/** The differences between two moments of the same story, in whichever order they are given; none between equal ones. */
export function compare(one: Moment, other: Moment): Comparison {
  const [earlier, later] = one.step <= other.step ? [one, other] : [other, one];
  const past = (moment: Moment, id: string): boolean => moment.ages.get(id) !== 'ahead';
  return {
    earlier: earlier.step,
    later: later.step,
    added: [...later.ages.keys()].filter((id) => past(later, id) && !past(earlier, id)),
    actors: [...later.seen].filter((id) => !earlier.seen.has(id)),
    states: [...later.standings.values()].flatMap((standing) =>
      difference(earlier.standings.get(standing.key), standing),
    ),
  };
}

function difference(before: Standing | undefined, after: Standing): readonly StateDifference[] {
  const { key, of, label, state, over, since } = after;
  if (before?.state === state && before.over === over) return [];
  const ended = over && before?.over !== true;
  return [
    {
      key,
      of,
      ...(label !== undefined && { label }),
      kind: ended ? 'ended' : before === undefined ? 'added' : 'changed',
      ...(before !== undefined && { from: before.state }),
      to: state,
      step: since,
    },
  ];
}
