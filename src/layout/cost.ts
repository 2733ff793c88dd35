import type { Arrangement } from './arrangement';
import { outside, overlaps } from './faults';
import type { Prices } from './prices';
import type { Room } from './room';
import { PIECES, type Sketch } from './sketch';
import { tasteOf } from './taste';

const OVERLAP = 8;
const PIXEL = 0.25;
const CROWDED = 0.06;

/** The price of a drawn sketch: 0 would be a picture without any fault. */
export function costOf(sketch: Sketch, prices: Prices, choice: Arrangement, room: Room): number {
  return (
    contactsOf(sketch, room) +
    collisions(sketch, prices) +
    crossings(sketch, prices) +
    crowding(sketch, prices) +
    tasteOf(sketch, choice, room)
  );
}

/** The price of overlaps and cut-offs alone: a part of `costOf`, and the part that must be 0. */
export function contactsOf(sketch: Sketch, room: Room): number {
  return overlaps(sketch, sketch.plan.metrics.gap, OVERLAP, PIXEL) + cutOffs(sketch, room);
}

function cutOffs(sketch: Sketch, { width, height }: Room): number {
  let sum = 0;
  const { margin } = sketch.plan.metrics;
  for (let box = 0; box < sketch.first.end; box += 1) {
    const depth = outside(sketch, box, width, height, box < sketch.first.labels ? margin : margin / 2);
    if (depth > 0) sum += OVERLAP + depth * PIXEL;
  }
  for (let curve = 0; curve * 4 < sketch.bounds.length; curve += 1) {
    const low = Math.min(sketch.bounds[curve * 4] ?? 0, sketch.bounds[curve * 4 + 1] ?? 0);
    const high = Math.max((sketch.bounds[curve * 4 + 2] ?? 0) - width, (sketch.bounds[curve * 4 + 3] ?? 0) - height);
    sum += Math.max(0, 6 - low, 6 + high) * PIXEL;
  }
  return sum;
}

/** The price of curves that run over boxes. */
export function collisions({ boxes, bounds, knots, first }: Sketch, { curveOnBox }: Prices): number {
  let sum = 0;
  for (let curve = 0; curve * 4 < bounds.length; curve += 1) {
    const left = bounds[curve * 4] ?? 0;
    const top = bounds[curve * 4 + 1] ?? 0;
    const right = bounds[curve * 4 + 2] ?? 0;
    const bottom = bounds[curve * 4 + 3] ?? 0;
    for (let box = 0; box < first.end; box += 1) {
      const price = curveOnBox[curve * first.end + box] ?? 0;
      if (price === 0 || (boxes[box * 4] ?? 0) > right || (boxes[box * 4 + 2] ?? 0) < left) continue;
      if ((boxes[box * 4 + 1] ?? 0) > bottom || (boxes[box * 4 + 3] ?? 0) < top) continue;
      if (meets(knots, curve, boxes, box)) sum += price;
    }
  }
  return sum;
}

/** Whether a curve of a sketch runs over a box of it. */
export function meets(knots: Float64Array, curve: number, boxes: Float64Array, box: number): boolean {
  const x0 = boxes[box * 4] ?? 0;
  const y0 = boxes[box * 4 + 1] ?? 0;
  const x1 = boxes[box * 4 + 2] ?? 0;
  const y1 = boxes[box * 4 + 3] ?? 0;
  const start = curve * (PIECES + 1) * 2;
  for (let piece = 0; piece < PIECES; piece += 1) {
    const offset = start + piece * 2;
    if (
      pieceMeets(
        knots[offset] ?? 0,
        knots[offset + 1] ?? 0,
        knots[offset + 2] ?? 0,
        knots[offset + 3] ?? 0,
        x0,
        y0,
        x1,
        y1,
      )
    )
      return true;
  }
  return false;
}

/** Whether the segment from p to q touches a box: its box overlaps, and the corners are not all on one side of it. */
function pieceMeets(
  px: number,
  py: number,
  qx: number,
  qy: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): boolean {
  if ((px < x0 && qx < x0) || (px > x1 && qx > x1) || (py < y0 && qy < y0) || (py > y1 && qy > y1)) return false;
  const dx = qx - px;
  const dy = qy - py;
  const a = dx * (y0 - py) - dy * (x0 - px);
  const b = dx * (y0 - py) - dy * (x1 - px);
  const c = dx * (y1 - py) - dy * (x0 - px);
  const d = dx * (y1 - py) - dy * (x1 - px);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

function crossings({ bounds, knots }: Sketch, { curveOnCurve }: Prices): number {
  const curves = bounds.length / 4;
  let sum = 0;
  for (let p = 0; p < curves; p += 1) {
    for (let q = p + 1; q < curves; q += 1) {
      const price = curveOnCurve[p * curves + q] ?? 0;
      if (
        price === 0 ||
        (bounds[p * 4] ?? 0) > (bounds[q * 4 + 2] ?? 0) ||
        (bounds[p * 4 + 2] ?? 0) < (bounds[q * 4] ?? 0)
      )
        continue;
      if ((bounds[p * 4 + 1] ?? 0) > (bounds[q * 4 + 3] ?? 0) || (bounds[p * 4 + 3] ?? 0) < (bounds[q * 4 + 1] ?? 0))
        continue;
      if (cross(knots, p, q)) sum += price;
    }
  }
  return sum;
}

/** Wires that leave a point together and stay close are read as one. */
function crowding({ knots, plan }: Sketch, { forks }: Prices): number {
  const wanted = plan.metrics.fan * 0.8;
  let sum = 0;
  for (const [p, q] of forks) {
    const dx = (knots[p] ?? 0) - (knots[q] ?? 0);
    const dy = (knots[p + 1] ?? 0) - (knots[q + 1] ?? 0);
    const short = wanted - Math.sqrt(dx * dx + dy * dy);
    if (short > 0) sum += short * CROWDED;
  }
  return sum;
}

/** Whether two curves cross, each taken as three pieces. */
function cross(knots: Float64Array, p: number, q: number): boolean {
  for (let i = 0; i < PIECES; i += 2) {
    const u = (p * (PIECES + 1) + i) * 2;
    for (let j = 0; j < PIECES; j += 2) {
      const v = (q * (PIECES + 1) + j) * 2;
      if (
        turn(knots, u, u + 4, v) * turn(knots, u, u + 4, v + 4) < 0 &&
        turn(knots, v, v + 4, u) * turn(knots, v, v + 4, u + 4) < 0
      )
        return true;
    }
  }
  return false;
}

function turn(knots: Float64Array, a: number, b: number, c: number): number {
  const x = knots[a] ?? 0;
  const y = knots[a + 1] ?? 0;
  return ((knots[b] ?? 0) - x) * ((knots[c + 1] ?? 0) - y) - ((knots[b + 1] ?? 0) - y) * ((knots[c] ?? 0) - x);
}
