import type { Arrangement } from '../arrangement';
import { convexHull, distance, distanceToHull, type Point } from '../geometry';
import { hullDistance } from './hull-distance';
import type { Room } from '../room';
import type { Sketch } from '../sketch';

const STRANGER = 6;
const MINGLED = 1.5;

/** The hull of a side's members. */
export function hullOf({ plan }: Sketch, choice: Arrangement, side: number): readonly Point[] {
  return convexHull((plan.sides[side]?.members ?? []).map((member) => pointOf(choice, member)));
}

/** The price of a side by itself: members at the edge, a wide ground, and a name that stands away from it. */
export function groundPrice(
  sketch: Sketch,
  choice: Arrangement,
  { width, height }: Room,
  side: number,
  hull: readonly Point[],
): number {
  const { ground } = sketch.plan.metrics;
  let sum = 0;
  for (const member of sketch.plan.sides[side]?.members ?? [])
    sum += outsideBy(pointOf(choice, member), width, height, ground) * 0.1;
  return sum + (round(hull) / (width + height)) * 4 + nameAway(sketch, side, hull);
}

/** The price of two grounds that come too near. */
export function mingledPrice({ plan }: Sketch, hull: readonly Point[], other: readonly Point[]): number {
  const short = plan.metrics.ground * 2 + 3 - hullDistance(hull, other);
  return short > 0 ? MINGLED + short * 0.06 : 0;
}

/** The price of an actor on the ground of a side that is not its own. */
export function strangerPrice({ plan }: Sketch, choice: Arrangement, node: number, hull: readonly Point[]): number {
  const size = plan.nodes[node];
  const free = distanceToHull(pointOf(choice, node), hull) - plan.metrics.ground;
  const reach = Math.max(size?.halfWidth ?? 0, size?.halfHeight ?? 0) + 3;
  return free < reach ? STRANGER + (reach - free) * 0.1 : 0;
}

/** A side's name stands on its ground or just beside it. */
function nameAway({ plan, boxes, first }: Sketch, side: number, hull: readonly Point[]): number {
  const offset = (first.names + side) * 4;
  const middle = {
    x: ((boxes[offset] ?? 0) + (boxes[offset + 2] ?? 0)) / 2,
    y: ((boxes[offset + 1] ?? 0) + (boxes[offset + 3] ?? 0)) / 2,
  };
  return Math.max(0, distanceToHull(middle, hull) - plan.metrics.ground - 16) * 0.08;
}

function pointOf(choice: Arrangement, index: number): Point {
  return { x: choice.x[index] ?? 0, y: choice.y[index] ?? 0 };
}

function round(hull: readonly Point[]): number {
  return hull.reduce((sum, point, index) => sum + distance(point, hull[(index + 1) % hull.length] ?? point), 0);
}

function outsideBy({ x, y }: Point, width: number, height: number, margin: number): number {
  return (
    Math.max(0, margin - x) +
    Math.max(0, margin - y) +
    Math.max(0, x - width + margin) +
    Math.max(0, y - height + margin)
  );
}
