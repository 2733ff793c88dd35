import { civilDate, formatDay } from '../../model/dates/dates';
import type { StoryDate } from '../../model/dates/dates';

/** A day of a week strip. */
interface WeekDay {
  readonly day: number;
  /** Day of the month. */
  readonly date: number;
  readonly marked: boolean;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days since Monday, from 0; the first of January 1970 was a Thursday. */
function sinceMonday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The week, from Monday, around a date that lies within one; undefined for a longer or open date. */
export function weekOf({ earliest, latest }: StoryDate): readonly WeekDay[] | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  const monday = earliest - sinceMonday(earliest);
  if (latest >= monday + 7) return undefined;
  return Array.from({ length: 7 }, (_, index) => {
    const day = monday + index;
    return { day, date: civilDate(day).day, marked: day >= earliest && day <= latest };
  });
}

/** A reading of a date in words: "Friday 17 Oct", "24 to 30 Nov 2025", "on or after 17 Oct 2025". */
export function readingWords({ earliest, latest }: StoryDate): string {
  if (earliest === undefined) return latest === undefined ? 'No date' : `By ${formatDay(latest)}`;
  if (latest === undefined) return `On or after ${formatDay(earliest)}`;
  if (earliest === latest) return `${WEEKDAYS[sinceMonday(earliest)] ?? ''} ${withoutYear(formatDay(earliest))}`;
  const sameMonth =
    civilDate(earliest).month === civilDate(latest).month && civilDate(earliest).year === civilDate(latest).year;
  return sameMonth
    ? `${String(civilDate(earliest).day)} to ${withoutYear(formatDay(latest))}`
    : `${formatDay(earliest)} to ${formatDay(latest)}`;
}

function withoutYear(text: string): string {
  return text.split(' ').slice(0, 2).join(' ');
}
