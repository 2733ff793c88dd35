import { outside, overlap } from '../faults';
import type { Room } from '../room';
import type { Sketch } from '../sketch';
import { PIECES } from '../sketch-curves';

const OVERLAP = 8;
const PIXEL = 0.25;
const CROWDED = 0.06;

/** Free pixels that a curve keeps from the edge of the stage. */
const EDGE = 6;

/** The price of two boxes that touch or come too near, the first the one with the lower index. */
export function contactPrice(sketch: Sketch, p: number, q: number): number {
  const depth = overlap(sketch, p, q, sketch.plan.metrics.gap);
  return depth > 0 ? OVERLAP + depth * PIXEL : 0;
}

/** The price of a box that is cut off or stands in the margin. */
export function cutOffPrice(sketch: Sketch, box: number, { width, height }: Room): number {
  const { margin } = sketch.plan.metrics;
  const depth = outside(sketch, box, width, height, box < sketch.first.labels ? margin : margin / 2);
  return depth > 0 ? OVERLAP + depth * PIXEL : 0;
}

/** The price of a curve that leaves the stage. */
export function edgePrice({ bounds }: Sketch, curve: number, { width, height }: Room): number {
  const low = Math.min(bounds[curve * 4] ?? 0, bounds[curve * 4 + 1] ?? 0);
  const high = Math.max((bounds[curve * 4 + 2] ?? 0) - width, (bounds[curve * 4 + 3] ?? 0) - height);
  return Math.max(0, EDGE - low, EDGE + high) * PIXEL;
}

/** The price of two wires that leave a point together and are read as one, by the knots next to that point. */
export function forkPrice({ knots, plan }: Sketch, p: number, q: number): number {
  const dx = (knots[p] ?? 0) - (knots[q] ?? 0);
  const dy = (knots[p + 1] ?? 0) - (knots[q + 1] ?? 0);
  return Math.max(0, plan.metrics.fan * 0.8 - Math.sqrt(dx * dx + dy * dy)) * CROWDED;
}

/** Whether the box around a curve of a sketch meets a box of it. */
export function near({ bounds, boxes }: Sketch, curve: number, box: number): boolean {
  const i = curve * 4;
  const j = box * 4;
  return (
    (boxes[j] ?? 0) <= (bounds[i + 2] ?? 0) &&
    (boxes[j + 2] ?? 0) >= (bounds[i] ?? 0) &&
    (boxes[j + 1] ?? 0) <= (bounds[i + 3] ?? 0) &&
    (boxes[j + 3] ?? 0) >= (bounds[i + 1] ?? 0)
  );
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

/** Whether two curves of a sketch cross, each taken as three pieces. */
export function crosses({ bounds, knots }: Sketch, p: number, q: number): boolean {
  const i = p * 4;
  const j = q * 4;
  return (
    (bounds[i] ?? 0) <= (bounds[j + 2] ?? 0) &&
    (bounds[i + 2] ?? 0) >= (bounds[j] ?? 0) &&
    (bounds[i + 1] ?? 0) <= (bounds[j + 3] ?? 0) &&
    (bounds[i + 3] ?? 0) >= (bounds[j + 1] ?? 0) &&
    piecesCross(knots, p, q)
  );
}

function piecesCross(knots: Float64Array, p: number, q: number): boolean {
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
