import { FINGER, INSET, MOUSE, NARROW, STRIDE } from '../button-sizes';
import { free } from './free-texts';
import type { Box } from '../geometry';
import type { Room } from '../room';

/** Edges of a button in pixels, each with its distances to the edge of the stage. */
const SQUARES = [
  [FINGER, INSET],
  [FINGER, NARROW],
  [MOUSE, INSET],
  [MOUSE, NARROW],
] as const;

/** A square at the edge of a room that touches nothing that is taken, as large and as near to a corner as can be. */
export function spareSquare(taken: readonly Box[], room: Room): Box | undefined {
  const { width, height } = room;
  for (const [size, inset] of SQUARES) {
    for (let shift = inset; shift < Math.max(width, height) / 2; shift += STRIDE) {
      const found = cornersAt(size, inset, shift, room).find((box) => free(taken, box, room));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The squares so many pixels along the edges from each corner, the lower right one's first. */
function cornersAt(size: number, inset: number, shift: number, { width, height }: Room): Box[] {
  const at = (x: number, y: number, right: boolean, low: boolean): Box => {
    const [x0, y0] = [right ? width - x - size : x, low ? height - y - size : y];
    return { x0, y0, x1: x0 + size, y1: y0 + size };
  };
  return [true, false].flatMap((low) =>
    [true, false].flatMap((right) => [
      ...(shift < width / 2 ? [at(shift, inset, right, low)] : []),
      ...(shift < height / 2 ? [at(inset, shift, right, low)] : []),
    ]),
  );
}
