import { faultsOf } from './faults';
import type { Mend } from './place';
import { crowded } from './plan';
import { search } from './search';
import { draw, sketchOf } from './sketch';
import { turnLabels } from './turn-labels';

/**
 * At most three short searches near the seats, until nothing overlaps and nothing is cut off. In a crowded story, where a
 * search would take seconds, only the labels are turned.
 */
export const mend: Mend = (plan, choice, room) => {
  if (crowded(plan.graph)) {
    turnLabels(plan, choice, room);
    return;
  }
  const sketch = sketchOf(plan);
  const anchor = { x: choice.x.slice(0, plan.nodes.length), y: choice.y.slice(0, plan.nodes.length), ...room };
  for (let round = 0; round < 3; round += 1) {
    draw(sketch, choice, room.width, room.height);
    if (faultsOf(sketch, room) === 0) return;
    search(plan, choice, { ...room, anchor }, { moves: 900, heat: 0.5, seed: round });
  }
};
