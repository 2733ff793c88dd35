/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in pixels by its left, top, right and bottom. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A quadratic Bézier curve from `a` to `b` with control point `c`. */
export interface Curve {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

/** Euclidean distance; written with a square root because Math.hypot differs between engines. */
export function distance(p: Point, q: Point): number {
  return Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
}

/** The point at `t` in [0, 1] of a curve. */
export function pointAt({ a, c, b }: Curve, t: number): Point {
  const s = 1 - t;
  return { x: s * s * a.x + 2 * s * t * c.x + t * t * b.x, y: s * s * a.y + 2 * s * t * c.y + t * t * b.y };
}

/** The part of a curve between two parameters, again a quadratic Bézier (de Casteljau). */
export function section(curve: Curve, from: number, to: number): Curve {
  const a = pointAt(curve, from);
  const b = pointAt(curve, to);
  const { a: p, c: q, b: r } = curve;
  const blend = (u: number, v: number, w: number): number =>
    (1 - from) * (1 - to) * u + (from * (1 - to) + to * (1 - from)) * v + from * to * w;
  return { a, b, c: { x: blend(p.x, q.x, r.x), y: blend(p.y, q.y, r.y) } };
}

/** The box around a centre. */
export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight };
}

/** The centre of a box. */
export function middleOf({ x0, y0, x1, y1 }: Box): Point {
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/** Distance in pixels from a point to the segment between two points. */
export function distanceToSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square));
  const x = px - ax - t * dx;
  const y = py - ay - t * dy;
  return Math.sqrt(x * x + y * y);
}

/** Convex hull, counter-clockwise in a y-up plane (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((p, q) => p.x - q.x || p.y - q.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && !turnsLeft(chain[chain.length - 2], chain[chain.length - 1], point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return a === undefined || b === undefined || (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/** Distance in pixels from a point to a convex polygon; 0 inside it. */
export function distanceToHull(point: Point, hull: readonly Point[]): number {
  let nearest = Infinity;
  let inside = hull.length > 2;
  hull.forEach((a, index) => {
    const b = hull[(index + 1) % hull.length] ?? a;
    nearest = Math.min(nearest, distanceToSegment(point.x, point.y, a.x, a.y, b.x, b.y));
    if ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) < 0) inside = false;
  });
  return inside ? 0 : nearest;
}
