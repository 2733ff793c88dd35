interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels that stay free around a mark that was brought into view. */
const FREE = 40;

/** By how many pixels a box must come left and up to stand inside a frame with room around it; 0 where it does. */
export function intoView(box: Edges, frame: Edges): readonly [x: number, y: number] {
  const free = Math.min(FREE, (frame.right - frame.left) / 4, (frame.bottom - frame.top) / 4);
  const along = (low: number, high: number, least: number, most: number): number =>
    low < least ? low - least - free : high > most ? high - most + free : 0;
  return [along(box.left, box.right, frame.left, frame.right), along(box.top, box.bottom, frame.top, frame.bottom)];
}
