import { type StoryDate } from './dates/dates';
import { drained } from './drained';
import { parseDate } from './dates/parse-date';
import { ordered, placingsOf, type Placing } from './order';
import type { Dataset, Evidence, Interaction } from './schema';

/** How sharp a step's date is, and so its mark: the whole of it comes from the source or from stated order. */
export type DateMark = 'day' | 'span' | 'before' | 'after' | 'soft' | 'order' | 'disputed';

/** What one passage says of the date where passages disagree. */
interface Reading {
  readonly date: StoryDate;
  readonly evidence: Evidence;
}

/** Another step that this one follows from or leads to, and the verb that joins them. */
interface CauseLink {
  readonly step: number;
  readonly how: string;
}

/** One interaction in its place in the story; bounds are day numbers. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly interaction: Interaction;
  readonly date?: StoryDate;
  readonly earliest?: number;
  readonly latest?: number;
  /** Whether the bounds come from the step's own date, not from order alone. */
  readonly stated: boolean;
  readonly mark: DateMark;
  /** The passages that date it differently, where they exclude one another. */
  readonly readings: readonly Reading[];
  /** Why it stands here, in a sentence. */
  readonly reason: string;
  /** Whether its place beside a neighbour is a tie-break that no source states. */
  readonly tied: boolean;
  readonly causes: readonly CauseLink[];
  readonly effects: readonly CauseLink[];
}

/** A statement of order that cannot hold: a ring, or bounds that leave no day. */
interface OrderProblem {
  readonly kind: 'ring' | 'contradiction';
  readonly interactions: readonly string[];
}

/** A story's interactions in order. */
export interface Chronology {
  readonly dataset: Dataset;
  readonly steps: readonly Step[];
  readonly stepOf: ReadonlyMap<string, Step>;
  readonly problems: readonly OrderProblem[];
}

/** Puts all interactions of a dataset in order and says of each why it stands where it does. */
export function chronology(dataset: Dataset): Chronology {
  return drained(ordering(dataset));
}

/** The same in slices, for a page that has to stay alive meanwhile. */
export function* ordering(dataset: Dataset): Generator<void, Chronology> {
  const dates = dataset.interactions.map(({ date }) => (date === undefined ? undefined : parseDate(date)));
  yield;
  const { order, ring } = ordered(placingsOf(dataset.interactions, dates));
  yield;
  const numberOf = new Map(order.map(({ interaction }, index) => [interaction.id, index + 1]));
  const titles = new Map(order.map(({ index, interaction }) => [index, interaction.title]));
  const titleAt = (index: number | undefined): string | undefined => titles.get(index ?? -1);
  const effects = effectsOf(order);
  const steps = order.map((placing, index): Step => {
    const { interaction, date, earliest, latest } = placing;
    const readings = readingsOf(interaction, date);
    const rivals = [order[index - 1], order[index + 1]].filter((other) => isTie(placing, other));
    return {
      number: index + 1,
      interaction,
      ...(date && { date }),
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      stated: date !== undefined,
      mark: markOf(placing, readings),
      readings,
      reason: reasonOf(placing, titleAt, rivals[0]),
      tied: rivals.length > 0,
      causes: interaction.causes.flatMap(({ interaction: cause, how }) => {
        const step = numberOf.get(cause);
        return step === undefined ? [] : [{ step, how }];
      }),
      effects: effects.get(interaction.id) ?? [],
    };
  });
  return {
    dataset,
    steps,
    stepOf: new Map(steps.map((step) => [step.interaction.id, step])),
    problems: problemsOf(order, ring),
  };
}

function effectsOf(order: readonly Placing[]): ReadonlyMap<string, readonly CauseLink[]> {
  const effects = new Map<string, CauseLink[]>();
  order.forEach(({ interaction }, index) => {
    for (const { interaction: cause, how } of interaction.causes) {
      const links = effects.get(cause) ?? [];
      links.push({ step: index + 1, how });
      effects.set(cause, links);
    }
  });
  return effects;
}

function readingsOf({ evidence }: Interaction, own: StoryDate | undefined): Reading[] {
  const readings = evidence.flatMap((one): Reading[] => {
    const date = one.date === undefined ? undefined : parseDate(one.date);
    return date === undefined ? [] : [{ date, evidence: one }];
  });
  return disagree([...readings.map(({ date }) => date), ...(own === undefined ? [] : [own])]) ? readings : [];
}

/** Whether two of the dates exclude one another: whether one begins after another ends. */
export function disagree(dates: readonly StoryDate[]): boolean {
  const lastStart = dates.reduce((last, { earliest = -Infinity }) => Math.max(last, earliest), -Infinity);
  return dates.some(({ latest }) => latest !== undefined && latest < lastStart);
}

function markOf({ date, earliest, latest }: Placing, readings: readonly Reading[]): DateMark {
  if (readings.length > 0) return 'disputed';
  if (date?.form === 'single' && (date.uncertain || date.approximate)) return 'soft';
  if (date?.form === 'single' && date.precision === 'day') return 'day';
  if (earliest !== undefined && latest !== undefined) return 'span';
  if (earliest !== undefined) return 'after';
  return latest === undefined ? 'order' : 'before';
}

/** Neighbours tie when no statement joins them and bounds overlap; one known to the day yields to no vaguer one. */
function isTie(placing: Placing, other: Placing | undefined): boolean {
  if (other === undefined || placing.before.includes(other.index) || placing.after.includes(other.index)) return false;
  const bounded = ({ earliest = -Infinity, latest = Infinity }: Placing): [number, number] => [earliest, latest];
  const [[from, to], [otherFrom, otherTo]] = [bounded(placing), bounded(other)];
  return from <= otherTo && otherFrom <= to && (from < to || otherFrom === otherTo);
}

function reasonOf(
  placing: Placing,
  titleAt: (index: number | undefined) => string | undefined,
  rival: Placing | undefined,
): string {
  const beside = rival === undefined ? '' : ` Its order beside “${rival.interaction.title}” is not stated.`;
  if (placing.date !== undefined) return `It stands by its date.${beside}`;
  const first = titleAt(placing.before[0]);
  if (first !== undefined) return `It has no date of its own; it is told as later than “${first}”.${beside}`;
  const next = titleAt(placing.after[0]);
  if (next !== undefined) return `It has no date of its own; it is told as earlier than “${next}”.${beside}`;
  return 'The source gives neither a date nor an order; it stands at the end.';
}

function problemsOf(order: readonly Placing[], ring: readonly Placing[]): OrderProblem[] {
  const rings: OrderProblem[] =
    ring.length > 0 ? [{ kind: 'ring', interactions: ring.map(({ interaction }) => interaction.id) }] : [];
  const contradictions = order
    .filter(({ earliest, latest }) => earliest !== undefined && latest !== undefined && earliest > latest)
    .map(({ interaction }): OrderProblem => ({ kind: 'contradiction', interactions: [interaction.id] }));
  return [...rings, ...contradictions];
}
