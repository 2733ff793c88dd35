import type { Room } from './room';
import type { Sketch } from './sketch';

/** The number of overlaps and cut-offs of glyphs, labels, beads, tags and names: what must be 0. */
export function faultsOf(sketch: Sketch, { width, height }: Room): number {
  const { end } = sketch.first;
  let faults = 0;
  for (let p = 0; p < end; p += 1) {
    if (outside(sketch, p, width, height, 0) > 0) faults += 1;
    for (let q = p + 1; q < end; q += 1) if (overlap(sketch, p, q, 0) > 0) faults += 1;
  }
  return faults;
}

/** Pixels by which two boxes, the first the one with the lower index, come nearer than `gap`; at least 0. */
export function overlap({ boxes, first, plan }: Sketch, p: number, q: number, gap: number): number {
  if (p < first.labels && q === p + first.labels) return 0; // a label is set beside its own glyph
  // Of two beads only one is the current one, the other at most as large as in the chain.
  const free = p >= first.beads ? gap - (plan.metrics.bead.current - plan.metrics.bead.chain) : gap;
  const i = p * 4;
  const j = q * 4;
  const x = Math.min(boxes[i + 2] ?? 0, boxes[j + 2] ?? 0) - Math.max(boxes[i] ?? 0, boxes[j] ?? 0) + free;
  if (x <= 0) return 0;
  const y = Math.min(boxes[i + 3] ?? 0, boxes[j + 3] ?? 0) - Math.max(boxes[i + 1] ?? 0, boxes[j + 1] ?? 0) + free;
  return y > 0 ? Math.min(x, y) : 0;
}

/** How far a box reaches out of a frame, in pixels, or into its margin. */
export function outside({ boxes }: Sketch, box: number, width: number, height: number, margin: number): number {
  const over = Math.max((boxes[box * 4 + 2] ?? 0) - width, (boxes[box * 4 + 3] ?? 0) - height);
  return Math.max(0, margin + Math.max(over, -(boxes[box * 4] ?? 0), -(boxes[box * 4 + 1] ?? 0)));
}
