import { inside } from '../texts/free-texts';
import type { Box, Point } from '../geometry';
import type { Room } from '../room';

/** A mark by its middle, with half its width and height in pixels. */
export interface Body extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A direction from a mark in which its name stands; y grows downwards. */
type Direction = readonly [x: number, y: number];

/** Directions in which a name stands beside its mark, the preferred first. */
export const BESIDE: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

/** Pixels between a mark and its name. */
const GAP = 3;

/**
 * The box of a name in one direction of its mark, `far` pixels farther off than usual; undefined where it would not be
 * whole in the room. Above and below it gives way sideways.
 */
export function nameBox(
  body: Body,
  [dx, dy]: Direction,
  { width, height }: Room,
  room: Room,
  far = 0,
): Box | undefined {
  const gap = GAP + far;
  const { x, y, halfWidth, halfHeight } = body;
  const x0 = dx === 0 ? x - width / 2 : dx > 0 ? x + halfWidth + gap : x - halfWidth - gap - width;
  const y0 = dy === 0 ? y - height / 2 : dy > 0 ? y + halfHeight + gap : y - halfHeight - gap - height;
  const beside = { x0, y0, x1: x0 + width, y1: y0 + height };
  const box = dx === 0 ? within(beside, room) : beside;
  return inside(box, room) ? box : undefined;
}

/** A box moved sideways into a room. */
function within(box: Box, { width }: Room): Box {
  const by = box.x0 < 0 ? -box.x0 : box.x1 > width ? width - box.x1 : 0;
  return { ...box, x0: box.x0 + by, x1: box.x1 + by };
}
