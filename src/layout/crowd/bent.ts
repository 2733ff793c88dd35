import { distance, type Curve, type Point } from '../geometry';

/** The curve between two points whose middle stands `bend` pixels off the straight line, to its left side. */
export function bent(a: Point, b: Point, bend: number): Curve {
  const length = distance(a, b) || 1;
  const c = {
    x: (a.x + b.x) / 2 + (2 * bend * (b.y - a.y)) / length,
    y: (a.y + b.y) / 2 - (2 * bend * (b.x - a.x)) / length,
  };
  return { a, c, b };
}
