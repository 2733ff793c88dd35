import type { Mesh, Places } from './barycentre';

/** Times that every point may move, and the shares of the way to a neighbour that it tries. */
const SWEEPS = 100;
const SHARES = [0.5, 0.2, 0.05, -0.1, -0.3] as const;

/**
 * Parts what lies close in a plane mesh, in place: point after point moves to where the flattest triangle around it is
 * least flat, so that none turns over and no link comes to cross another (mesh smoothing, Freitag and Ollivier-Gooch
 * 1997).
 */
export function part({ near, triangles }: Mesh, outer: readonly number[], places: Places): void {
  const { x, y } = places;
  const opposite = near.map((): [number, number][] => []);
  for (const [a, b, c] of triangles) {
    const left = area(x[a] ?? 0, y[a] ?? 0, places, b, c) > 0;
    opposite[a]?.push(left ? [b, c] : [c, b]);
    opposite[b]?.push(left ? [c, a] : [a, c]);
    opposite[c]?.push(left ? [a, b] : [b, a]);
  }
  const fixed = new Set(outer);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const [point, others] of near.entries())
      if (!fixed.has(point)) move(places, point, others, opposite[point] ?? []);
  }
}

function move(
  places: Places,
  point: number,
  others: readonly number[],
  edges: readonly (readonly [number, number])[],
): void {
  const { x, y } = places;
  let best = flattest(places, edges, x[point] ?? 0, y[point] ?? 0);
  for (const other of others) {
    for (const share of SHARES) {
      const px = (x[point] ?? 0) + share * ((x[other] ?? 0) - (x[point] ?? 0));
      const py = (y[point] ?? 0) + share * ((y[other] ?? 0) - (y[point] ?? 0));
      const flat = flattest(places, edges, px, py);
      if (flat <= best) continue;
      best = flat;
      [x[point], y[point]] = [px, py];
    }
  }
}

/** The least height of the triangles between a place and some edges; not above 0 where one of them is turned over. */
function flattest(places: Places, edges: readonly (readonly [number, number])[], px: number, py: number): number {
  let least = Infinity;
  for (const [b, c] of edges) {
    const longest = Math.max(span(places, px, py, b), span(places, px, py, c), length(places, b, c));
    least = Math.min(least, area(px, py, places, b, c) / longest);
  }
  return least;
}

function length({ x, y }: Places, b: number, c: number): number {
  return Math.sqrt(square((x[b] ?? 0) - (x[c] ?? 0)) + square((y[b] ?? 0) - (y[c] ?? 0)));
}

function span({ x, y }: Places, px: number, py: number, b: number): number {
  return Math.sqrt(square((x[b] ?? 0) - px) + square((y[b] ?? 0) - py));
}

function square(value: number): number {
  return value * value;
}

/** Twice the area of a triangle, above 0 where its points come counterclockwise. */
function area(px: number, py: number, { x, y }: Places, b: number, c: number): number {
  return ((x[b] ?? 0) - px) * ((y[c] ?? 0) - py) - ((y[b] ?? 0) - py) * ((x[c] ?? 0) - px);
}
