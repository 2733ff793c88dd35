import { LABEL_SIDES, type Arrangement } from './arrangement';
import { beadBoxes, byActivity, inside, touch } from './free-texts';
import type { Box } from './geometry';
import type { Plan } from './plan';
import type { Room } from './room';
import { boxOf, draw, sketchOf } from './sketch';

/**
 * Turns each label, the most active actor's first, to the first side of its glyph that is free, and where none is, to one
 * where a single label stands in the way that can turn to another side itself. Changes the arrangement.
 */
export function turnLabels(plan: Plan, choice: Arrangement, room: Room): void {
  const options = placesOf(plan, choice, room);
  const sketch = sketchOf(plan);
  draw(sketch, choice, room.width, room.height);
  const fixed = [...[...plan.nodes.keys()].map((node) => boxOf(sketch, node)), ...beadBoxes(sketch)];
  const open = options.map((boxes) =>
    boxes.map((box) => inside(box, room) && !fixed.some((other) => touch(other, box))),
  );
  const placed = new Map<number, number>();
  const boxAt = (node: number, side: number): Box | undefined => options[node]?.[side];
  const rivals = (box: Box, but: number): number[] =>
    [...placed].flatMap(([node, side]) => {
      const other = boxAt(node, side);
      return node !== but && other !== undefined && touch(other, box) ? [node] : [];
    });
  const freeSide = (node: number, taken?: Box): number =>
    sidesOf(choice, node).find((side) => {
      const box = boxAt(node, side);
      if (box === undefined || open[node]?.[side] !== true) return false;
      return (taken === undefined || !touch(taken, box)) && rivals(box, node).length === 0;
    }) ?? -1;
  const makeRoom = (node: number): number =>
    sidesOf(choice, node).find((side) => {
      const box = boxAt(node, side);
      if (box === undefined || open[node]?.[side] !== true) return false;
      const [rival, ...more] = rivals(box, node);
      if (rival === undefined || more.length > 0) return false;
      const other = freeSide(rival, box);
      if (other >= 0) placed.set(rival, other);
      return other >= 0;
    }) ?? -1;
  for (const find of [freeSide, makeRoom]) {
    for (const node of byActivity(plan)) {
      if (placed.has(node)) continue;
      const side = find(node);
      if (side >= 0) placed.set(node, side);
    }
  }
  // A label without room of its own stands clear of all glyphs at least, for when its actor matters most.
  for (const node of plan.nodes.keys()) {
    const side = placed.get(node) ?? sidesOf(choice, node).find((one) => open[node]?.[one]);
    if (side !== undefined) choice.label[node] = side;
  }
}

/** The sides of a glyph, the one that its label has first. */
function sidesOf(choice: Arrangement, node: number): number[] {
  const own = choice.label[node] ?? 0;
  return [own, ...LABEL_SIDES.keys()].filter((side, index) => index === 0 || side !== own);
}

/** The box of each label at each side of its glyph. */
function placesOf(plan: Plan, choice: Arrangement, room: Room): Box[][] {
  const sketch = sketchOf(plan);
  const places = plan.nodes.map((): Box[] => []);
  for (const side of LABEL_SIDES.keys()) {
    draw(sketch, { ...choice, label: choice.label.map(() => side) }, room.width, room.height);
    places.forEach((boxes, node) => boxes.push(boxOf(sketch, sketch.first.labels + node)));
  }
  return places;
}
