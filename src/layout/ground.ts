import type { Arrangement } from './arrangement';
import { convexHull, type Point } from './geometry';
import type { Plan } from './plan';
import type { Room } from './room';

/** The hull of a side's members, moved in where the ground around it would touch the edge of a room. */
export function groundOf(plan: Plan, { x, y }: Arrangement, side: number, { width, height }: Room): Point[] {
  const { ground, margin } = plan.metrics;
  const least = ground + margin / 2;
  const within = (at = 0, span: number): number => Math.max(least, Math.min(span - least, at));
  return convexHull(
    (plan.sides[side]?.members ?? []).map((member) => ({ x: within(x[member], width), y: within(y[member], height) })),
  );
}
