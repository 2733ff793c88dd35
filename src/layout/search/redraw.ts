import type { Arrangement } from '../arrangement';
import { bound } from './bounds';
import type { Room } from '../room';
import { drawArrow, drawBead, drawGlyph, drawLabel, drawName, drawTag, drawWire, type Sketch } from '../sketch';

/** Draws some boxes and curves of a sketch anew, by index, each after what it follows from. */
export function redraw(
  sketch: Sketch,
  choice: Arrangement,
  { width, height }: Room,
  boxes: readonly number[],
  curves: readonly number[],
): void {
  const { first, plan } = sketch;
  const wires = plan.wires.length;
  const only = <Item>(items: readonly Item[], index: number, step: Step<Item>): void => {
    const item = items[index];
    if (item !== undefined) step(sketch, choice, index, item);
  };
  for (const box of boxes) {
    if (box < first.labels) only(plan.nodes, box, drawGlyph);
    else if (box < first.names) only(plan.nodes, box - first.labels, drawLabel);
    else if (box < first.tags) {
      const side = plan.sides[box - first.names];
      if (side !== undefined) drawName(sketch, choice, box - first.names, side, width, height);
    }
  }
  for (const curve of curves) if (curve < wires) only(plan.wires, curve, drawWire);
  for (const box of boxes) if (box >= first.beads) only(plan.beads, box - first.beads, drawBead);
  for (const curve of curves) if (curve >= wires) only(plan.arrows, curve - wires, drawArrow);
  for (const box of boxes) if (box >= first.tags && box < first.beads) only(plan.tags, box - first.tags, drawTag);
  bound(sketch, curves);
}

/** Draws one thing of a sketch. */
type Step<Item> = (sketch: Sketch, choice: Arrangement, index: number, item: Item) => void;
