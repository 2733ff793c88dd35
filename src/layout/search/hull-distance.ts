import { distanceToHull, type Point } from '../geometry';

/** Distance in pixels between two convex polygons; 0 where they meet. */
export function hullDistance(p: readonly Point[], q: readonly Point[]): number {
  let nearest = Infinity;
  for (const point of p) nearest = Math.min(nearest, distanceToHull(point, q));
  for (const point of q) nearest = Math.min(nearest, distanceToHull(point, p));
  return nearest > 0 && edgesCross(p, q) ? 0 : nearest;
}

function edgesCross(p: readonly Point[], q: readonly Point[]): boolean {
  const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return p.some((a, i) => {
    const b = p[(i + 1) % p.length] ?? a;
    return q.some((c, j) => {
      const d = q[(j + 1) % q.length] ?? c;
      return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    });
  });
}
