import { boxAround, middleOf, type Box } from './geometry';
import type { Room } from './room';

/** A label; its text is anchored so that a narrower font stays beside the glyph. */
export interface PlacedLabel {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Whether the full name and the role are written, not the short name alone. */
  readonly full: boolean;
  /** Whether the actor's label has room at all times. */
  readonly shown: boolean;
  /** Index of the side on whose ground its middle stands; -1 on the bare stage. */
  readonly ground: number;
}

/** Pixels between a glyph and a label beside it, and one that stands farther off for want of room. */
const FAR = [2, 16];

/** Shares of the way along a side of a glyph at which a label stands, from its middle. */
const ALONG = [0, 0.5, -0.5, 1, -1];

/**
 * Places around a glyph for a label as large as `label`, the preferred first, moved into a room; with each whether it is
 * right of the glyph (1), left of it (-1) or neither.
 */
export function placesAround(glyph: Box, label: Box, { width, height }: Room): [box: Box, towards: number][] {
  const { x, y } = middleOf(glyph);
  const w = (label.x1 - label.x0) / 2;
  const h = (label.y1 - label.y0) / 2;
  const within = (at: number, half: number, span: number): number => Math.max(half, Math.min(span - half, at));
  return FAR.flatMap((far) => {
    const at = (dx: number, dy: number): [Box, number] => [
      boxAround(
        within(x + dx * (glyph.x1 - x + w + far), w, width),
        within(y + dy * (glyph.y1 - y + h + far), h, height),
        w,
        h,
      ),
      Math.trunc(dx),
    ];
    return ALONG.flatMap((along) => [at(along, 1), at(1, along), at(-1, along), at(along, -1)]);
  });
}
