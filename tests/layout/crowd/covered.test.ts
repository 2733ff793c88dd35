import { describe, expect, it } from 'vitest';
import { Covered } from '../../../src/layout/crowd/covered';
import { boxAround, type Box } from '../../../src/layout/geometry';
import { mulberry32 } from '../../../src/layout/random';
import { touch } from '../../../src/layout/texts/free-texts';

const [width, height] = [300, 200];
const random = mulberry32(7);

/** Boxes anywhere in the room, up to so wide and high. */
function boxes(count: number, most: readonly [number, number]): Box[] {
  const [wide, high] = most;
  return Array.from({ length: count }, () => {
    return boxAround(random() * width, random() * height, (random() * wide) / 2, (random() * high) / 2);
  });
}

describe('the covered pixels of a room', () => {
  it('are free where no box touches, in whole pixels', () => {
    const taken = boxes(60, [8, 8]).map(({ x0, y0, x1, y1 }) => {
      return { x0: Math.floor(x0), y0: Math.floor(y0), x1: Math.ceil(x1), y1: Math.ceil(y1) };
    });
    const covered = new Covered({ width, height }, taken);
    let free = 0;
    for (const { x0, y0, x1, y1 } of boxes(200, [80, 16])) {
      const box = { x0: Math.floor(x0), y0: Math.floor(y0), x1: Math.ceil(x1), y1: Math.ceil(y1) };
      expect(covered.free(box)).toBe(!taken.some((one) => touch(one, box)));
      free += covered.free(box) ? 1 : 0;
    }
    expect(free).toBeGreaterThan(20);
    expect(free).toBeLessThan(180);
  });

  it('end with the room', () => {
    expect(new Covered({ width: 10, height: 10 }, [boxAround(-5, 5, 4, 4)]).free(boxAround(2, 5, 2, 2))).toBe(true);
    expect(new Covered({ width: 10, height: 10 }, [boxAround(-2, 5, 4, 4)]).free(boxAround(2, 5, 2, 2))).toBe(false);
  });
});
