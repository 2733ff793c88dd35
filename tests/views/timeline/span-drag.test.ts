import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedSpan, nearestStop } from '../../../src/views/timeline/span-drag';

const HELD = { start: 4, step: 7 };

describe('a span that is dragged', () => {
  it('moves the end that is held, and leaves the other', () => {
    expect(draggedSpan('start', HELD, 4, 2, 12)).toEqual({ start: 2, step: 7 });
    expect(draggedSpan('step', HELD, 7, 11, 12)).toEqual({ start: 4, step: 11 });
  });

  it('turns round where one end crosses the other', () => {
    expect(draggedSpan('start', HELD, 4, 9, 12)).toEqual({ start: 7, step: 9 });
    expect(draggedSpan('step', HELD, 7, 2, 12)).toEqual({ start: 2, step: 4 });
  });

  it('keeps its width by its band, and stops at the ends of the story', () => {
    expect(draggedSpan('band', HELD, 5, 8, 12)).toEqual({ start: 7, step: 10 });
    expect(draggedSpan('band', HELD, 5, 12, 12)).toEqual({ start: 9, step: 12 });
    expect(draggedSpan('band', HELD, 5, 1, 12)).toEqual({ start: 1, step: 4 });
  });

  it('stays in the story and in order, whatever is dragged where', () => {
    const step = fc.integer({ min: 1, max: 12 });
    const part = fc.constantFrom('start', 'step', 'band');
    fc.assert(
      fc.property(part, step, step, step, step, (what, a, b, from, to) => {
        const held = { start: Math.min(a, b), step: Math.max(a, b) };
        const ends = draggedSpan(what, held, from, to, 12);
        expect(ends.start).toBeGreaterThanOrEqual(1);
        expect(ends.step).toBeLessThanOrEqual(12);
        expect(ends.start).toBeLessThanOrEqual(ends.step);
        if (what === 'band') expect(ends.step - ends.start).toBe(held.step - held.start);
      }),
    );
  });
});

describe('the stop nearest to a place', () => {
  it('is found on uneven stops, and beyond the ends', () => {
    const stops = [10, 12, 40, 100];
    expect([-5, 10, 11.5, 25, 27, 69, 71, 400].map((x) => nearestStop(stops, x))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('is the only one where there is one', () => {
    expect(nearestStop([50], 3)).toBe(1);
  });
});
