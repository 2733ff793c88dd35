import { describe, expect, it } from 'vitest';
import { freeNames, mostNames, namePlaces } from '../../../src/layout/crowd/crowd-names';
import type { Marked } from '../../../src/layout/crowd/name-spots';
import { inside, touch } from '../../../src/layout/texts/free-texts';
import { boxAround } from '../../../src/layout/geometry';
import { dense, metricsFor } from '../../../src/layout/metrics';
import { Occupied } from '../../../src/layout/crowd/occupied';
import { mulberry32 } from '../../../src/layout/random';
import { graphOf } from '../story';

const room = { width: 600, height: 400 };
const metrics = dense(metricsFor(room.width, room.height));
const { nodes } = graphOf(Array.from({ length: 150 }, (_, index) => `n${index} n${index + 1}`));
const most = mostNames(room, nodes.length);
const random = mulberry32(3);
const marks = nodes.map((node): Marked => {
  return { node, x: random() * room.width, y: random() * room.height, halfWidth: 4, halfHeight: 4 };
});
const dots = marks.slice(0, 20).map(({ x, y }) => boxAround(x, y, 4, 4));

describe('the names of a crowd', () => {
  const placed = namePlaces(marks, { metrics, room, taken: new Occupied(dots), most });

  it('are whole, and no two that are written at once touch, nor what is taken', () => {
    const box = { x0: 200, y0: 100, x1: 400, y1: 200 };
    const free = freeNames(placed, new Occupied([box]), 40);
    expect(free.length).toBeGreaterThan(10);
    free.forEach(({ label }, index) => {
      expect(inside(label.box, room)).toBe(true);
      expect(touch(label.box, box)).toBe(false);
      expect(dots.some((dot) => touch(label.box, dot))).toBe(false);
      for (const other of free.slice(index + 1)) expect(touch(label.box, other.label.box)).toBe(false);
    });
  });

  describe('that stands close together', () => {
    const close = marks.map((mark) => ({ ...mark, x: 150 + mark.x / 2, y: 100 + mark.y / 2 }));
    const boxes = close.map(({ x, y }) => boxAround(x, y, 4, 4));
    const free = freeNames(namePlaces(close, { metrics, room, taken: new Occupied(boxes), most }), new Occupied(), 60);
    const led = free.flatMap(({ node, leader }) => (leader ? [{ node, ...leader }] : []));

    it('stand farther off with lines that lead to them, and cover no mark', () => {
      expect(free.length).toBeGreaterThanOrEqual(most / 2);
      expect(led.length).toBeGreaterThanOrEqual(5);
      for (const { label } of free) expect(boxes.some((box) => touch(box, label.box))).toBe(false);
    });

    it('have lines that run past the other marks and names', () => {
      for (const { node, from, to } of led) {
        const others = boxes.filter((_, at) => close[at]?.node !== node);
        const names = free.filter((one) => one.node !== node).map(({ label }) => label.box);
        for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
          const spot = boxAround(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 0.5, 0.5);
          for (const box of [...others, ...names]) expect(touch(box, spot)).toBe(false);
        }
      }
    });
  });

  it('have one place for good, whoever else is there', () => {
    const some = placed.filter((_, index) => index % 3 === 0);
    const free = freeNames(some, new Occupied(), 40);
    expect(free.length).toBeGreaterThan(10);
    for (const one of free) expect(placed).toContain(one);
  });

  it('go to the first who come', () => {
    expect(freeNames(placed, new Occupied(), 5)).toEqual(placed.slice(0, 5));
  });
});
