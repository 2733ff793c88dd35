import type { Plan } from '../plan';

/** A plan as points and straight links between them, every pair once: what crossings are counted on. */
export interface StraightGraph {
  readonly points: number;
  /** The two ends of every link. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The links that end at each point. */
  readonly at: readonly Int32Array[];
}

/** Places of points in pixels, by index. */
export interface Positions {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** The straight links of a plan, in the order of its pairs. */
export function straightOf({ points, pairs, wires }: Plan): StraightGraph {
  const from = new Int32Array(pairs);
  const to = new Int32Array(pairs);
  for (const { a, b, pair } of wires) {
    from[pair] = a;
    to[pair] = b;
  }
  return straightGraph(points, from, to);
}

/** A graph from the two ends of its links. */
export function straightGraph(points: number, from: Int32Array, to: Int32Array): StraightGraph {
  const at = Array.from({ length: points }, (): number[] => []);
  from.forEach((a, link) => {
    at[a]?.push(link);
    at[to[link] ?? 0]?.push(link);
  });
  return { points, from, to, at: at.map((links) => Int32Array.from(links)) };
}

/** Crossings of straight links; those that share an end do not cross, those that touch do. Swept from left to right. */
export function crossingsOf({ from, to }: StraightGraph, { x, y }: Positions): number {
  const left = Float64Array.from(from, (a, link) => Math.min(x[a] ?? 0, x[to[link] ?? 0] ?? 0));
  const right = Float64Array.from(from, (a, link) => Math.max(x[a] ?? 0, x[to[link] ?? 0] ?? 0));
  const order = Array.from(from.keys()).sort((p, q) => (left[p] ?? 0) - (left[q] ?? 0) || p - q);
  let sum = 0;
  order.forEach((p, rank) => {
    const a = from[p] ?? 0;
    const b = to[p] ?? 0;
    const end = right[p] ?? 0;
    for (let next = rank + 1; next < order.length; next += 1) {
      const q = order[next] ?? 0;
      if ((left[q] ?? 0) > end) break;
      const c = from[q] ?? 0;
      const d = to[q] ?? 0;
      if (a !== c && a !== d && b !== c && b !== d && cross(x, y, a, b, c, d)) sum += 1;
    }
  });
  return sum;
}

/** Whether the segments between points a and b and between c and d cross or touch. */
export function cross(x: ArrayLike<number>, y: ArrayLike<number>, a: number, b: number, c: number, d: number): boolean {
  const ax = x[a] ?? 0;
  const bx = x[b] ?? 0;
  const cx = x[c] ?? 0;
  const dx = x[d] ?? 0;
  if ((ax < bx ? ax : bx) > (cx > dx ? cx : dx) || (ax > bx ? ax : bx) < (cx < dx ? cx : dx)) return false;
  const ay = y[a] ?? 0;
  const by = y[b] ?? 0;
  const cy = y[c] ?? 0;
  const dy = y[d] ?? 0;
  if ((ay < by ? ay : by) > (cy > dy ? cy : dy) || (ay > by ? ay : by) < (cy < dy ? cy : dy)) return false;
  const p = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const q = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if ((p < 0 && q < 0) || (p > 0 && q > 0)) return false;
  const r = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const s = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return !((r < 0 && s < 0) || (r > 0 && s > 0));
}
