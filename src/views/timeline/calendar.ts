import { civilDate, dayNumber } from '../../model/dates/dates';
import type { Step } from '../../model/chronology';

/** A mark on the calendar: a dot, a bar, or a fade where the source leaves an end open. */
export interface CalendarMark {
  readonly step: number;
  readonly key: string;
  readonly shape: 'dot' | 'bar' | 'before' | 'after' | 'soft';
  readonly from: number;
  readonly to: number;
  /** Row above the axis, from 0. */
  readonly row: number;
}

/** The axis from its first day to its last. */
export interface CalendarAxis {
  readonly first: number;
  readonly last: number;
  readonly unit: 'day' | 'month' | 'year';
}

interface Reach {
  readonly earliest?: number | undefined;
  readonly latest?: number | undefined;
}

const MOST_DAYS = 45;
const MOST_MONTHS = 30;
const FADE = 24;
const ROWS = 3;

function reaches(step: Step): readonly Reach[] {
  return step.mark === 'disputed' ? step.readings.map(({ date }) => date) : [step];
}

/** First day of the month of a day, or of one so many months later. */
export function monthStart(day: number, offset = 0): number {
  const { year, month } = civilDate(day);
  const months = year * 12 + month - 1 + offset;
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** The axis that holds every known date of the steps; undefined where all fall on one day, or none is known. */
export function calendarAxis(steps: readonly Step[]): CalendarAxis | undefined {
  const days = steps
    .flatMap(reaches)
    .flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== undefined));
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  return days.length === 0 ? undefined : axisBetween(first, last);
}

/** The axis that holds every day between two; undefined where they are one. */
export function axisBetween(first: number, last: number): CalendarAxis | undefined {
  if (first === last) return undefined;
  if (last - first <= MOST_DAYS) return { first, last: last + 1, unit: 'day' };
  if (last - first <= MOST_MONTHS * 31) return { first: monthStart(first), last: monthStart(last, 1), unit: 'month' };
  const year = (day: number, offset: number): number => dayNumber(civilDate(day).year + offset, 1, 1);
  return { first: year(first, 0), last: year(last, 1), unit: 'year' };
}

function shapeOf({ earliest, latest }: Reach, soft: boolean): CalendarMark['shape'] | undefined {
  if (earliest === undefined) return latest === undefined ? undefined : 'before';
  if (latest === undefined) return 'after';
  if (soft) return 'soft';
  return earliest === latest ? 'dot' : 'bar';
}

function spread(
  shape: CalendarMark['shape'],
  { earliest = 0, latest = 0 }: Reach,
  x: (day: number) => number,
): readonly [number, number] {
  if (shape === 'before') return [x(latest + 1) - FADE, x(latest + 1)];
  if (shape === 'after') return [x(earliest), x(earliest) + FADE];
  const middle = (x(earliest) + x(latest + 1)) / 2;
  if (shape === 'dot') return [middle, middle];
  if (shape === 'soft') return [Math.min(x(earliest), middle - FADE / 2), Math.max(x(latest + 1), middle + FADE / 2)];
  return [x(earliest), x(latest + 1)];
}

/** The marks of all steps in pixels, each on the lowest row where it does not touch another. */
export function calendarMarks(steps: readonly Step[], x: (day: number) => number): readonly CalendarMark[] {
  const rows: number[] = [];
  const free = (from: number, to: number): number => {
    const row =
      Array.from({ length: ROWS }, (_, index) => index).find((index) => from > (rows[index] ?? -Infinity) + 2) ??
      ROWS - 1;
    rows[row] = Math.max(rows[row] ?? -Infinity, to);
    return row;
  };
  return steps
    .flatMap((step) =>
      reaches(step).flatMap((reach, index) => {
        const shape = shapeOf(reach, step.mark === 'soft');
        if (shape === undefined) return [];
        const [from, to] = spread(shape, reach, x);
        return [{ step: step.number, key: `${String(step.number)} ${String(index)}`, shape, from, to }];
      }),
    )
    .toSorted((a, b) => a.from - b.from || a.step - b.step)
    .map((mark) => ({
      ...mark,
      row: free(mark.from - (mark.shape === 'dot' ? 5 : 0), mark.to + (mark.shape === 'dot' ? 5 : 0)),
    }));
}
