import type { GraphNode } from '../../model/graph';
import { inside } from '../free-texts';
import type { Box, Point } from '../geometry';
import type { Metrics } from '../metrics';
import { Occupied } from './occupied';
import type { PlacedLabel } from '../place';
import type { Room } from '../room';
import { textWidth } from '../text-width';

/** An actor with its place and half the width and height of its mark, in pixels. */
export interface Marked extends Point {
  readonly node: GraphNode;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** An actor's mark with its name. */
export interface Named extends Marked {
  readonly label: PlacedLabel;
}

/** What names stand in: the size of their texts, the box, and what stands in it. */
export interface NameFrame {
  readonly metrics: Metrics;
  readonly room: Room;
  readonly taken: Occupied;
}

type Free = (box: Box) => boolean;

/** Directions in which a name stands beside its mark, the preferred first. */
const BESIDE: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

/** The same and those between, for a name that must be written. */
const AROUND: typeof BESIDE = [...BESIDE, [1, 1], [-1, 1], [1, -1], [-1, -1]];

/** Pixels between a mark and its name, and how much farther off a name that must be written may stand. */
const GAP = 3;
const FARTHER: readonly number[] = [0, 9, 20];

/**
 * A place for the name of each mark, for good: the first `most` that find one where nothing is taken have it for
 * themselves, the others stand where they would if those were not there.
 */
export function namePlaces(marks: readonly Marked[], frame: NameFrame, most: number): Named[] {
  const own = new Occupied();
  const clear: Free = (box) => frame.taken.free(box);
  let alone = 0;
  return marks.flatMap((mark): Named[] => {
    const first = alone < most ? nameBeside(mark, [], frame, (box) => clear(box) && own.free(box)) : undefined;
    const label = first ?? nameBeside(mark, [], frame, clear);
    if (first) own.take(first.box);
    if (first) alone += 1;
    return label ? [{ ...mark, label }] : [];
  });
}

/** Those of the names, in their order, that touch no other and nothing that is taken. */
export function freeNames(names: Iterable<Named>, taken: Occupied, most: number): Named[] {
  const own = new Occupied();
  const free: Named[] = [];
  for (const one of names) {
    if (free.length >= most) break;
    const { box } = one.label;
    if (!taken.free(box) || !own.free(box)) continue;
    own.take(box);
    free.push(one);
  }
  return free;
}

/** The name of an actor of the step, farther off where there is no place beside its mark; `states` are those of a thing. Takes its place. */
export function ownName(mark: Marked, states: readonly string[], frame: NameFrame): PlacedLabel | undefined {
  const label = nameBeside(mark, states, frame, (box) => frame.taken.free(box), AROUND, FARTHER);
  if (label) frame.taken.take(label.box);
  return label;
}

function nameBeside(
  mark: Marked,
  states: readonly string[],
  { metrics, room }: NameFrame,
  free: Free,
  directions = BESIDE,
  distances: readonly number[] = [0],
): PlacedLabel | undefined {
  const { actor } = mark.node;
  const name = textWidth(actor.shortName ?? actor.name, metrics.nameSize);
  const width = Math.max(name, ...states.map((state) => textWidth(state, metrics.roleSize)));
  const height = metrics.nameLine + (states.length > 0 ? metrics.roleLine : 0);
  for (const far of distances) {
    for (const [dx, dy] of directions) {
      const beside = boxTowards(mark, [dx, dy], width, height, GAP + far);
      const box = dx === 0 ? within(beside, room) : beside;
      if (!inside(box, room) || !free(box)) continue;
      const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      const x = dx > 0 ? box.x0 : dx < 0 ? box.x1 : (box.x0 + box.x1) / 2;
      return { box, anchor, x, full: false, shown: true, clear: true, ground: -1 };
    }
  }
  return undefined;
}

function boxTowards(
  { x, y, halfWidth, halfHeight }: Marked,
  [dx, dy]: readonly [number, number],
  width: number,
  height: number,
  gap: number,
): Box {
  const x0 = dx === 0 ? x - width / 2 : dx > 0 ? x + halfWidth + gap : x - halfWidth - gap - width;
  const y0 = dy === 0 ? y - height / 2 : dy > 0 ? y + halfHeight + gap : y - halfHeight - gap - height;
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

/** A box moved sideways into a room. */
function within(box: Box, { width }: Room): Box {
  const by = box.x0 < 0 ? -box.x0 : box.x1 > width ? width - box.x1 : 0;
  return { ...box, x0: box.x0 + by, x1: box.x1 + by };
}
