import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../src/views/stage/canvas/overlay';

describe('the steps that stand out', () => {
  it('are all of the latest ones and no other, each once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(200),
        (step, start, recent) => {
          const drawn = bandsOf(step, start, recent).flatMap(([from, to]) =>
            Array.from({ length: to - from + 1 }, (_, index) => to - index),
          );
          const first = Math.max(start, step - recent);
          expect(drawn).toEqual(Array.from({ length: Math.max(0, step - first) }, (_, index) => step - 1 - index));
        },
      ),
    );
  });

  it('fade in at most five bands, the latest first', () => {
    expect(bandsOf(100, 1, 12)).toEqual([
      [97, 99],
      [94, 96],
      [91, 93],
      [88, 90],
    ]);
    expect(bandsOf(100, 1, 0)).toEqual([]);
  });
});
