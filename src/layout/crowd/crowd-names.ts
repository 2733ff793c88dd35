import type { GraphNode } from '../../model/graph';
import type { Box } from '../geometry';
import type { Metrics } from '../metrics';
import { BESIDE, nameBox, type Body } from './name-boxes';
import { Occupied } from './occupied';
import type { PlacedLabel } from '../place';
import type { Room } from '../room';
import { textWidth } from '../text-width';

/** An actor with its mark. */
export interface Marked extends Body {
  readonly node: GraphNode;
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

/** The same for the names of a crowd, of whose dots only the large ones are never written over. */
export interface CrowdFrame extends NameFrame {
  readonly large: Occupied;
}

type Free = (box: Box) => boolean;

/** Directions beside a mark and those between, for a name that must be written. */
const AROUND: typeof BESIDE = [...BESIDE, [1, 1], [-1, 1], [1, -1], [-1, -1]];

/** Square pixels of a stage by name on it. */
const ROOM_PER_NAME = 4500;

/** How many actors' names a stage has room for. */
export function mostNames({ width, height }: Room): number {
  return Math.round((width * height) / ROOM_PER_NAME);
}

/** How many pixels farther off a name that must be written may stand. */
const FARTHER: readonly number[] = [0, 9, 20];

/** Share of the names that a stage has room for below which the busiest are written over small dots. */
const FEWEST = 0.7;

/**
 * A place for the name of each mark, for good: as many as the stage has room for, the first first, have it for themselves
 * where nothing is taken, else some of them over small dots; the others stand where they would if those were not there.
 */
export function namePlaces(marks: readonly Marked[], frame: CrowdFrame): Named[] {
  const own = new Occupied();
  const alone = new Map<Marked, PlacedLabel>();
  const place = (most: number, dots: Occupied): void => {
    for (const mark of marks) {
      if (alone.size >= most) return;
      const label = alone.has(mark) ? undefined : nameBeside(mark, [], frame, (box) => dots.free(box) && own.free(box));
      if (label === undefined) continue;
      own.take(label.box);
      alone.set(mark, label);
    }
  };
  const most = mostNames(frame.room);
  place(most, frame.taken);
  place(Math.round(most * FEWEST), frame.large);
  return marks.flatMap((mark): Named[] => {
    const label = alone.get(mark) ?? nameBeside(mark, [], frame, (box) => frame.taken.free(box));
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
    for (const direction of directions) {
      const box = nameBox(mark, direction, { width, height }, room, far);
      if (box === undefined || !free(box)) continue;
      const [dx] = direction;
      const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      const x = dx > 0 ? box.x0 : dx < 0 ? box.x1 : (box.x0 + box.x1) / 2;
      return { box, anchor, x, full: false, shown: true, clear: true, ground: -1 };
    }
  }
  return undefined;
}
