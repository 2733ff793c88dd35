/** Pieces that a curve is cut into for tests of collision. */
export const PIECES = 6;

/** Curves (ax, ay, cx, cy, bx, by) in flat buffers, with PIECES + 1 points of each. */
export interface CurveBuffers {
  readonly curves: Float64Array;
  readonly knots: Float64Array;
}

/** The curve from a to b whose middle stands `bend` pixels off the straight line, with its knots. */
export function setBent(
  buffers: CurveBuffers,
  index: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  bend: number,
): void {
  const { curves, knots } = buffers;
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)) || 1;
  const cx = (ax + bx) / 2 + (2 * bend * (by - ay)) / length;
  const cy = (ay + by) / 2 - (2 * bend * (bx - ax)) / length;
  for (let knot = 0; knot <= PIECES; knot += 1) {
    const t = knot / PIECES;
    const s = 1 - t;
    const offset = (index * (PIECES + 1) + knot) * 2;
    knots[offset] = s * s * ax + 2 * s * t * cx + t * t * bx;
    knots[offset + 1] = s * s * ay + 2 * s * t * cy + t * t * by;
  }
  put(curves, index * 6, ax, ay, cx, cy);
  curves[index * 6 + 4] = bx;
  curves[index * 6 + 5] = by;
}

/**
 * Bends a curve less where it would leave a box, as it may in one much longer than what its seats were found for: it
 * stays inside, and its middle, where beads are, `edge` pixels away from the edges.
 */
export function holdCurve(buffers: CurveBuffers, index: number, edge: number, spans: readonly number[]): void {
  const { curves, knots } = buffers;
  const [ax = 0, ay = 0, cx = 0, cy = 0, bx = 0, by = 0] = curves.subarray(index * 6);
  let share = 1;
  for (let knot = 1; knot < PIECES; knot += 1) {
    const t = knot / PIECES;
    const room = knot * 3 < PIECES || knot * 3 > PIECES * 2 ? 1 : edge;
    [ax + (bx - ax) * t, ay + (by - ay) * t].forEach((straight, axis) => {
      const off = (knots[(index * (PIECES + 1) + knot) * 2 + axis] ?? 0) - straight;
      const free = off < 0 ? straight - room : (spans[axis] ?? 0) - room - straight;
      if (Math.abs(off) > free) share = Math.min(share, free / Math.abs(off));
    });
  }
  if (share === 1) return;
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
  const bend = ((cx - (ax + bx) / 2) * (by - ay) - (cy - (ay + by) / 2) * (bx - ax)) / length / 2;
  setBent(buffers, index, ax, ay, bx, by, bend * Math.max(0, share));
}

/** A coordinate (0 for x, 1 for y) of the point at `t` of a curve. */
export function onCurve({ curves }: CurveBuffers, index: number, t: number, axis: 0 | 1): number {
  const s = 1 - t;
  const offset = index * 6 + axis;
  return s * s * (curves[offset] ?? 0) + 2 * s * t * (curves[offset + 2] ?? 0) + t * t * (curves[offset + 4] ?? 0);
}

/** Writes four numbers into a buffer. */
export function put(values: Float64Array, offset: number, a: number, b: number, c: number, d: number): void {
  values[offset] = a;
  values[offset + 1] = b;
  values[offset + 2] = c;
  values[offset + 3] = d;
}
