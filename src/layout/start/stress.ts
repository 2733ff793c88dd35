import type { StraightGraph } from './straight';

/** Distances between all pairs of points, row by row: the steps by which they want to stand apart. */
export interface Distances {
  readonly points: number;
  readonly wanted: Float64Array;
}

/** How far apart two actors of one side want to stand who have not met, and the largest side that pulls together so. */
const SAME_SIDE = 1.4;
const LARGEST_SIDE = 12;

/** Links between two points along the shortest way; islands stand a step further apart than the longest way. */
export function distancesOf({ points, from, to, at }: StraightGraph, sides: readonly (readonly number[])[]): Distances {
  const wanted = new Float64Array(points * points).fill(Infinity);
  let longest = 1;
  for (let start = 0; start < points; start += 1) {
    const row = start * points;
    wanted[row + start] = 0;
    const queue = [start];
    for (const point of queue) {
      for (const link of at[point] ?? []) {
        const next = from[link] === point ? (to[link] ?? 0) : (from[link] ?? 0);
        if (wanted[row + next] !== Infinity) continue;
        longest = Math.max(longest, (wanted[row + next] = (wanted[row + point] ?? 0) + 1));
        queue.push(next);
      }
    }
  }
  wanted.forEach((far, index) => far === Infinity && (wanted[index] = Math.min(longest + 1, 4)));
  for (const members of sides.filter(({ length }) => length <= LARGEST_SIDE)) {
    for (const p of members)
      for (const q of members)
        if (p !== q) wanted[p * points + q] = Math.min(SAME_SIDE, wanted[p * points + q] ?? SAME_SIDE);
  }
  return { points, wanted };
}
