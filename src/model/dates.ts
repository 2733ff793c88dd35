/** A date as the source gives it: bounds are day numbers, days since 1 January 1970 in the proleptic Gregorian calendar. */
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

/** Number of days of a month. */
export function monthLength(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** The profile of EDTF that a dataset's dates follow; undefined for any other text. */
export function parseDate(text: string): StoryDate | undefined {
  if (text.startsWith('[') && text.endsWith(']')) return oneOf(text.slice(1, -1));
  const ends = text.split('/');
  if (ends.length === 2) return range(ends[0] ?? '', ends[1] ?? '', 'lasting');
  return ends.length === 1 ? single(text) : undefined;
}

const SINGLE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~])?$/;

function single(text: string): StoryDate | undefined {
  const match = SINGLE.exec(text);
  if (match === null || text.startsWith('-0000')) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  const precision = match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year';
  const lastMonth = precision === 'year' ? 12 : month;
  return {
    form: 'single',
    precision,
    earliest: dayNumber(year, month, day),
    latest: dayNumber(year, lastMonth, precision === 'day' ? day : monthLength(year, lastMonth)),
    uncertain: match[4] === '?',
    approximate: match[4] === '~',
  };
}

function oneOf(text: string): StoryDate | undefined {
  const dots = text.split('..');
  if (dots.length === 2) {
    const [from, to] = [dots[0] ?? '', dots[1] ?? ''];
    return from === '' || to === '' ? undefined : range(from, to, 'oneOf');
  }
  const [first, second, ...more] = text.split(',').map((part) => single(part.trim()));
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const both = joined(first, second, 'oneOf');
  return both && { ...both, choices: [first, second] };
}

function range(from: string, to: string, form: 'lasting' | 'oneOf'): StoryDate | undefined {
  const start = from === '..' ? undefined : single(from);
  const end = to === '..' ? undefined : single(to);
  if ((from !== '..' && start === undefined) || (to !== '..' && end === undefined)) return undefined;
  if (start !== undefined && end !== undefined) return joined(start, end, form);
  const known = start ?? end;
  if (known === undefined) return undefined;
  const { precision, uncertain, approximate } = known;
  const bound = start === undefined ? { latest: known.latest ?? 0 } : { earliest: known.earliest ?? 0 };
  return { form, precision, uncertain, approximate, ...bound };
}

function joined(start: StoryDate, end: StoryDate, form: 'lasting' | 'oneOf'): StoryDate | undefined {
  const [earliest, latest] = [start.earliest ?? 0, end.latest ?? 0];
  if (earliest > latest || (start.earliest ?? 0) > (end.earliest ?? 0)) return undefined;
  const finest = [start.precision, end.precision];
  return {
    form,
    precision: finest.includes('day') ? 'day' : finest.includes('month') ? 'month' : 'year',
    earliest,
    latest,
    uncertain: start.uncertain || end.uncertain,
    approximate: start.approximate || end.approximate,
  };
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = [
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
  return (length === 'short' ? SHORT : LONG)[month - 1] ?? '';
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
