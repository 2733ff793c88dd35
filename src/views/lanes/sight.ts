import { countTo } from '../../replay/course';

/**
 * The part of the lanes that is drawn, in their own pixels: all of a small story; of a long one, what is near the
 * window.
 */
export interface Sight {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** Nothing is out of sight. */
export const ALL: Sight = { left: -Infinity, right: Infinity, top: -Infinity, foot: Infinity };

/** How far beyond the window marks are drawn, and by how much it has to be scrolled until others are. */
const BEYOND = 400;
const STRIDE = 200;

/** What is in sight of a window that is scrolled to a place. */
export function sightAt(left: number, top: number, width: number, height: number): Sight {
  const [x, y] = [Math.floor(left / STRIDE) * STRIDE, Math.floor(top / STRIDE) * STRIDE];
  return { left: x - BEYOND, right: x + width + STRIDE + BEYOND, top: y - BEYOND, foot: y + height + STRIDE + BEYOND };
}

/** Whether a place, or any of a stretch from one height to another, is in sight. */
export function inSight(sight: Sight, x: number, top: number, foot = top): boolean {
  return x >= sight.left && x <= sight.right && foot >= sight.top && top <= sight.foot;
}

/** The first and the last step whose column, of columns from left to right, lies between the edges. */
export function stepsInSight(
  { left, right }: Sight,
  columns: readonly number[],
): readonly [first: number, last: number] {
  return [countTo(columns, left, (x) => x) + 1, countTo(columns, right, (x) => x)];
}
