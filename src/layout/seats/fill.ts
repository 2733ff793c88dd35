import type { Arrangement } from '../arrangement';
import type { Plan } from '../plan';
import type { Room } from '../room';
import { draw, sketchOf } from '../sketch';
import { crossingsOf, straightOf } from '../start/straight';

/** Factors beyond which a frame is not filled: what is drawn for another would be torn or crushed. */
const MOST = 3;
const LEAST = 0.5;

/** A point along one axis, and how far its glyph, its label and what is docked on it reach to either side. */
interface Reach {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Stretches an arrangement in place along both axes until its marks and labels reach the margins of a box; not where a
 * link would come to touch another because places are whole pixels.
 */
export function fill(plan: Plan, choice: Arrangement, { width, height }: Room): void {
  const before = { x: [...choice.x], y: [...choice.y] };
  const graph = straightOf(plan);
  const sketch = sketchOf(plan);
  draw(sketch, choice, width, height);
  const { boxes, first } = sketch;
  const { margin, bead } = plan.metrics;
  const docked = plan.nodes.map((): number[] => []);
  plan.beads.forEach((place, index) => place.on === 'rim' && docked[place.node]?.push(index));
  for (const [places, span, axis] of [
    [choice.x, width, 0],
    [choice.y, height, 1],
  ] as const) {
    const reaches = places.map((at, point): Reach => {
      if (point >= plan.nodes.length) return { at, before: bead.current, after: bead.current };
      const own = [point, first.labels + point, ...(docked[point] ?? []).map((index) => first.beads + index)];
      const low = own.reduce((least, box) => Math.min(least, boxes[box * 4 + axis] ?? at), at);
      const high = own.reduce((most, box) => Math.max(most, boxes[box * 4 + axis + 2] ?? at), at);
      return { at, before: at - low, after: high - at };
    });
    const { scale, shift } = stretch(reaches, margin, span - margin);
    places.forEach((at, point) => (places[point] = Math.round(shift + at * scale)));
  }
  if (crossingsOf(graph, choice) <= crossingsOf(graph, before)) return;
  for (const axis of ['x', 'y'] as const) before[axis].forEach((at, point) => (choice[axis][point] = Math.round(at)));
}

/** The largest scale, and the shift with it, at which all points stay between two edges with what they reach. */
function stretch(reaches: readonly Reach[], low: number, high: number): { scale: number; shift: number } {
  let scale = MOST;
  for (const { at, before } of reaches) {
    for (const { at: other, after } of reaches)
      if (other > at) scale = Math.min(scale, (high - low - before - after) / (other - at));
  }
  if (scale < LEAST) return { scale: 1, shift: 0 };
  const least = reaches.reduce((most, { at, before }) => Math.max(most, low + before - at * scale), -Infinity);
  const most = reaches.reduce((less, { at, after }) => Math.min(less, high - after - at * scale), Infinity);
  return { scale, shift: (least + most) / 2 };
}
