import type { Arrangement } from '../arrangement';
import type { Metrics } from '../metrics';
import type { Plan } from '../plan';

/** Seats of a size class, and the plan that they are for. */
export interface Seat {
  readonly plan: Plan;
  readonly choice: Arrangement;
}

/** The places of a size class's seats in the frame of another class, stretched evenly. */
export function inFrame(
  { plan, choice: { x, y } }: Seat,
  { frame: [width, height] }: Metrics,
): Pick<Arrangement, 'x' | 'y'> {
  const [ownWidth, ownHeight] = plan.metrics.frame;
  return {
    x: x.map((at) => Math.round((at * width) / ownWidth)),
    y: y.map((at) => Math.round((at * height) / ownHeight)),
  };
}
