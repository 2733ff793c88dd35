import { LABEL_SIDES, type Arrangement } from '../arrangement';
import { beadBoxes, byActivity, inside, touch } from './free-texts';
import type { Box } from '../geometry';
import type { Plan } from '../plan';
import type { Room } from '../room';
import { boxOf, draw, drawGlyph, drawLabel, sketchOf, type Sketch } from '../sketch';

/** How many labels may turn aside for one, and how long a chain of labels that turn aside for each other. */
const MOST_RIVALS = 2;
const DEEPEST = 3;

/**
 * Turns each label, the most active actor's first, to the first side of its glyph that is free, and where none is, to
 * one where the labels in the way can turn to other sides themselves, as others can for these. Changes the arrangement.
 */
export function turnLabels(plan: Plan, choice: Arrangement, room: Room): void {
  const sketch = sketchOf(plan);
  const options = placesOf(sketch, choice);
  // Where beads are mere dots no label keeps clear of them, and no line needs to be drawn.
  if (plan.metrics.dots) plan.nodes.forEach((node, index) => drawGlyph(sketch, choice, index, node));
  else draw(sketch, choice, room.width, room.height);
  const fixed = [...[...plan.nodes.keys()].map((node) => boxOf(sketch, node)), ...beadBoxes(sketch)];
  const known = new Map<Box, boolean>();
  const open = (box: Box | undefined): box is Box => {
    if (box === undefined) return false;
    const is = known.get(box) ?? (inside(box, room) && !fixed.some((other) => touch(other, box)));
    known.set(box, is);
    return is;
  };
  let placed = new Map<number, number>();
  const boxAt = (node: number, side: number): Box | undefined => options[node]?.[side];
  const rivals = (box: Box, but: number, most: number): number[] => {
    const there: number[] = [];
    for (const [node, side] of placed) {
      const other = boxAt(node, side);
      if (node !== but && other !== undefined && touch(other, box)) there.push(node);
      if (there.length > most) break;
    }
    return there;
  };
  const settles = (node: number, deep: number, kept: readonly number[]): boolean =>
    sidesOf(choice, node).some((side) => {
      const box = boxAt(node, side);
      if (!open(box)) return false;
      const most = deep > 0 ? MOST_RIVALS : 0;
      const there = rivals(box, node, most);
      if (there.length > most || there.some((rival) => kept.includes(rival))) return false;
      const before = new Map(placed);
      for (const rival of there) placed.delete(rival);
      placed.set(node, side);
      if (there.every((rival) => settles(rival, deep - 1, [...kept, node]))) return true;
      placed = before;
      return false;
    });
  for (let deep = 0; deep <= DEEPEST; deep += 1) {
    for (const node of byActivity(plan)) if (!placed.has(node)) settles(node, deep, []);
  }
  // A label without room of its own stands clear of all glyphs at least, for when its actor matters most.
  for (const node of plan.nodes.keys()) {
    const side = placed.get(node) ?? sidesOf(choice, node).find((one) => open(boxAt(node, one)));
    if (side !== undefined) choice.label[node] = side;
  }
}

/** The sides of a glyph, the one that its label has first. */
function sidesOf(choice: Arrangement, node: number): number[] {
  const own = choice.label[node] ?? 0;
  return [own, ...LABEL_SIDES.keys()].filter((side, index) => index === 0 || side !== own);
}

/** The box of each label at each side of its glyph. */
function placesOf(sketch: Sketch, choice: Arrangement): Box[][] {
  const { nodes } = sketch.plan;
  const places = nodes.map((): Box[] => []);
  for (const side of LABEL_SIDES.keys()) {
    const turned = { ...choice, label: choice.label.map(() => side) };
    nodes.forEach((node, index) => {
      drawLabel(sketch, turned, index, node);
      places[index]?.push(boxOf(sketch, sketch.first.labels + index));
    });
  }
  return places;
}
