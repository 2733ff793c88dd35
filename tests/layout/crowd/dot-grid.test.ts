import { describe, expect, it } from 'vitest';
import { Covered } from '../../../src/layout/crowd/covered';
import { DotGrid } from '../../../src/layout/crowd/dot-grid';
import { boxAround, type Box } from '../../../src/layout/geometry';
import { mulberry32 } from '../../../src/layout/random';
import { touch } from '../../../src/layout/texts/free-texts';

const [width, height] = [300, 200];
const random = mulberry32(7);
const dots = 400;
const places = {
  width,
  height,
  x: Float32Array.from({ length: dots }, () => Math.round(random() * width)),
  y: Float32Array.from({ length: dots }, () => Math.round(random() * height)),
};
const radii = Float32Array.from({ length: dots }, (_, dot) => 1 + (dot % 4));
const boxOf = (dot: number, growth: number): Box => {
  const radius = (radii[dot] ?? 0) * growth;
  return boxAround(places.x[dot] ?? 0, places.y[dot] ?? 0, radius, radius);
};
const boxes = Array.from({ length: 200 }, () => {
  return boxAround(random() * width, random() * height, random() * 40, random() * 8);
});

describe('a grid of dots', () => {
  const grid = new DotGrid(places, radii);

  it.each([0.5, 1, 2.5])('counts those that a box touches, %f times as large', (growth) => {
    for (const box of boxes) {
      const touching = [...radii.keys()].filter((dot) => dot % 3 > 0 && touch(boxOf(dot, growth), box));
      expect(grid.count(box, growth, (dot) => dot % 3 > 0, Infinity)).toBe(touching.length);
      expect(grid.count(box, growth, (dot) => dot % 3 > 0, 2)).toBe(Math.min(2, touching.length));
    }
  });
});

describe('the covered pixels of a room', () => {
  const taken = [...radii.keys()].slice(0, 60).map((dot) => boxOf(dot, 1));
  const covered = new Covered({ width, height }, taken);

  it('are free where no box touches, in whole pixels', () => {
    let free = 0;
    for (const { x0, y0, x1, y1 } of boxes) {
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
