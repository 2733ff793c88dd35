import { describe, expect, it } from 'vitest';
import { groupOrder } from '../../../src/layout/lanes/group-order';
import { mulberry32 } from '../../../src/layout/random';

/** Lanes between the middles of all groups that meet, as often as they do. */
function between(order: readonly number[], sizes: readonly number[], ties: readonly Float64Array[]): number {
  let top = 0;
  const middle = new Map(
    order.map((group) => {
      const size = sizes[group] ?? 0;
      top += size;
      return [group, top - size / 2];
    }),
  );
  const far = (p: number, q: number): number => Math.abs((middle.get(p) ?? 0) - (middle.get(q) ?? 0));
  return order.reduce((sum, p) => order.reduce((more, q) => more + ((ties[p]?.[q] ?? 0) * far(p, q)) / 2, sum), 0);
}

function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const rest = order.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...order.slice(from, from + 1));
}

describe('the order of groups of lanes', () => {
  it.each([1, 2, 3, 4, 5])('is one that no move of a single group makes better (random groups %i)', (seed) => {
    const random = mulberry32(seed);
    const sizes = Array.from({ length: 4 + seed * 3 }, () => 1 + Math.floor(random() * 9));
    const ties = sizes.map(() => new Float64Array(sizes.length));
    for (const p of sizes.keys())
      for (const q of sizes.keys()) {
        const [row, column] = [ties[p], ties[q]];
        if (p < q && row && column && random() < 0.4) row[q] = column[p] = Math.ceil(random() * 5);
      }
    const order = groupOrder(sizes, ties);
    const least = between(order, sizes, ties);
    expect([...order].sort((p, q) => p - q)).toEqual([...sizes.keys()]);
    for (const from of order.keys())
      for (const to of order.keys()) expect(between(moved(order, from, to), sizes, ties)).toBeGreaterThanOrEqual(least);
    expect(least).toBeLessThan(between([...sizes.keys()], sizes, ties));
  });
});
