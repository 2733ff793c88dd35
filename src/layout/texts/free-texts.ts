import type { Box } from '../geometry';
import type { Plan } from '../plan';
import type { Room } from '../room';
import { boxOf, type Sketch } from '../sketch';

/**
 * The texts of a sketch (labels, names of sides, tags) that have room, by index of their boxes: whole, and touching no
 * glyph, bead or other text that is shown; the most active actors' first.
 */
export function freeTexts(sketch: Sketch, room: Room): Set<number> {
  const { first, plan } = sketch;
  const texts = [...byActivity(plan).map((node) => first.labels + node), ...indices(first.names, first.beads)];
  const taken = [...glyphsOf(sketch), ...beadBoxes(sketch)];
  return new Set(
    texts.filter((text) => {
      const box = boxOf(sketch, text);
      return free(taken, box, room) && taken.push(box);
    }),
  );
}

/** The boxes of all glyphs of a sketch. */
export function glyphsOf(sketch: Sketch): Box[] {
  return indices(0, sketch.first.labels).map((box) => boxOf(sketch, box));
}

/** Whether a box is whole in a room and touches nothing that is taken. */
export function free(taken: readonly Box[], box: Box, room: Room): boolean {
  return inside(box, room) && !taken.some((other) => touch(other, box));
}

/** What texts keep clear of at each interaction: its bead at its largest; nothing where all but one are mere dots. */
export function beadBoxes(sketch: Sketch): Box[] {
  const { first, plan } = sketch;
  return plan.metrics.dots ? [] : indices(first.beads, first.end).map((index) => boxOf(sketch, index));
}

/** The nodes of a plan, those with most wires first. */
export function byActivity({ nodes, wires }: Plan): number[] {
  const degree = nodes.map(() => 0);
  for (const { a, b } of wires) for (const end of [a, b]) if (end < degree.length) degree[end] = (degree[end] ?? 0) + 1;
  return [...nodes.keys()].sort((p, q) => (degree[q] ?? 0) - (degree[p] ?? 0));
}

/** Whether two boxes share more than an edge. */
export function touch(p: Box, q: Box): boolean {
  return p.x0 < q.x1 && q.x0 < p.x1 && p.y0 < q.y1 && q.y0 < p.y1;
}

/** Whether a box lies in a frame at the origin. */
export function inside({ x0, y0, x1, y1 }: Box, { width, height }: Room): boolean {
  return x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;
}

/** The whole numbers from one up to another. */
export function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
