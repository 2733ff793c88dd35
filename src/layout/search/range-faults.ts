import type { Arrangement } from '../arrangement';
import { faultsOf } from '../faults';
import { fitTo } from '../fit';
import type { Plan } from '../plan';
import { sizeRange } from './size-range';
import { draw, sketchOf } from '../sketch';

/**
 * Overlaps and cut-offs of an arrangement over all boxes of its size class, drawn as on the page, the rarer boxes
 * counting less.
 */
export function faultsInRange(plan: Plan, seat: Arrangement): number {
  const sketch = sketchOf(plan);
  return sizeRange(plan.metrics).reduce((sum, { room, weight }) => {
    draw(sketch, fitTo(plan.metrics, seat, room.width, room.height), room.width, room.height, true);
    return sum + weight * faultsOf(sketch, room);
  }, 0);
}
