import { textWidth } from '../../layout/texts/text-width';
import type { Step } from '../../model/chronology';
import { civilDate, formatDay, monthName, yearName } from '../../model/dates/dates';
import { axisBetween } from './calendar';
import { calendarBins, calendarPeriods } from './calendar-periods';
import { LONG } from './rail-frame';

/** The steps that are seen on the rail, from the first to the last. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** A bar of the histogram: where it stands in pixels, and the steps that fall into it. */
export interface Bar extends Sight {
  readonly left: number;
  readonly right: number;
}

/** A name under the rail, in the middle of what it names. */
export interface RailName extends Sight {
  readonly name: string;
  readonly x: number;
}

/** A long story on the rail: bars over a linear calendar, or even stops where the dates would not tell steps apart. */
export interface LongRail {
  /** Place of every step in pixels; far outside for those that are out of sight. */
  readonly stops: readonly number[];
  /** None where the stops are even. */
  readonly bars: readonly Bar[];
  readonly names: readonly RailName[];
}

const LEAST_BARS = 6;
const FAR = 100_000;
const SIZE = 12;
const CLEAR = 10;
/** How far in pixels a name may reach beyond the last stop. */
const OVER = 8;
/** The fewest steps that can be zoomed to. */
const LEAST = 8;

/** A day for each step, never an earlier one: the middle of its bounds, the one known, or that of the step before. */
export function stepDays(steps: readonly Step[]): readonly number[] | undefined {
  const known = steps.map(({ earliest, latest }) =>
    earliest !== undefined && latest !== undefined ? Math.floor((earliest + latest) / 2) : (earliest ?? latest),
  );
  let day = known.find((one) => one !== undefined);
  if (day === undefined) return undefined;
  const days: number[] = [];
  for (const one of known) {
    day = Math.max(day, one ?? day);
    days.push(day);
  }
  return days;
}

/** Where the steps in sight stand between two places, with names and bars; `scale` is that of the reader's text. */
export function longRail(
  days: readonly number[] | undefined,
  steps: number,
  sight: Sight,
  left: number,
  right: number,
  scale = 1,
): LongRail {
  const count = sight.to - sight.from + 1;
  const bars = days === undefined || count <= LONG ? [] : barsOf(days, sight, left, right);
  const timed = bars.length >= LEAST_BARS;
  const gap = count > 1 ? (right - left) / (count - 1) : 0;
  const inside = timed
    ? bars.flatMap((bar) => {
        const own = bar.to - bar.from + 1;
        return Array.from({ length: own }, (_, index) => bar.left + ((index + 0.5) / own) * (bar.right - bar.left));
      })
    : Array.from({ length: count }, (_, index) => (count > 1 ? left + index * gap : (left + right) / 2));
  const stops = [
    ...Array.from({ length: sight.from - 1 }, () => -FAR),
    ...inside,
    ...Array.from({ length: steps - sight.to }, () => FAR),
  ];
  const names =
    days === undefined
      ? []
      : timed
        ? periodNames(days, sight, left, right, scale)
        : stretchNames(days, sight, stops, scale);
  return { stops, bars: timed ? bars : [], names };
}

function axisOf(days: readonly number[], { from, to }: Sight): ReturnType<typeof axisBetween> {
  return axisBetween(days[from - 1] ?? 0, days[to - 1] ?? 0);
}

/** Steps in sight from a day to before another. */
function stepsBetween(days: readonly number[], { from, to }: Sight, first: number, last: number): Sight {
  const before = (day: number): number => {
    let [low, high] = [from - 1, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { from: before(first) + 1, to: before(last) };
}

function barsOf(days: readonly number[], sight: Sight, left: number, right: number): readonly Bar[] {
  const axis = axisOf(days, sight);
  if (axis === undefined) return [];
  // Dates that know only their year all stand in one month, their middle: months would claim more than the source does.
  const months = new Set(days.slice(sight.from - 1, sight.to).map((day) => civilDate(day).month));
  const edges = calendarBins(axis, right - left, months.size < 3);
  const x = (day: number): number => left + ((day - axis.first) / (axis.last - axis.first)) * (right - left);
  return edges.slice(1).flatMap((edge, index) => {
    const start = edges[index] ?? edge;
    const own = stepsBetween(days, sight, start, edge);
    return own.to < own.from ? [] : [{ ...own, left: x(start), right: x(edge) }];
  });
}

function periodNames(
  days: readonly number[],
  sight: Sight,
  left: number,
  right: number,
  scale: number,
): readonly RailName[] {
  const axis = axisOf(days, sight);
  if (axis === undefined) return [];
  const each = (right - left) / (axis.last - axis.first);
  return calendarPeriods(axis, (right - left) / scale).flatMap(({ from, to, name }) =>
    name === ''
      ? []
      : [{ ...stepsBetween(days, sight, from, to), name, x: left + ((from + to) / 2 - axis.first) * each }],
  );
}

/** Words for the day, month, year or decade of a day, from fine to coarse. */
const WORDS: readonly ((day: number) => string)[] = [
  (day) => formatDay(day),
  (day) => `${monthName(civilDate(day).month)} ${yearName(civilDate(day).year)}`,
  (day) => yearName(civilDate(day).year),
  (day) => yearName(civilDate(day).year - (civilDate(day).year % 10)),
];

/** Names of the stretches of even stops that share a day, month or year: the finest of which all have room. */
function stretchNames(
  days: readonly number[],
  sight: Sight,
  stops: readonly number[],
  scale: number,
): readonly RailName[] {
  const edge = (stops[sight.to - 1] ?? 0) + OVER;
  const made = WORDS.map((word) =>
    stretches(days, sight, stops, word).map((one) => ({ ...one, x: Math.min(one.x, edge - scale * halfOf(one.name)) })),
  );
  const fitting = made.find((names) => apart(names, scale).length === names.length) ?? made.at(-1) ?? [];
  return apart(fitting, scale);
}

function stretches(
  days: readonly number[],
  { from, to }: Sight,
  stops: readonly number[],
  word: (day: number) => string,
): readonly RailName[] {
  const names: RailName[] = [];
  for (let step = from; step <= to; step += 1) {
    const name = word(days[step - 1] ?? 0);
    const last = names.at(-1);
    const start = last?.name === name ? last.from : step;
    const x = ((stops[start - 1] ?? 0) + (stops[step - 1] ?? 0)) / 2;
    if (last?.name === name) names.pop();
    names.push({ name, from: start, to: step, x });
  }
  return names;
}

/** Half of a name's width in pixels, as it is really written. */
function halfOf(name: string): number {
  return textWidth(name, SIZE) * 0.42;
}

function apart(names: readonly RailName[], scale: number): readonly RailName[] {
  let end = -Infinity;
  return names.filter(({ name, x }) => {
    const half = scale * halfOf(name);
    if (x - half < end + CLEAR) return false;
    end = x + half;
    return true;
  });
}

/** Sees fewer steps or more by a factor, around the current one where it is in sight; undefined where all are seen. */
export function zoomedSight({ from, to }: Sight, step: number, factor: number, steps: number): Sight | undefined {
  const count = Math.max(Math.min(LEAST, steps), Math.round((to - from + 1) * factor));
  if (count >= steps) return undefined;
  const centre = step >= from && step <= to ? step : (from + to) >> 1;
  const first = Math.min(steps - count + 1, Math.max(1, centre - (count >> 1)));
  return { from: first, to: first + count - 1 };
}

/** Sees at least the fewest steps around a range; undefined where all are seen. */
export function sightOf(a: number, b: number, steps: number): Sight | undefined {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const lacking = Math.max(0, Math.min(LEAST, steps) - (to - from + 1));
  const first = Math.max(1, Math.min(from - (lacking >> 1), steps - (to - from + lacking)));
  const last = Math.max(to, first + to - from + lacking);
  return first === 1 && last === steps ? undefined : { from: first, to: Math.min(steps, last) };
}

/** What is seen, moved along so that the current step is in sight; the same object where it is. */
export function following(sight: Sight, step: number, steps: number): Sight {
  const { from, to } = sight;
  if (step >= from && step <= to) return sight;
  const count = to - from + 1;
  const ahead = step > to ? count - 1 - (count >> 2) : count >> 2;
  const first = Math.min(steps - count + 1, Math.max(1, step - ahead));
  return { from: first, to: first + count - 1 };
}
