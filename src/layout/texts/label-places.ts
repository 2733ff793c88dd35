import type { Arrangement } from '../arrangement';
import { free, glyphsOf } from './free-texts';
import { boxAround, middleOf, type Box } from '../geometry';
import type { Room } from '../room';
import { boxOf, type Sketch } from '../sketch';

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

/** A place for a label, and whether it is right of its glyph (1), left of it (-1) or neither. */
export type Place = readonly [box: Box, towards: number];

/** A place for a text and what it costs to stand there. */
export interface PricedPlace {
  readonly place: Place;
  price: number;
}

/** Whether a label is right of its glyph, left of it or neither on each of LABEL_SIDES. */
const TOWARDS = [0, 1, -1, 0, 1, -1];

/** Pixels between a glyph and a label beside it, and ones that stand farther off for want of room. */
const FAR = [2, 9, 16];

/** Shares of the way along a side of a glyph at which a label stands, from its middle. */
const ALONG = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];

/** Where each label of a sketch may stand and touch no glyph: its chosen place first, then others around its own. */
export function labelPlaces(sketch: Sketch, choice: Arrangement, room: Room): Place[][] {
  const glyphs = glyphsOf(sketch);
  return glyphs.map((glyph, index) => {
    const box = boxOf(sketch, sketch.first.labels + index);
    const own: Place = [box, TOWARDS[choice.label[index] ?? 0] ?? 0];
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
    ];
    return ALONG.flatMap((along) => [at(along, 1), at(1, along), at(-1, along), at(along, -1)]);
  });
}
