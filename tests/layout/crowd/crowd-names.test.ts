import { describe, expect, it } from 'vitest';
import { freeNames, mostNames, namePlaces, ownName, type Marked } from '../../../src/layout/crowd/crowd-names';
import { inside, touch } from '../../../src/layout/texts/free-texts';
import { boxAround } from '../../../src/layout/geometry';
import { dense, metricsFor } from '../../../src/layout/metrics';
import { Occupied } from '../../../src/layout/crowd/occupied';
import { mulberry32 } from '../../../src/layout/random';
import { graphOf } from '../story';

const room = { width: 600, height: 400 };
const metrics = dense(metricsFor(room.width, room.height));
const { nodes } = graphOf(Array.from({ length: 150 }, (_, index) => `n${index} n${index + 1}`));
const random = mulberry32(3);
const marks = nodes.map((node): Marked => {
  return { node, x: random() * room.width, y: random() * room.height, halfWidth: 4, halfHeight: 4 };
});
const dots = marks.slice(0, 20).map(({ x, y }) => boxAround(x, y, 4, 4));

describe('the names of a crowd', () => {
  const placed = namePlaces(marks, { metrics, room, taken: new Occupied(dots), large: new Occupied(dots) });

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

  it('are written over small dots where fewer than seven in ten find a free place, and never over large ones', () => {
    const fewest = Math.round(mostNames(room) * 0.7);
    const small = marks.slice(20).map(({ x, y }) => boxAround(x, y, 14, 14));
    const dense = namePlaces(marks, {
      metrics,
      room,
      taken: new Occupied([...dots, ...small]),
      large: new Occupied(dots),
    });
    const free = freeNames(dense, new Occupied(), fewest).map(({ label }) => label.box);
    const covering = free.filter((box) => small.some((dot) => touch(dot, box)));
    expect(free).toHaveLength(fewest);
    expect(covering.length).toBeGreaterThan(0);
    expect(free.filter((box) => dots.some((dot) => touch(dot, box)))).toEqual([]);
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

  it('of the step stand farther off where there is no room beside the mark', () => {
    const [mark] = marks;
    if (mark === undefined) throw new Error('no mark');
    const middle = { ...mark, x: 300, y: 200 };
    const around = boxAround(300, 200, 15, 15);
    const label = ownName(middle, [], { metrics, room, taken: new Occupied([around]) });
    expect(label && touch(label.box, around)).toBe(false);
  });
});
