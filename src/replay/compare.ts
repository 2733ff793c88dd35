import { countTo, type Standing } from './course';
import type { Moment } from './moment';
import { standingsAt } from './standings';

/** How one state differs between two moments. */
interface StateDifference {
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

/** The differences between two moments of one story, in whichever order they are given; none between equal ones. */
export function compare(one: Moment, other: Moment): Comparison {
  const [earlier, later] = one.step <= other.step ? [one, other] : [other, one];
  const { steps, met } = later.course;
  const actors = [...met];
  const metBy = (step: number): number => countTo(actors, step, ([, first]) => first);
  return {
    earlier: earlier.step,
    later: later.step,
    added: steps.slice(earlier.step, later.step).map(({ interaction }) => interaction.id),
    actors: actors.slice(metBy(earlier.step), metBy(later.step)).map(([id]) => id),
    states: standingsAt(later).flatMap((standing) => difference(earlier.standing(standing.key), standing)),
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
