import type { Box } from './geometry';
import type { Plan } from './plan';
import type { Room } from './room';
import { boxOf, type Sketch } from './sketch';

/** Texts of a sketch (labels, names of sides, tags), by index of their boxes. */
export interface FreeTexts {
  /** Whole, and touching no glyph, bead or other text that is shown. */
  readonly shown: ReadonlySet<number>;
  /** Whole, and touching no glyph: shown where its actor matters most. */
  readonly clear: ReadonlySet<number>;
}

/** The texts that have room: all where the picture has no fault, else the most active actors' first. */
export function freeTexts(sketch: Sketch, room: Room, faulty: boolean): FreeTexts {
  const { first, plan } = sketch;
  const texts = [...byActivity(plan).map((node) => first.labels + node), ...indices(first.names, first.beads)];
  if (!faulty) return { shown: new Set(texts), clear: new Set() };
  const free = (text: number, taken: readonly Box[]): boolean => {
    const box = boxOf(sketch, text);
    return inside(box, room) && !taken.some((other) => touch(other, box));
  };
  const glyphs = indices(0, first.labels).map((box) => boxOf(sketch, box));
  const taken = [...glyphs, ...beadBoxes(sketch)];
  const shown = texts.filter((text) => free(text, taken) && taken.push(boxOf(sketch, text)));
  return { shown: new Set(shown), clear: new Set(texts.filter((text) => free(text, glyphs))) };
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

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
