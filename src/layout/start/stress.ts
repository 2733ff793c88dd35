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
  const queue = new Int32Array(points);
  let longest = 1;
  for (let start = 0; start < points; start += 1) {
    const row = start * points;
    wanted[row + start] = 0;
    queue[0] = start;
    let length = 1;
    // Whoever was found has been found on the shortest way, so that the search ends with the last of all.
    for (let index = 0; index < length && length < points; index += 1) {
      const point = queue[index] ?? 0;
      const far = (wanted[row + point] ?? 0) + 1;
      // By index: until an engine has compiled this, an iterator costs an object a step.
      const links = at[point] ?? NONE;
      const { length: many } = links;
      for (let one = 0; one < many; one += 1) {
        const link = links[one] ?? 0;
        const next = (from[link] ?? 0) + (to[link] ?? 0) - point;
        if (wanted[row + next] !== Infinity) continue;
        wanted[row + next] = far;
        if (far > longest) longest = far;
        queue[length] = next;
        length += 1;
      }
    }
  }
  const apart = Math.min(longest + 1, 4);
  for (let index = 0; index < wanted.length; index += 1) if (wanted[index] === Infinity) wanted[index] = apart;
  for (const members of sides.filter(({ length }) => length <= LARGEST_SIDE)) {
    for (const p of members)
      for (const q of members)
        if (p !== q) wanted[p * points + q] = Math.min(SAME_SIDE, wanted[p * points + q] ?? SAME_SIDE);
  }
  return { points, wanted };
}

const NONE = new Int32Array(0);
