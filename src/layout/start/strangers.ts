import { convexHull, distanceToHull } from '../geometry';
import type { Positions } from './straight';

/** The sides of a plan with several members, the number of its actors, and the reach of a ground in pixels. */
export interface Sides {
  readonly members: readonly (readonly number[])[];
  readonly actors: number;
  readonly ground: number;
}

/** How far strangers stand on the grounds of sides: at least half a point each, three halves among the members. */
export function strangersIn({ members, actors, ground }: Sides, { x, y }: Positions): number {
  let sum = 0;
  for (const side of members) {
    const hull = convexHull(side.map((member) => ({ x: x[member] ?? 0, y: y[member] ?? 0 })));
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const point of hull) {
      left = Math.min(left, point.x);
      right = Math.max(right, point.x);
      top = Math.min(top, point.y);
      bottom = Math.max(bottom, point.y);
    }
    for (let actor = 0; actor < actors; actor += 1) {
      const px = x[actor] ?? 0;
      const py = y[actor] ?? 0;
      if (px < left - ground || px > right + ground || py < top - ground || py > bottom + ground) continue;
      if (side.includes(actor)) continue;
      const far = distanceToHull({ x: px, y: py }, hull);
      if (far < ground) sum += 1.5 - far / ground;
    }
  }
  return sum;
}
