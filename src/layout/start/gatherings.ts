import type { Plan } from '../plan';
import type { Positions } from './straight';

/** The point of an interaction between three and more, and the points of its participants. */
export type Gathering = Plan['hubs'][number];

/** What the spokes of a gathering may be longer than from the middle of its participants before that counts. */
const FREE = 1.05;

/** The gatherings that each point of a plan is, or takes part in. */
export function gatheringsAt({ points, hubs }: Plan): readonly (readonly Gathering[])[] {
  const at = Array.from({ length: points }, (): Gathering[] => []);
  for (const gathering of hubs)
    for (const point of new Set([gathering.point, ...gathering.members])) at[point]?.push(gathering);
  return at;
}

/** How far outside the gatherings of one point stand; those that the point `without` has a part in are left out. */
export function outsideAt(
  gatherings: readonly (readonly Gathering[])[],
  spots: Positions,
  point: number,
  without: number,
): number {
  let sum = 0;
  for (const one of gatherings[point] ?? [])
    if (one.point !== without && !one.members.includes(without)) sum += outsideOf(one, spots);
  return sum;
}

/** The share by which the spokes of a gathering are longer than they would be from the middle of its participants. */
export function outsideOf({ point, members }: Gathering, { x, y }: Positions): number {
  let [middleX, middleY] = [0, 0];
  for (const member of members) {
    middleX += (x[member] ?? 0) / members.length;
    middleY += (y[member] ?? 0) / members.length;
  }
  let [spread, spokes] = [1, 0];
  for (const member of members) {
    spread += apart(x[member] ?? 0, y[member] ?? 0, middleX, middleY);
    spokes += apart(x[member] ?? 0, y[member] ?? 0, x[point] ?? 0, y[point] ?? 0);
  }
  return Math.max(0, spokes / spread - FREE);
}

function apart(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}
