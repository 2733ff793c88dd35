import { describe, expect, it } from 'vitest';
import { chronology, type Step } from '../../../src/model/chronology';
import { dayNumber } from '../../../src/model/dates/dates';
import { calendarAxis, calendarMarks } from '../../../src/views/timeline/calendar';
import { calendarPeriods } from '../../../src/views/timeline/calendar-periods';
import { interaction, passage, story } from '../../model/sample';

/** The steps of a story whose interactions have these dates, and no order but by them. */
function dated(...dates: readonly string[]): readonly Step[] {
  return chronology(story(...dates.map((date, index) => interaction(`i${String(index)}`, { date })))).steps;
}

const YEAR = dayNumber(2025, 1, 1);
/** One pixel a day from the beginning of 2025. */
const x = (day: number): number => day - YEAR;

describe('the axis of the calendar', () => {
  it('counts months over most of a year, from the first of the first to the end of the last', () => {
    expect(calendarAxis(dated('2025-01-20', '2025-11-25'))).toEqual({
      first: dayNumber(2025, 1, 1),
      last: dayNumber(2025, 12, 1),
      unit: 'month',
    });
  });

  it('counts days over a few weeks and years over decades', () => {
    expect(calendarAxis(dated('1962-10-16', '1962-10-28'))).toEqual({
      first: dayNumber(1962, 10, 16),
      last: dayNumber(1962, 10, 29),
      unit: 'day',
    });
    expect(calendarAxis(dated('1914-06-28', '1945-05-08'))).toEqual({
      first: dayNumber(1914, 1, 1),
      last: dayNumber(1946, 1, 1),
      unit: 'year',
    });
  });

  it('folds where all is on one day, or nothing is dated', () => {
    expect(calendarAxis(dated('2025-01-20', '2025-01-20'))).toBeUndefined();
    expect(calendarAxis(chronology(story(interaction('one'))).steps)).toBeUndefined();
  });

  it('holds every reading of a disputed date', () => {
    const evidence = [passage('2025-03-05'), passage('2025-06-05')];
    const { steps } = chronology(story(interaction('one', { date: '2025-03-05', evidence })));
    expect(calendarAxis(steps)?.last).toBe(dayNumber(2025, 7, 1));
  });
});

describe('the names on the axis', () => {
  const names = (first: string, last: string, length: number): readonly string[] => {
    const axis = calendarAxis(dated(first, last));
    return axis === undefined ? [] : calendarPeriods(axis, length).map(({ name }) => name);
  };

  it('give the year once, and again each January', () => {
    expect(names('2025-11-03', '2026-02-10', 1000)).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb']);
  });

  it('leave out what would not fit', () => {
    expect(names('2025-01-03', '2025-06-10', 126)).toEqual(['Jan 2025', '', '', '', 'May', '']);
  });

  const said = (first: string, last: string, length: number): readonly string[] =>
    names(first, last, length).filter((name) => name !== '');

  it('are of round years, decades or centuries where there are many years', () => {
    expect(said('1914-06-28', '1945-05-08', 1154).slice(0, 3)).toEqual(['1914', '1916', '1918']);
    expect(said('1914-06-28', '1945-05-08', 500).slice(0, 3)).toEqual(['1915', '1920', '1925']);
    expect(said('1946-02-16', '2022-07-08', 420)).toEqual([
      '1950s',
      '1960s',
      '1970s',
      '1980s',
      '1990s',
      '2000s',
      '2010s',
    ]);
    expect(said('1648', '1919', 400)).toEqual(['1700s', '1750s', '1800s', '1850s', '1900s']);
    expect(said('1095', '1991', 300)).toEqual(['1200s', '1400s', '1600s', '1800s']);
  });

  it('know that no year 0 lies between the centuries before and after Christ', () => {
    expect(said('-0250', '0250', 700)).toEqual(['200s BC', '100s BC', '1–99 BC', '1–99', '100s', '200s']);
  });

  it('give way to one that tells the year', () => {
    expect(said('1961-05-16', '1963-07-02', 1080)).not.toContain('Dec');
    expect(said('1961-05-16', '1963-07-02', 1080)).toContain('Jan 1962');
  });

  it('count years before Christ', () => {
    expect(names('-0043-03-15', '-0040-10-02', 1000)).toEqual(['44 BC', '43 BC', '42 BC', '41 BC']);
  });
});

describe('the marks on the calendar', () => {
  it('are a dot for a day and a bar for a span', () => {
    const [day, span] = calendarMarks(dated('2025-02-01', '2025-03'), x);
    expect(day).toMatchObject({ shape: 'dot', from: 31.5, to: 31.5 });
    expect(span).toMatchObject({ shape: 'bar', from: 59, to: 90 });
  });

  it('fade over 24 pixels where an end is open, so that the length is not read as days', () => {
    const [before, after] = calendarMarks(dated('../2025-02-28', '2025-06-01/..'), x);
    expect(before).toMatchObject({ shape: 'before', from: 35, to: 59 });
    expect(after).toMatchObject({ shape: 'after', from: 151, to: 175 });
  });

  it('share a row only where they do not touch', () => {
    expect(calendarMarks(dated('2025-02', '2025-02-10', '2025-06-10'), x).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('are two for a date that two passages dispute', () => {
    const evidence = [passage('2025-03-05'), passage('2025-06-05')];
    const { steps } = chronology(story(interaction('one', { date: '2025-03-05', evidence })));
    expect(calendarMarks(steps, x).map(({ from }) => from)).toEqual([63.5, 155.5]);
  });
});
