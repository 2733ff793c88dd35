import { inside } from '../texts/free-texts';
import { boxAround, type Box, type Point } from '../geometry';
import type { Room } from '../room';

/** A mark by its middle, with half its width and height in pixels. */
export interface Body extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/**
 * A direction from a mark in which its name stands: 1 or -1 where it stands beside it, by less it is shifted along it;
 * y grows downwards.
 */
export type Direction = readonly [x: number, y: number];

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
  const beside = boxAround(
    x + dx * (halfWidth + gap + width / 2),
    y + dy * (halfHeight + gap + height / 2),
    width / 2,
    height / 2,
  );
  const box = dx === 0 ? within(beside, room) : beside;
  return inside(box, room) ? box : undefined;
}

/** A box moved sideways into a room. */
function within(box: Box, { width }: Room): Box {
  const by = box.x0 < 0 ? -box.x0 : box.x1 > width ? width - box.x1 : 0;
  return { ...box, x0: box.x0 + by, x1: box.x1 + by };
}
