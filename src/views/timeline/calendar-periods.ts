import { textWidth } from '../../layout/texts/text-width';
import { civilDate, dayNumber, monthName, yearName } from '../../model/dates/dates';
import { monthStart, type CalendarAxis } from './calendar';

/** A stretch of the axis with its name; the name is empty where it would not fit. */
interface CalendarPeriod {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

interface Scale {
  readonly unit: CalendarAxis['unit'];
  /** How many years a period has: 1, or whole decades, centuries and so on. */
  readonly years: number;
  /** Each n-th period is named. */
  readonly every: number;
}

const SIZE = 12;
const CLEAR = 6;
const LEAST_TICK = 6;
const LEAST_BAR = 4;
const DAYS: Readonly<Record<CalendarAxis['unit'] | 'week', number>> = { day: 1, week: 7, month: 30, year: 365 };

/** First year of a year's decade, century or millennium; without a year 0, those next to it are a year short. */
function firstYear(year: number, years: number): number {
  if (years === 1) return year;
  if (year > 0) return Math.max(1, year - (year % years));
  const before = 1 - year;
  return 2 - (before - (before % years) + years);
}

function following(day: number, { unit, years }: Scale): number {
  if (unit === 'day') return day + 1;
  if (unit === 'month') return monthStart(day, 1);
  const first = firstYear(civilDate(day).year, years);
  const long = years > 1 && (first === 1 || first === 2 - years) ? years - 1 : years;
  return dayNumber(first + long, 1, 1);
}

/** The round number that a period of years is named for: 1640 of the 1640s, 40 of the 40s BC. */
function roundYear(day: number, years: number): number {
  const { year } = civilDate(day);
  const counted = year > 0 ? year : 1 - year;
  return counted - (counted % years);
}

function yearsName(day: number, years: number): string {
  const { year } = civilDate(day);
  if (years === 1) return yearName(year);
  const round = roundYear(day, years);
  const name = round === 0 ? `1–${String(years - 1)}` : `${String(round)}s`;
  return year > 0 ? name : `${name} BC`;
}

function nameOf(day: number, { unit, years, every }: Scale, index: number): string {
  const { year, month, day: date } = civilDate(day);
  if (unit === 'year') return (roundYear(day, years) / years) % every === 0 ? yearsName(day, years) : '';
  if (index % every !== 0) return '';
  if (unit === 'month') return index === 0 || month === 1 ? `${monthName(month)} ${yearName(year)}` : monthName(month);
  return index === 0 || date === 1 ? `${String(date)} ${monthName(month)}` : String(date);
}

function room(unit: CalendarAxis['unit'], years: number, first: number): number {
  if (unit === 'day') return 30;
  const wide = civilDate(first).year <= 0 ? 20 : 0;
  return (years === 1 ? 40 : 52) + (unit === 'year' ? wide : 0);
}

/** The finest periods whose ticks and names have room: of years, those of one, ten, a hundred or a thousand. */
function scaleFor({ first, last, unit }: CalendarAxis, length: number): Scale {
  const each = (length / (last - first)) * DAYS[unit];
  if (unit !== 'year') return { unit, years: 1, every: Math.max(1, Math.ceil(room(unit, 1, first) / each)) };
  for (const years of [1, 10, 100, 1000]) {
    const every = [1, 2, 5].find((count) => each * years * count >= room(unit, years, first));
    if (every !== undefined && each * years >= LEAST_TICK) return { unit, years, every };
  }
  return { unit, years: 1000, every: 10 };
}

/**
 * The days, months, years, decades or centuries of the axis on a length in pixels; those whose name would not fit have
 * an empty one. Names are of round years, and where two would touch the one that tells the year stays.
 */
export function calendarPeriods(axis: CalendarAxis, length: number): readonly CalendarPeriod[] {
  const { first, last } = axis;
  const scale = scaleFor(axis, length);
  const periods: CalendarPeriod[] = [];
  for (let day = first; day < last; day = following(day, scale)) {
    const to = Math.min(last, following(day, scale));
    periods.push({ from: day, to, name: nameOf(day, scale, periods.length) });
  }
  const each = length / (last - first);
  const span = ({ from, to, name }: CalendarPeriod): readonly [number, number] => {
    const [centre, half] = [((from + to) / 2 - first) * each, textWidth(name, SIZE) * 0.42];
    return [centre - half - CLEAR / 2, centre + half + CLEAR / 2];
  };
  const kept: CalendarPeriod[] = [];
  const byWeight = periods.filter(({ name }) => name !== '').toSorted((a, b) => weight(b) - weight(a));
  for (const one of byWeight) {
    const [from, to] = span(one);
    const free = kept.every((other) => {
      const [otherFrom, otherTo] = span(other);
      return to <= otherFrom || from >= otherTo;
    });
    if (free && (scale.years === 1 || (from >= -CLEAR && to <= length + CLEAR))) kept.push(one);
  }
  return periods.map((one) => (kept.includes(one) ? one : { ...one, name: '' }));
}

/**
 * Where bars over the axis begin, and where the last one ends: days, weeks from Monday on, months, or round numbers of
 * years with room to be seen; `yearly` asks for nothing finer than the axis counts.
 */
export function calendarBins({ first, last, unit }: CalendarAxis, length: number, yearly: boolean): readonly number[] {
  const perDay = length / (last - first);
  const finer = yearly ? undefined : FINER.find((one) => perDay * DAYS[one] >= LEAST_BAR);
  const finest = finer ?? unit;
  const years = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((count) => perDay * DAYS.year * count >= LEAST_BAR) ?? 1000;
  const after = (day: number): number => {
    if (finest === 'year') return dayNumber((Math.floor(civilDate(day).year / years) + 1) * years, 1, 1);
    return finest === 'week' ? mondayAfter(day) : following(day, { unit: finest, years: 1, every: 1 });
  };
  const edges = [first];
  for (let day = after(first); day < last; day = after(day)) edges.push(day);
  return [...edges, last];
}

const FINER = ['day', 'week', 'month'] as const;

/** The first Monday after a day; day 0, the first of 1970, was a Thursday. */
function mondayAfter(day: number): number {
  return Math.floor((day + 3) / 7) * 7 + 4;
}

/** Names of two words, which tell the year or the month, go before the others. */
function weight({ name }: CalendarPeriod): number {
  return name.includes(' ') ? 1 : 0;
}
