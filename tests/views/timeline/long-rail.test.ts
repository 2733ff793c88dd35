import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { following, longRail, sightOf, stepDays, zoomedSight } from '../../../src/views/timeline/long-rail';
import { interaction, story } from '../../model/sample';

const DAY = 86_400_000;
const day = (number: number): string => new Date(Date.UTC(1950, 0, 1) + number * DAY).toISOString().slice(0, 10);

/** A story with an interaction on each of these days after the beginning of 1950; none for one without a date. */
function daysOf(...days: readonly (number | undefined)[]): readonly number[] | undefined {
  const items = days.map((one, index) => interaction(`i${String(index)}`, one === undefined ? {} : { date: day(one) }));
  return stepDays(chronology(story(...items)).steps);
}

const all = (steps: number) => ({ from: 1, to: steps });
const decades = daysOf(...Array.from({ length: 120 }, (_, index) => index * 200)) ?? [];

describe('a long story on the rail', () => {
  it('is a histogram whose bars hold every step once, in order, from end to end', () => {
    const { bars, stops, names } = longRail(decades, 120, all(120), 100, 1100);
    expect(bars.length).toBeGreaterThan(20);
    expect(bars.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
    expect(Math.min(...stops)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...stops)).toBeLessThanOrEqual(1100);
    expect(names.map(({ name }) => name)).toContain('1960');
    const fewer = longRail(decades, 120, all(120), 100, 1100, 2).names;
    expect(fewer.length).toBeGreaterThan(1);
    expect(fewer.length).toBeLessThan(names.length);
  });

  it('has a bar a week, from Monday on, where days have no room and months would be few', () => {
    const days = daysOf(...Array.from({ length: 120 }, (_, index) => index)) ?? [];
    const { bars } = longRail(days, 120, all(120), 0, 300);
    const weekdays = bars.slice(1).map(({ from }) => (((days[from - 1] ?? 0) % 7) + 7) % 7);
    expect(new Set(weekdays)).toEqual(new Set([4]));
    expect(bars.slice(1, -1).map(({ from, to }) => to - from + 1)).toEqual(bars.slice(1, -1).map(() => 7));
  });

  it('keeps even stops, named by their dates, where all falls on two days', () => {
    const days = daysOf(...Array.from({ length: 80 }, (_, index) => (index < 50 ? 31 : 2000)));
    const { bars, stops, names } = longRail(days, 80, all(80), 0, 790);
    expect(bars).toEqual([]);
    expect(stops.slice(0, 3)).toEqual([0, 10, 20]);
    expect(names.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['1 Feb 1950', 1, 50],
      ['24 Jun 1955', 51, 80],
    ]);
  });

  it('has even stops and no names where nothing is dated', () => {
    const days = daysOf(...Array.from({ length: 50 }, () => undefined));
    expect(days).toBeUndefined();
    expect(longRail(days, 50, all(50), 0, 490)).toMatchObject({ bars: [], names: [] });
  });

  it('gives few steps in sight a stop each, and puts the others far outside', () => {
    const { bars, stops } = longRail(decades, 120, { from: 41, to: 61 }, 0, 1000);
    expect(bars).toEqual([]);
    expect([stops[40], stops[50], stops[60]]).toEqual([0, 500, 1000]);
    expect([(stops[39] ?? 0) < -1000, (stops[61] ?? 0) > 2000]).toEqual([true, true]);
  });

  it('never puts a step left of the one before it, whatever the days and the sight', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 41, maxLength: 90 });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat(), (list, a, b) => {
        const days = list.toSorted((p, q) => p - q);
        const [from, to] = [1 + (a % list.length), 1 + (b % list.length)].toSorted((p, q) => p - q);
        const { stops, names } = longRail(days, list.length, { from: from ?? 1, to: to ?? 1 }, 20, 340);
        expect(stops).toHaveLength(list.length);
        expect(stops.every((x, index) => index === 0 || x >= (stops[index - 1] ?? 0))).toBe(true);
        expect(new Set(names.map(({ x }) => x)).size).toBe(names.length);
      }),
    );
  });
});

describe('the sight on the rail', () => {
  it('narrows around the current step, and widens until all is seen', () => {
    expect(zoomedSight(all(214), 100, 1 / 3, 214)).toEqual({ from: 65, to: 135 });
    expect(zoomedSight({ from: 65, to: 135 }, 100, 3, 214)).toEqual({ from: 1, to: 213 });
    expect(zoomedSight({ from: 1, to: 213 }, 100, 3, 214)).toBeUndefined();
    expect(zoomedSight({ from: 96, to: 103 }, 100, 1 / 3, 214)).toEqual({ from: 96, to: 103 });
  });

  it('takes in a range from either end, and never fewer steps than can be told apart', () => {
    expect(sightOf(90, 40, 214)).toEqual({ from: 40, to: 90 });
    expect(sightOf(5, 5, 214)).toEqual({ from: 2, to: 9 });
    expect(sightOf(214, 214, 214)).toEqual({ from: 207, to: 214 });
    expect(sightOf(1, 214, 214)).toBeUndefined();
  });

  it('moves along so that the current step is always in it', () => {
    expect(following({ from: 10, to: 29 }, 20, 214)).toEqual({ from: 10, to: 29 });
    for (const step of [1, 9, 30, 100, 214]) {
      const { from, to } = following({ from: 10, to: 29 }, step, 214);
      expect([to - from, from <= step && step <= to, from >= 1 && to <= 214]).toEqual([19, true, true]);
    }
  });
});
