import { LABEL_SIDES, type Arrangement } from './arrangement';
import { free, glyphsOf } from './free-texts';
import { boxAround, middleOf, type Box } from './geometry';
import type { Room } from './room';
import { boxOf, type Sketch } from './sketch';

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

/** A place for a label, whether it is right of its glyph (1), left of it (-1) or neither, and what it costs to stand there. */
export type Place = [box: Box, towards: number, price: number];

/** Pixels between a glyph and a label beside it, and one that stands farther off for want of room. */
const FAR = [2, 16];

/** What a pixel away from the glyph costs, where a line through a label costs about 1. */
const AWAY = 0.15;

/** Shares of the way along a side of a glyph at which a label stands, from its middle. */
const ALONG = [0, 0.5, -0.5, 1, -1];

/** Where each label of a drawn sketch may stand and touch no glyph: its chosen place first, then others around its glyph. */
export function labelPlaces(sketch: Sketch, choice: Arrangement, room: Room): Place[][] {
  const glyphs = glyphsOf(sketch);
  return glyphs.map((glyph, index) => {
    const side = LABEL_SIDES[choice.label[index] ?? 0] ?? '';
    const box = boxOf(sketch, sketch.first.labels + index);
    const own: Place = [box, side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0, 0];
    return [own, ...placesAround(glyph, box, room)].filter(([one]) => free(glyphs, one, room));
  });
}

/** Places around a glyph for a label as large as `label`, the preferred first, moved into a room. */
function placesAround(glyph: Box, label: Box, { width, height }: Room): Place[] {
  const { x, y } = middleOf(glyph);
  const w = (label.x1 - label.x0) / 2;
  const h = (label.y1 - label.y0) / 2;
  const within = (at: number, half: number, span: number): number => Math.max(half, Math.min(span - half, at));
  return FAR.flatMap((far) => {
    const at = (dx: number, dy: number): Place => [
      boxAround(
        within(x + dx * (glyph.x1 - x + w + far), w, width),
        within(y + dy * (glyph.y1 - y + h + far), h, height),
        w,
        h,
      ),
      Math.trunc(dx),
      far * AWAY * (Math.abs(dx) + Math.abs(dy)),
    ];
    return ALONG.flatMap((along) => [at(along, 1), at(1, along), at(-1, along), at(along, -1)]);
  });
}
