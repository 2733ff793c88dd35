import { describe, expect, it } from 'vitest';
import { type StoryDate } from '../../../src/model/dates/dates';
import { parseDate } from '../../../src/model/dates/parse-date';
import { readingWords, weekOf } from '../../../src/views/panel/week';

function date(text: string): StoryDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`no date: "${text}"`);
  return parsed;
}

describe('a week strip', () => {
  it('runs from Monday to Sunday around a day, which it marks', () => {
    const week = weekOf(date('2025-10-17'));
    expect(week?.map(({ date: number }) => number)).toEqual([13, 14, 15, 16, 17, 18, 19]);
    expect(week?.filter(({ marked }) => marked).map(({ date: number }) => number)).toEqual([17]);
  });

  it('marks all the days of a date that lasts within the week', () => {
    expect(weekOf(date('2025-11-24/2025-11-30'))?.every(({ marked }) => marked)).toBe(true);
  });

  it('is left out for a date that is longer than its week, or open', () => {
    expect(weekOf(date('2025-10'))).toBeUndefined();
    expect(weekOf(date('2025-10-17/..'))).toBeUndefined();
  });

  it('holds before 1970 as well', () => {
    expect(weekOf(date('1914-06-28'))?.map(({ date: number }) => number)).toEqual([22, 23, 24, 25, 26, 27, 28]);
  });
});

describe('a reading in words', () => {
  it.each([
    ['2025-10-17', 'Friday 17 Oct'],
    ['1914-06-28', 'Sunday 28 Jun'],
    ['2025-11-24/2025-11-30', '24 to 30 Nov'],
    ['2025-10-30/2025-11-02', '30 Oct 2025 to 2 Nov 2025'],
    ['2025-10-17/..', 'On or after 17 Oct 2025'],
    ['../2025-10-17', 'By 17 Oct 2025'],
  ])('writes %s as "%s"', (text, words) => {
    expect(readingWords(date(text))).toBe(words);
  });
});
