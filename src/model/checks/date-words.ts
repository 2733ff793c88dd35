import { monthName } from '../dates/dates';
import { monthLength, parseDate } from '../dates/parse-date';
import { quoted } from '../json/characters';
import type { Place } from '../json/place';
import { dateOf, partsOf, type DateParts } from './date-parts';
import { meantDates, turned } from './meant-dates';
import { replace, type Remedy } from './report';

/** Why a text is no date of the profile, and what to write. */
type DateFault = Remedy & { readonly message: string; readonly suggestion: string };

const FORMS = 'write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure';
const OWN_WORDS = 'the source\'s own words in "dateText"';
/** What editors write where the source names no date. */
const NO_DATE =
  /^(?:\.\.(?:\/\.\.)?|unknown|undated|none|n\/a|n\.?\s?d\.?|tb[acd]|\?+|[-–—]|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/**
 * What is wrong with a text at a place that `parseDate` refuses. `hasWords`: whether the source's own words for the
 * date can stand beside it.
 */
export function dateFault(text: string, place: Place, hasWords = true): DateFault {
  const { dates, loose, guessed } = meantDates(text);
  const [date, ...others] = dates;
  const impossible = impossiblePiece(text) ?? (date === undefined ? impossibleReading(text) : undefined);
  const message = `${quoted(text)} ${impossible === undefined ? reason(text) : `is no date: ${impossible.why}`}`;
  if (date === undefined) return { message, suggestion: impossible?.write ?? remedy(text, hasWords) };
  const suggestion = `write ${dates.map((one) => JSON.stringify(one)).join(' or ')}`;
  if (loose) return { message, suggestion: `${suggestion}${hasWords ? `, and ${OWN_WORDS}` : ''}` };
  const isSure = others.length === 0 && impossible === undefined && !guessed;
  return { message, ...(isSure && replace(place, JSON.stringify(date))), suggestion };
}

function reason(text: string): string {
  if (/\d[T ]?\d{2}:\d{2}/.test(text)) return 'has a clock time; a date has none';
  if (turned(text).some((date) => parseDate(date) !== undefined)) return 'ends before it begins';
  return isYearless(text) ? 'names no year' : 'is no date of the forms that a story may use';
}

function isYearless(text: string): boolean {
  return partsOf(text).some(({ year, month }) => year === undefined && month !== undefined);
}

function remedy(text: string, hasWords: boolean): string {
  if (NO_DATE.test(text)) return hasWords ? `leave the key out, and write ${OWN_WORDS}` : 'leave the key out';
  if (/^\d{1,2}([-./])\d{1,2}\1\d{2}$/.test(text)) return 'write the year with four digits, as in "2025-10-17"';
  const [parts] = partsOf(text);
  if (parts === undefined || !isYearless(text)) return FORMS;
  return `write the year too, as in ${JSON.stringify(dateOf({ ...parts, year: 2025 }))}`;
}

/** What no calendar has, and what to write. */
interface Impossible {
  readonly why: string;
  readonly write: string;
}

/** The first date in a text, written as a story writes them, that no calendar has. */
function impossiblePiece(text: string): Impossible | undefined {
  if (/^-0000(?!\d)/.test(text)) return { why: 'the year 0000, which is 1 BC, has no sign', write: FORMS };
  for (const [piece] of text.matchAll(/-?\d{4}-\d{2}(?:-\d{2})?(?!\d)/g)) {
    const found = impossibleIn(isoParts(piece));
    if (found !== undefined) return found;
  }
  const isLong = /(?:^|[^\d])\d{5,}/.test(text) && partsOf(text).length === 0;
  return isLong ? { why: 'a year has four digits', write: FORMS } : undefined;
}

/** Why a text is no date, however it is read. */
function impossibleReading(text: string): Impossible | undefined {
  const all = partsOf(text).map(impossibleIn);
  return all.includes(undefined) ? undefined : all[0];
}

function isoParts(text: string): DateParts {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
}

function impossibleIn({ year, month, day }: DateParts): Impossible | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) {
    const swapped =
      day !== undefined && day >= 1 && day <= 12
        ? dateOf({ ...(year !== undefined && { year }), month: day, day: month })
        : undefined;
    const write =
      swapped !== undefined && parseDate(swapped) !== undefined ? JSON.stringify(swapped) : 'a month from 01 to 12';
    return { why: `there is no month ${String(month).padStart(2, '0')}`, write: `write ${write}` };
  }
  // A year without a day too many has 28 days in February; one that is not given may have 29.
  const last = monthLength(year ?? 2024, month);
  if (day === undefined || (day >= 1 && day <= last)) return undefined;
  if (day === 0) return { why: 'there is no day 00', write: FORMS };
  const days = year === undefined && month === 2 ? '28 or 29' : String(last);
  const whole = dateOf({ ...(year !== undefined && { year }), month });
  const also = whole === undefined ? ', and the year' : `, or ${JSON.stringify(whole)} for the month`;
  return {
    why: `${monthName(month, 'long')}${year === undefined ? '' : ` ${String(year).padStart(4, '0')}`} has ${days} days`,
    write: `write a day from 01 to ${last}${also}`,
  };
}
