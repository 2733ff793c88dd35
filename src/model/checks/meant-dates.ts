import { parseDate } from '../dates/parse-date';
import { dateOf, endsOf, partsOf } from './date-parts';

/** What a text that is no date of the profile may mean. */
interface MeantDates {
  /** As a story writes them; several where it can be read in more than one way. */
  readonly dates: readonly string[];
  /** Whether they say less than the text does, so that its words are to stand beside them. */
  readonly loose: boolean;
  /** Whether a writer has to look whether this is what was meant. */
  readonly guessed: boolean;
}

const NONE: MeantDates = { dates: [], loose: false, guessed: false };

type Rule = readonly [pattern: RegExp, write: (date: string) => string];

/** Words before a date, and how a story writes what they mean. */
const BEFORE_DATE: readonly Rule[] = [
  [/^(?:circa|ca\.?|c\.?|about|around|approx(?:imately|\.)?|~)\s*/i, (date) => `${date}~`],
  [/^(?:perhaps|maybe|probably|possibly|\?)\s*/i, (date) => `${date}?`],
  [/^(?:before|until|till|by|up to)\s+/i, (date) => `../${date}`],
  [/^(?:after|since|from|as of)\s+/i, (date) => `${date}/..`],
];
/** Words that make a month or a year narrower than a story can write it. */
const NARROWER =
  /^(?:(?:the )?(?:early|mid|late|beginning|start|middle|end|spring|summer|autumn|fall|winter)(?: of| in)?(?: the)?[\s-]+)/i;
const SEPARATOR = /\s*(?:–|—|\.\.|\/|-|\s(?:to|until|till|through)\s)\s*/gi;

/** What a text may mean that `parseDate` refuses. */
export function meantDates(text: string): MeantDates {
  const { dates, ...rest } = meant(text.trim());
  const all = [...new Set(dates)].filter((date) => date !== text && parseDate(date) !== undefined);
  return all.length === 0 ? NONE : { dates: all, ...rest };
}

function meant(text: string): MeantDates {
  const timeless = text.replace(/^(-?\d{4}-\d{2}-\d{2})(?:[T ]\d.*|T)$/, '$1');
  if (timeless !== text) return { dates: [timeless], loose: false, guessed: true };
  if (/^-0000(?!\d)/.test(text)) return exactly([text.slice(1)]);
  for (const [pattern, write] of BEFORE_DATE) {
    const rest = text.replace(pattern, '');
    if (rest === text) continue;
    const inner = parseDate(rest) === undefined ? meant(rest) : exactly([rest]);
    const dates = inner.dates.filter((date) => !/[/[\]?~]/.test(date)).map(write);
    return { ...inner, dates, guessed: dates.some((date) => date.includes('..')) };
  }
  const written = slipIn(text);
  if (written !== undefined) return written;
  const choice = choiceOf(text);
  if (choice !== undefined) return exactly([choice]);
  const narrow = text.replace(NARROWER, '');
  if (narrow !== text) return { dates: parseDate(narrow) ? [narrow] : meant(narrow).dates, loose: true, guessed: true };
  const long = longSpans(text);
  if (long !== undefined) return { dates: [long], loose: false, guessed: true };
  const points = partsOf(text).flatMap((parts) => dateOf(parts) ?? []);
  const isPoint = points.some((date) => parseDate(date) !== undefined);
  return exactly([...turned(text), ...(isPoint ? points : spans(text)), ...byEra(text)]);
}

function exactly(dates: readonly string[]): MeantDates {
  return { dates, loose: false, guessed: false };
}

/** What is meant by a date that is nearly in the form of a story. */
function slipIn(text: string): MeantDates | undefined {
  return listIn(text) ?? openSpan(text) ?? spanOfYear(text) ?? wordsBeside(text) ?? marksApart(text);
}

/** A choice of dates without one of its brackets, or without both. */
function listIn(text: string): MeantDates | undefined {
  const [, listed = ''] = /^\[?([^[\]]+(?:,|\.\.)[^[\]]+)\]?$/.exec(text) ?? [];
  const hasBracket = /[[\]]/.test(text);
  if (listed === '' || !(hasBracket || listed.includes(',')) || parseDate(`[${listed}]`) === undefined)
    return undefined;
  return { dates: [`[${listed}]`], loose: false, guessed: !hasBracket };
}

/** A span with one end: "2025/", "2025-10/open", "/2025" or "2025 –". */
function openSpan(text: string): MeantDates | undefined {
  const [, begin = ''] = /^(.+?)\s*(?:\/\s*(?:open|now|present|unknown)?|[–—])$/i.exec(text) ?? [];
  const [, end = ''] = /^(?:(?:open|unknown)?\s*\/|[–—])\s*(.+)$/i.exec(text) ?? [];
  const date = begin + end === '' ? undefined : one(begin || end);
  if (date === undefined) return undefined;
  return { dates: [begin === '' ? `../${date}` : `${date}/..`], loose: false, guessed: true };
}

/** A span whose year is written once: "2025-09-30/10-02". */
function spanOfYear(text: string): MeantDates | undefined {
  const [, year = '', from = '', to = ''] = /^(\d{4})-(\d{2}-\d{2})\/(\d{2}-\d{2})$/.exec(text) ?? [];
  return year === '' ? undefined : exactly([`${year}-${from}/${year}-${to}`]);
}

/** A date with words in brackets after it: "2025-10-17 (Friday)". */
function wordsBeside(text: string): MeantDates | undefined {
  const [, told = ''] = /^(.+?)\s*\([^()]+\)$/.exec(text) ?? [];
  const date = told === '' ? undefined : one(told);
  return date === undefined ? undefined : { dates: [date], loose: true, guessed: true };
}

/** Marks of doubt in the midst of a date, or two of them. */
function marksApart(text: string): MeantDates | undefined {
  const plain = text.replace(/[?~%]/g, '');
  if (plain === text || parseDate(plain) === undefined) return undefined;
  return exactly(['?', '~'].filter((mark) => text.includes(mark) || text.includes('%')).map((mark) => plain + mark));
}

function one(text: string): string | undefined {
  const [date, ...others] = parseDate(text) === undefined ? meant(text.trim()).dates : [text];
  return others.length === 0 ? date : undefined;
}

/** "between a and b", or "a or b". */
function choiceOf(text: string): string | undefined {
  const [, from = '', to = ''] = /^between\s+(.+)\s+and\s+(.+)$/i.exec(text) ?? [];
  if (from !== '') {
    const [span] = spans(`${from} to ${to}`);
    return span === undefined ? undefined : `[${span.replace('/', '..')}]`;
  }
  const [, first = '', second = ''] = /^(.+)\s+or\s+(.+)$/i.exec(text) ?? [];
  const both = first === '' ? [] : [one(first), one(second)];
  return both.includes(undefined) || both.length === 0 ? undefined : `[${both.join(',')}]`;
}

/** A span or choice with its two ends changed over. */
export function turned(text: string): readonly string[] {
  const match = /^(\[?)([^[\]/,.]+)(\/|\.\.|,\s*)([^[\]/,.]+)(\]?)$/.exec(text);
  return match === null ? [] : [`${match[1]}${match[4]}${match[3]}${match[2]}${match[5]}`];
}

function spans(text: string): readonly string[] {
  return [...text.matchAll(SEPARATOR)].flatMap(({ 0: mark, index }) => {
    const [from, ...others] = partsOf(text.slice(0, index));
    const [to, ...more] = partsOf(text.slice(index + mark.length));
    if (from === undefined || to === undefined || others.length + more.length > 0) return [];
    const [begin, end] = endsOf(from, to).map(dateOf);
    if (begin === undefined || end === undefined) return [];
    return mark.includes('..') ? [`[${begin}..${end}]`, `${begin}/${end}`] : [`${begin}/${end}`];
  });
}

/** Decades, centuries and quarters of a year. */
function longSpans(text: string): string | undefined {
  const decade = /^(?:the )?(\d{3})0['’]?s$/i.exec(text)?.[1];
  if (decade !== undefined) return `[${decade}0..${decade}9]`;
  const century = Number(/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i.exec(text)?.[1] ?? 0);
  if (century > 0) return `[${String(century * 100 - 99).padStart(4, '0')}..${String(century * 100).padStart(4, '0')}]`;
  const [, quarter = '', year = ''] = /^Q([1-4])[\s/-]*(\d{4})$/i.exec(text) ?? [];
  const last = Number(quarter) * 3;
  return quarter === '' ? undefined : `[${year}-${pad(last - 2)}..${year}-${pad(last)}]`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

function byEra(text: string): readonly string[] {
  const padded = /^(-?)0+(\d{4})$/.exec(text);
  if (padded !== null) return [`${padded[1]}${padded[2]}`];
  const [, year = '', era = ''] = /^(\d{1,4})\s*(bce?|b\.c\.|ad|a\.d\.|ce)?$/i.exec(text) ?? [];
  if (year === '') return [];
  if (!/^b/i.test(era)) return [year.padStart(4, '0')];
  return [year === '1' ? '0000' : `-${String(Number(year) - 1).padStart(4, '0')}`];
}
