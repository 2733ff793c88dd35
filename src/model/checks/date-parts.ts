import { monthName } from '../dates/dates';

/** What a piece of a date names. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const ISO = /^(\d{4})([-–—‐/.])(\d{1,2})(?:\2(\d{1,2}|xx|\?\?))?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})$/;
const DAY_AND_MONTH = /^(\d{1,2})\.\s?(\d{1,2})\.?$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** Months by the letters that they begin with, also as other languages write them. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 12 }, (_, index): [string, number] => [monthName(index + 1).toLowerCase(), index + 1]),
  ['mär', 3],
  ['mai', 5],
  ['okt', 10],
  ['dez', 12],
]);

/** What a text says of a day, month or year: several readings where there are several, none where it says nothing. */
export function partsOf(text: string): readonly DateParts[] {
  const plain = text.trim().replace(WEEKDAY, '');
  const [, year = '', , month = '', day = ''] = ISO.exec(plain) ?? [];
  if (year !== '') return [parts(year, month, /[1-9]/.test(day) ? day : '')];
  const compact = COMPACT.exec(plain);
  if (compact !== null) return [parts(compact[1], compact[2], compact[3])];
  const numbers = NUMBERS.exec(plain);
  if (numbers !== null) {
    const readings = [parts(numbers[3], numbers[2], numbers[1]), parts(numbers[3], numbers[1], numbers[2])];
    const possible = readings.filter(({ month: one = 1 }) => one <= 12);
    return numbers[1] === numbers[2] ? readings.slice(0, 1) : possible.length > 0 ? possible : readings;
  }
  const short = DAY_AND_MONTH.exec(plain);
  return short === null ? inWords(plain) : [parts('', short[2], short[1])];
}

function inWords(text: string): readonly DateParts[] {
  let [year, month, day] = ['', '', ''];
  for (const word of text.toLowerCase().split(/[\s.,]+/)) {
    const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
    const name = /^\p{L}{3,}$/u.test(word) ? MONTHS.get(word.slice(0, 3)) : undefined;
    if (/^\d{4}$/.test(word) && year === '') year = word;
    else if (number !== undefined && day === '') day = number;
    else if (name !== undefined && month === '') month = String(name);
    else if (word !== '' && word !== 'of' && word !== 'the') return [];
  }
  return year + month + day === '' ? [] : [parts(year, month, day)];
}

function parts(year = '', month = '', day = ''): DateParts {
  return {
    ...(year !== '' && { year: Number(year) }),
    ...(month !== '' && { month: Number(month) }),
    ...(day !== '' && { day: Number(day) }),
  };
}

/** A date as a story writes it; undefined where the year is not known, or the month of a day. */
export function dateOf({ year, month, day }: DateParts): string | undefined {
  if (year === undefined || (month === undefined && day !== undefined)) return undefined;
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(day === undefined ? [] : [pad(day, 2)]),
  ].join('-');
}

/** The two ends of a span, each completed by what the other says: "17" and "19 October 2025". */
export function endsOf(from: DateParts, to: DateParts): readonly [DateParts, DateParts] {
  const onlyDay = to.year === undefined && to.month === undefined && to.day !== undefined;
  if (onlyDay && from.year !== undefined && from.month === undefined && from.day === undefined)
    return [from, { year: from.year - (from.year % 100) + (to.day ?? 0) }];
  if (onlyDay && from.year !== undefined && from.month !== undefined && from.day === undefined)
    return [from, { year: from.year, month: to.day ?? 0 }];
  const months = [
    from.month ?? (from.day === undefined ? undefined : to.month),
    to.month ?? (to.day === undefined ? undefined : from.month),
  ];
  const end = completed(to, to.year ?? from.year, months[1]);
  const begin = completed(from, from.year ?? end.year, months[0]);
  const isBack = from.year === undefined && (dateOf(begin) ?? '') > (dateOf(end) ?? '');
  return [isBack && begin.year !== undefined ? { ...begin, year: begin.year - 1 } : begin, end];
}

function completed({ day }: DateParts, year: number | undefined, month: number | undefined): DateParts {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
