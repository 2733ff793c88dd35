/** A date as the source gives it; bounds are days since 1 January 1970 in the proleptic Gregorian calendar. */
export interface StoryDate {
  readonly form: 'single' | 'lasting' | 'oneOf';
  /** The finest unit that the date names. */
  readonly precision: 'day' | 'month' | 'year';
  readonly earliest?: number;
  readonly latest?: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** The two dates of "[a,b]": it was one of them. */
  readonly choices?: readonly [StoryDate, StoryDate];
}

/** A day of the calendar; year 0 is 1 BC. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date (algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Civil date of a day number; the inverse of `dayNumber`. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Name of a month from 1 to 12. */
export function monthName(month: number, length: 'short' | 'long' = 'short'): string {
  return MONTHS[month - 1]?.slice(0, length === 'short' ? 3 : undefined) ?? '';
}

/** A year in words: years before 1 as "44 BC". */
export function yearName(year: number): string {
  return year < 1 ? `${1 - year} BC` : String(year);
}

/** A day in words: "17 Oct 2025", or long, "17 October 2025". */
export function formatDay(number: number, length: 'short' | 'long' = 'short'): string {
  const { year, month, day } = civilDate(number);
  return `${day} ${monthName(month, length)} ${yearName(year)}`;
}
