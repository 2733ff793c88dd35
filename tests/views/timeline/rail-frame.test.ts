import { describe, expect, it } from 'vitest';
import { longFrame } from '../../../src/views/timeline/long-frame';
import { LONG, railFrame, stepAt } from '../../../src/views/timeline/rail-frame';

describe('the frame of the rail', () => {
  it.each([
    ['desktop', 1440, 900, 280, 1374, 168, true],
    ['medium', 1024, 768, 264, 966, 120, false],
    ['embed', 800, 600, 182, 763, 88, false],
    ['phone', 390, 844, 26, 364, 118, false],
  ])('has its stops where the design puts them on %s', (_, width, pageHeight, first, last, height, calendar) => {
    const frame = railFrame(width, pageHeight, 12);
    expect([frame.stops[0], frame.stops.at(-1)]).toEqual([first, last]);
    expect([frame.height, frame.calendar]).toEqual([height, calendar]);
  });

  it('is higher and begins later where text is larger, but leaves most of the width to the stops', () => {
    const [usual, large] = [railFrame(1440, 900, 12), railFrame(1440, 900, 12, 2)];
    expect(large.height).toBeGreaterThan(usual.height);
    expect(large.stops[0]).toBeGreaterThan(usual.stops[0] ?? Infinity);
    expect(large.stops[0]).toBeLessThanOrEqual(1440 * 0.4);
    expect(railFrame(1440, 900, 12, 1)).toEqual(usual);
    expect(railFrame(390, 844, 12, 2).stops).toEqual(railFrame(390, 844, 12).stops);
  });

  it('is as high for a long story as the rail that stands in for it, with text of any size', () => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [800, 600],
      [844, 390],
      [390, 844],
    ] as const)
      for (const scale of [1, 1.5, 2])
        expect(longFrame(width, height, scale).height).toBe(railFrame(width, height, LONG + 1, scale).height);
  });

  it('grows little with the text where no words stand beneath it', () => {
    expect(railFrame(800, 600, 12, 2).height - railFrame(800, 600, 12).height).toBe(20);
  });

  it('spaces the stops evenly, whatever the dates', () => {
    expect(railFrame(1440, 900, 3).stops).toEqual([280, 827, 1374]);
  });

  it('gives up the calendar where the page is low', () => {
    expect(railFrame(1440, 600, 12).calendar).toBe(false);
  });

  it('keeps neighbouring marks apart in a crowd', () => {
    const { stops, reach } = railFrame(320, 568, 40);
    expect(reach * 2).toBeLessThan((stops[1] ?? 0) - (stops[0] ?? 0));
  });

  it('puts the one stop of a story of one step in the middle', () => {
    expect(railFrame(390, 844, 1).stops).toEqual([195]);
  });
});

describe('the step under a place', () => {
  const frame = railFrame(1440, 900, 3);

  it('is the nearest', () => {
    expect([280, 550, 560, 827, 1374].map((x) => stepAt(frame, x))).toEqual([1, 1, 2, 2, 3]);
  });

  it('is the first or the last beyond the ends', () => {
    expect([stepAt(frame, -50), stepAt(frame, 5000)]).toEqual([1, 3]);
  });

  it('is the only one of a story of one step', () => {
    expect(stepAt(railFrame(390, 844, 1), 20)).toBe(1);
  });
});
