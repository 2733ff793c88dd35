import type { GraphNode } from '../../model/graph';
import type { Metrics } from '../metrics';
import { BESIDE, nameBox, type Body } from './name-boxes';
import { Occupied } from './occupied';
import type { PlacedLabel } from '../texts/label-places';
import type { Room } from '../room';
import { textWidth } from '../texts/text-width';

/** An actor with its mark. */
export interface Marked extends Body {
  readonly node: GraphNode;
}

/** An actor's mark with its name. */
export interface Named extends Marked {
  readonly label: PlacedLabel;
}

/** What names stand in: the size of their texts, the box, and what stands in it. */
interface NameFrame {
  readonly metrics: Metrics;
  readonly room: Room;
  readonly taken: Occupied;
}

/** The same for the names of a crowd, of whose dots only the large ones are never written over. */
interface CrowdFrame extends NameFrame {
  readonly large: Occupied;
}

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

/** Share of names with room below which the busiest are written over small dots, and for whom that is done anyway. */
const FEWEST = 0.7;
const FIRST = 0.15;

/**
 * A place for the name of each mark, for good: as many as the stage has room for, the first first, have it for
 * themselves where nothing is taken, else some of them, and the very busiest, over small dots; the others stand where
 * they would if those were not there.
 */
export function namePlaces(marks: readonly Marked[], frame: CrowdFrame): Named[] {
  const all = marks.map((mark) => [...labelsBeside(mark, [], frame)]);
  const clear = all.map((labels) => labels.filter(({ box }) => frame.taken.free(box)));
  const own = new Occupied();
  const alone = new Map<Marked, PlacedLabel>();
  const place = (most: number, choices: typeof all, dots?: Occupied, among = marks.length): void => {
    for (const [at, mark] of marks.entries()) {
      if (alone.size >= most || at >= among) return;
      if (alone.has(mark)) continue;
      const label = choices[at]?.find(({ box }) => own.free(box) && dots?.free(box) !== false);
      if (label === undefined) continue;
      own.take(label.box);
      alone.set(mark, label);
    }
  };
  const most = mostNames(frame.room);
  const busiest = Math.round(most * FIRST);
  place(most, clear, undefined, busiest);
  place(most, all, frame.large, busiest);
  place(most, clear);
  place(Math.round(Math.min(most, marks.length) * FEWEST), all, frame.large);
  return marks.flatMap((mark, at): Named[] => {
    const label = alone.get(mark) ?? clear[at]?.[0];
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

/** The name of an actor of the step, farther off where it must be, takes its place; `states` are those of a thing. */
export function ownName(mark: Marked, states: readonly string[], frame: NameFrame): PlacedLabel | undefined {
  for (const label of labelsBeside(mark, states, frame, AROUND, FARTHER)) {
    if (!frame.taken.free(label.box)) continue;
    frame.taken.take(label.box);
    return label;
  }
  return undefined;
}

/** The places of a name that are whole, the preferred first. */
function* labelsBeside(
  mark: Marked,
  states: readonly string[],
  { metrics, room }: NameFrame,
  directions = BESIDE,
  distances: readonly number[] = [0],
): Generator<PlacedLabel> {
  const { actor } = mark.node;
  const name = textWidth(actor.shortName ?? actor.name, metrics.nameSize);
  const width = Math.max(name, ...states.map((state) => textWidth(state, metrics.roleSize)));
  const height = metrics.nameLine + (states.length > 0 ? metrics.roleLine : 0);
  for (const far of distances) {
    for (const direction of directions) {
      const box = nameBox(mark, direction, { width, height }, room, far);
      if (box === undefined) continue;
      const [dx] = direction;
      const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      const x = dx > 0 ? box.x0 : dx < 0 ? box.x1 : (box.x0 + box.x1) / 2;
      yield { box, anchor, x, full: false, shown: true, ground: -1 };
    }
  }
}
