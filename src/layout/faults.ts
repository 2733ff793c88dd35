import type { Room } from './room';
import type { Sketch } from './sketch';

/** The number of overlaps and cut-offs of glyphs, labels, beads, tags and names: what must be 0. */
export function faultsOf(sketch: Sketch, { width, height }: Room): number {
  let faults = overlaps(sketch, 0, 1, 0);
  for (let box = 0; box < sketch.first.end; box += 1) if (outside(sketch, box, width, height, 0) > 0) faults += 1;
  return faults;
}

/** The price of all pairs of boxes that come nearer than `gap` pixels: `each`, and `pixel` for each pixel of depth. */
export function overlaps({ boxes, first, plan }: Sketch, gap: number, each: number, pixel: number): number {
  const { current, chain } = plan.metrics.bead;
  let sum = 0;
  for (let p = 0; p < first.end; p += 1) {
    const x0 = boxes[p * 4] ?? 0;
    const y0 = boxes[p * 4 + 1] ?? 0;
    const x1 = boxes[p * 4 + 2] ?? 0;
    const y1 = boxes[p * 4 + 3] ?? 0;
    // Of two beads only one is the current one, the other at most as large as in the chain.
    const free = p >= first.beads ? gap - (current - chain) : gap;
    for (let q = p + 1; q < first.end; q += 1) {
      if (q === p + first.labels && p < first.labels) continue; // a label is set beside its own glyph
      const x = Math.min(x1, boxes[q * 4 + 2] ?? 0) - Math.max(x0, boxes[q * 4] ?? 0) + free;
      if (x <= 0) continue;
      const y = Math.min(y1, boxes[q * 4 + 3] ?? 0) - Math.max(y0, boxes[q * 4 + 1] ?? 0) + free;
      if (y > 0) sum += each + Math.min(x, y) * pixel;
    }
  }
  return sum;
}

/** How far a box reaches out of a frame, in pixels, or into its margin. */
export function outside({ boxes }: Sketch, box: number, width: number, height: number, margin: number): number {
  const over = Math.max((boxes[box * 4 + 2] ?? 0) - width, (boxes[box * 4 + 3] ?? 0) - height);
  return Math.max(0, margin + Math.max(over, -(boxes[box * 4] ?? 0), -(boxes[box * 4 + 1] ?? 0)));
}
