import { describe, expect, it } from 'vitest';
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
    let none = 0;
    for (const box of boxes) {
      const touching = [...radii.keys()].filter((dot) => dot % 3 > 0 && touch(boxOf(dot, growth), box));
      expect(grid.count(box, growth, (dot) => dot % 3 > 0, Infinity)).toBe(touching.length);
      expect(grid.count(box, growth, (dot) => dot % 3 > 0, 2)).toBe(Math.min(2, touching.length));
      none += touching.length === 0 ? 1 : 0;
    }
    expect(none).toBeGreaterThan(0);
    expect(none).toBeLessThan(boxes.length / 2);
  });
});
