import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, formatDay, monthName, yearName } from '../../../src/model/dates/dates';
import { monthLength, parseDate } from '../../../src/model/dates/parse-date';

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2025, 10, 17, 20378],
    [2000, 2, 29, 11016],
    [1600, 2, 29, -135081],
    [1582, 10, 10, -141432],
    [1, 1, 1, -719162],
    [0, 12, 31, -719163],
    [0, 1, 1, -719528],
    [-43, 3, 15, -735160],
    [9999, 12, 31, 2932896],
    [-9999, 1, 1, -4371587],
  ])('of %i-%i-%i is %i, and back', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(civilDate(number)).toEqual({ year, month, day });
  });

  it('count every day from the year -4000 to 4000 once, in order', () => {
    let [year, month, day] = [-4000, 1, 1];
    for (let number = dayNumber(year, month, day); year < 4000; number += 1) {
      if (civilDate(number).day !== day) expect.fail(`day ${number}`);
      day += 1;
      if (day > monthLength(year, month)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
  });

  it('agree with the engine, which also counts proleptically', () => {
    for (let number = -800000; number < 800000; number += 997) {
      const date = new Date(number * 86400000);
      expect(civilDate(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
  });

  it.each([
    [2024, 29],
    [2023, 28],
    [1900, 28],
    [2000, 29],
    [0, 29],
    [-4, 29],
    [-1, 28],
  ])('know the February of the year %i', (year, days) => {
    expect(monthLength(year, 2)).toBe(days);
  });
});

describe('a single date', () => {
  it('is a day', () => {
    expect(parseDate('2025-10-17')).toEqual({
      form: 'single',
      precision: 'day',
      earliest: 20378,
      latest: 20378,
      uncertain: false,
      approximate: false,
    });
  });

  it('is a whole month', () => {
    expect(parseDate('2024-02')).toMatchObject({ precision: 'month', earliest: 19754, latest: 19782 });
  });

  it('is a whole year, also before the year 1', () => {
    expect(parseDate('2025')).toMatchObject({ precision: 'year', earliest: 20089, latest: 20453 });
    expect(parseDate('-0043')).toMatchObject({
      precision: 'year',
      earliest: dayNumber(-43, 1, 1),
      latest: dayNumber(-43, 12, 31),
    });
    expect(parseDate('0000')).toMatchObject({ earliest: -719528, latest: -719163 });
  });

  it('may be uncertain or approximate', () => {
    expect(parseDate('2025-11-25?')).toMatchObject({ precision: 'day', uncertain: true, approximate: false });
    expect(parseDate('1648~')).toMatchObject({ precision: 'year', uncertain: false, approximate: true });
  });
});

describe('a span', () => {
  it('lasts from the first day of its start to the last of its end', () => {
    expect(parseDate('2025-09/2025-10-17')).toMatchObject({
      form: 'lasting',
      precision: 'day',
      earliest: dayNumber(2025, 9, 1),
      latest: 20378,
    });
  });

  it('may be open at one end', () => {
    expect(parseDate('2025-10-17/..')).toEqual({
      form: 'lasting',
      precision: 'day',
      earliest: 20378,
      uncertain: false,
      approximate: false,
    });
    expect(parseDate('../2025-10?')).toEqual({
      form: 'lasting',
      precision: 'month',
      latest: dayNumber(2025, 10, 31),
      uncertain: true,
      approximate: false,
    });
  });
});

describe('the end of a span or choice', () => {
  it.each([
    ['2025-10-14/2025-10', dayNumber(2025, 10, 14), dayNumber(2025, 10, 31)],
    ['2025-06/2025', dayNumber(2025, 6, 1), dayNumber(2025, 12, 31)],
    ['2025/2025-06', dayNumber(2025, 1, 1), dayNumber(2025, 6, 30)],
    ['[2025-06..2025]', dayNumber(2025, 6, 1), dayNumber(2025, 12, 31)],
    ['[2025-10-14,2025-10]', dayNumber(2025, 10, 14), dayNumber(2025, 10, 31)],
  ])('may hold its start, or be held by it: %s', (text, earliest, latest) => {
    expect(parseDate(text)).toMatchObject({ earliest, latest });
  });

  it.each(['2025-10-14/2025-09', '2025-06/2024', '[2026..2025]', '[2025-10-19,2025-10-17]', '2025/2024-12-31'])(
    'is never before its start: %s',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );
});

describe('one of several dates', () => {
  it('lies within two bounds', () => {
    expect(parseDate('[2025-11-24..2025-11-30]')).toEqual({
      form: 'oneOf',
      precision: 'day',
      earliest: 20416,
      latest: 20422,
      uncertain: false,
      approximate: false,
    });
  });

  it('is one of two, with both kept', () => {
    const date = parseDate('[2025-10-17, 2025-10-19]');
    expect(date).toMatchObject({ form: 'oneOf', earliest: 20378, latest: 20380 });
    expect(date?.choices?.map(({ earliest }) => earliest)).toEqual([20378, 20380]);
  });
});

describe('what is no date of the profile', () => {
  it.each([
    '',
    ' ',
    '2025-10-17 ',
    '1914-6-28',
    '28/06/1914',
    'c. 1648',
    'May 2025',
    '2023-02-29',
    '2023-02-30',
    '2025-06-31',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '-0000',
    '12025',
    '25',
    '2025-10-17T10:00',
    '2025-10-17Z',
    '2025-10-17?~',
    '2025%',
    '202X',
    '../..',
    '/',
    '2025/',
    '/2025',
    '2025/2024',
    '2025-10-17/2025-10-16',
    '1/2/3',
    '[]',
    '[2025]',
    '[2025..]',
    '[..2025]',
    '[2026..2025]',
    '[2025,2026,2027]',
    '[2025',
    '２０２５',
  ])('%j is refused', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('dates in words', () => {
  it('name the day, the month and the year, short and long', () => {
    expect(formatDay(20378)).toBe('17 Oct 2025');
    expect(formatDay(20378, 'long')).toBe('17 October 2025');
    expect(monthName(2, 'long')).toBe('February');
  });

  it('count years before 1 as BC', () => {
    expect(yearName(1)).toBe('1');
    expect(yearName(0)).toBe('1 BC');
    expect(formatDay(dayNumber(-43, 3, 15))).toBe('15 Mar 44 BC');
  });
});
