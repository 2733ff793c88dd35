import { monthLength, monthName } from '../dates';
import { parseDate } from '../parse-date';
import { quoted } from '../json/characters';

/** Why a text is no date of the profile, and what to write. */
export interface DateFault {
  readonly message: string;
  readonly suggestion: string;
}

const FORMS = 'write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure';

/** What is wrong with a text that `parseDate` refuses. */
export function dateFault(text: string): DateFault {
  const impossible = impossiblePart(text);
  const meant = [...new Set(meantDates(text))].filter((date) => parseDate(date) !== undefined);
  const suggestion = meant.length === 0 ? FORMS : `write ${meant.map((date) => JSON.stringify(date)).join(' or ')}`;
  if (impossible !== undefined) return { message: `${quoted(text)} is no date: ${impossible}`, suggestion };
  if (/\d[T ]?\d{2}:\d{2}/.test(text))
    return { message: `${quoted(text)} has a clock time; a date has none`, suggestion };
  if (isReversed(text)) return { message: `${quoted(text)} ends before it begins`, suggestion };
  return { message: `${quoted(text)} is no date of the forms that a story may use`, suggestion };
}

function impossiblePart(text: string): string | undefined {
  for (const [, year = '', month = '', day] of text.matchAll(/(-?\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
    const last = monthLength(Number(year), Number(month));
    if (day !== undefined && (Number(day) < 1 || Number(day) > last)) {
      return `${monthName(Number(month), 'long')} ${year} has ${last} days`;
    }
  }
  if (/^-0000(?!\d)/.test(text)) return 'the year 0000, which is 1 BC, has no sign';
  return /(?:^|[^\d])\d{5,}/.test(text) ? 'a year has four digits' : undefined;
}

function isReversed(text: string): boolean {
  return turned(text).some((date) => parseDate(date) !== undefined);
}

/** A span or choice with its two ends changed over. */
function turned(text: string): string[] {
  const match = /^(\[?)([^[\]/,.]+)(\/|\.\.|,\s*)([^[\]/,.]+)(\]?)$/.exec(text);
  return match === null ? [] : [`${match[1]}${match[4]}${match[3]}${match[2]}${match[5]}`];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());
const pad = (text: string | number, length: number): string => String(text).padStart(length, '0');

function meantDates(text: string): string[] {
  const plain = text.trim().replace(/^(-?\d{4}-\d{2}-\d{2})[T ]\d.*$/, '$1');
  if (/^-0000(?!\d)/.test(plain)) return [plain.slice(1)];
  const about = /^(?:c\.?|ca\.?|circa|about|around|approx\.?|~)\s*(.+)$/i.exec(plain)?.[1];
  if (about !== undefined) return (parseDate(about) ? [about] : meantDates(about)).map((date) => `${date}~`);
  const perhaps = /^(?:perhaps|maybe|probably|\?)\s*(.+)$/i.exec(plain)?.[1];
  if (perhaps !== undefined) return (parseDate(perhaps) ? [perhaps] : meantDates(perhaps)).map((date) => `${date}?`);
  const years = /^(\d{4})-(\d{4})$/.exec(plain);
  if (years !== null) return [`${years[1]}/${years[2]}`];
  const range = /^(\S+)\s*(?:\s-\s|–|—|\sto\s|\suntil\s)\s*(\S+)$/.exec(plain);
  if (range !== null) return [`${range[1]}/${range[2]}`];
  return [plain, ...turned(plain), ...byNumbers(plain), ...byMonthName(plain), ...byEra(plain)].filter(
    (date) => date !== text,
  );
}

function byNumbers(text: string): string[] {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso !== null)
    return [[iso[1], pad(iso[2] ?? '', 2), ...(iso[3] === undefined ? [] : [pad(iso[3], 2)])].join('-')];
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})$/.exec(text) ?? [];
  if (year === '') return [];
  const [dayFirst, monthFirst] = [
    `${year}-${pad(second, 2)}-${pad(first, 2)}`,
    `${year}-${pad(first, 2)}-${pad(second, 2)}`,
  ];
  return dayFirst === monthFirst ? [dayFirst] : [dayFirst, monthFirst];
}

function byMonthName(text: string): string[] {
  const word = /[a-z]{3,}/i.exec(text)?.[0].toLowerCase().slice(0, 3) ?? '';
  const month = MONTHS.indexOf(word) + 1;
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (month === 0 || year === undefined || !/^[a-z\d\s.,]+$/i.test(text)) return [];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(year, ''))?.[1];
  return [`${year}-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`];
}

function byEra(text: string): string[] {
  const padded = /^(-?)0+(\d{4})$/.exec(text);
  if (padded !== null) return [`${padded[1]}${padded[2]}`];
  const [, year = '', era = ''] = /^(\d{1,4})\s*(bce?|b\.c\.|ad|a\.d\.|ce)?$/i.exec(text) ?? [];
  if (year === '') return [];
  if (!/^b/i.test(era)) return [pad(year, 4)];
  return [year === '1' ? '0000' : `-${pad(Number(year) - 1, 4)}`];
}
