import { LABEL_SIDES, type Arrangement } from './arrangement';
import { byActivity, inside, touch } from './free-texts';
import type { Box } from './geometry';
import type { Plan } from './plan';
import type { Room } from './room';
import { boxOf, draw, sketchOf } from './sketch';

/** Turns each label, the most active actor's first, to the first side of its glyph that is free; changes the arrangement. */
export function turnLabels(plan: Plan, choice: Arrangement, room: Room): void {
  const sketch = sketchOf(plan);
  const { first } = sketch;
  const kept = [...choice.label];
  const options = LABEL_SIDES.map((_, side) => {
    choice.label.fill(side);
    draw(sketch, choice, room.width, room.height);
    return plan.nodes.map((_, node) => boxOf(sketch, first.labels + node));
  });
  const glyphs = [...plan.nodes.keys()].map((node) => boxOf(sketch, node));
  const taken = [...glyphs, ...plan.beads.map((_, bead) => boxOf(sketch, first.beads + bead))];
  for (const node of byActivity(plan)) {
    const free = (box: Box | undefined): boolean =>
      box !== undefined && inside(box, room) && !taken.some((other) => touch(other, box));
    const before = kept[node] ?? 0;
    const side = free(options[before]?.[node]) ? before : options.findIndex((boxes) => free(boxes[node]));
    choice.label[node] = side < 0 ? before : side;
    const box = options[side]?.[node];
    if (box !== undefined) taken.push(box);
  }
}
