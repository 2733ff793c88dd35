import { dayNumber, type StoryDate } from './dates';

/** The profile of EDTF that a dataset's dates follow; undefined for any other text. */
export function parseDate(text: string): StoryDate | undefined {
  if (text.startsWith('[') && text.endsWith(']')) return oneOf(text.slice(1, -1));
  const ends = text.split('/');
  if (ends.length === 2) return range(ends[0] ?? '', ends[1] ?? '', 'lasting');
  return ends.length === 1 ? single(text) : undefined;
}

/** Number of days of a month. */
export function monthLength(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
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
  // The end may be a month or a year that holds the start: from 14 October to some day of October.
  if (earliest > latest) return undefined;
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
