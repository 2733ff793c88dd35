import type { Box } from '../geometry';
import type { Metrics } from '../metrics';
import type { Place } from '../texts/label-places';
import { boxesOf, FARTHER, nameSize, placesAround, spotIn, type Marked, type Spot, type Taken } from './name-spots';
import { Occupied } from './occupied';
import type { Room } from '../room';

/** An actor's mark with its name. */
export interface Named extends Marked, Spot {
  /** Those before it in the order of names that it touches: it is not written beside them. */
  readonly rivals: readonly Named[];
}

/** What the names of a crowd stand in: the size of texts, the box, what stands in it, and how many there may be. */
interface CrowdFrame {
  readonly metrics: Metrics;
  readonly room: Room;
  readonly taken: Taken;
  readonly most: number;
}

/** Square pixels of a stage by name on it, among many dots and among few, and how many actors are few. */
const ROOM_PER_NAME = 4500;
const ROOM_AMONG_FEW = 3900;
const FEW = 120;

/** How many names a stage has room for in a story of so many actors. */
export function mostNames({ width, height }: Room, actors: number): number {
  return Math.round((width * height) / (actors > FEW ? ROOM_PER_NAME : ROOM_AMONG_FEW));
}

/** Share of the names with room up to which they stand farther off, for whom that is done first, and for whom at all. */
const FEWEST = 0.7;
const FIRST = 0.15;
const LAST = 2;

/** How many times as many marks as names with room are named where those of others are not written. */
const OTHERS = 4;

/** Share of all marks for which there must be room, so that not only some of them may stand farther off. */
const ENOUGH = 0.4;

/**
 * A place for the name of each mark, for good, where nothing is taken: as many as the stage has room for, the first
 * first, have it for themselves, the very busiest and some of the others farther off; the rest stand where they would
 * if those were not there.
 */
export function namePlaces(marks: readonly Marked[], { metrics, room, taken, most }: CrowdFrame): Named[] {
  const own = new Occupied();
  const alone = new Map<Marked, Spot>();
  const sizes = new Map(marks.map((mark) => [mark, nameSize(mark, metrics)]));
  const placesOf = (mark: Marked, far: number): Place[] =>
    placesAround(mark, sizes.get(mark) ?? room, room, far, taken);
  const beside = new Map(marks.map((mark) => [mark, placesOf(mark, 0)]));
  const spotOf = (mark: Marked, far: number): Spot | undefined => {
    for (const place of far > 0 ? placesOf(mark, far) : (beside.get(mark) ?? [])) {
      const spot = own.free(place[0]) ? spotIn(mark, place, far, taken) : undefined;
      if (spot && boxesOf(spot).every((box) => own.free(box))) return spot;
    }
    return undefined;
  };
  const name = (count: number, far: number, some = marks): void => {
    for (const mark of some) {
      if (alone.size >= count) return;
      const spot = alone.has(mark) ? undefined : spotOf(mark, far);
      if (spot === undefined) continue;
      for (const box of boxesOf(spot)) own.take(box);
      alone.set(mark, spot);
    }
  };
  const busiest = marks.slice(0, Math.round(most * FIRST));
  for (const far of [0, ...FARTHER]) name(most, far, busiest);
  name(most, 0);
  const fewest = marks.length * ENOUGH < most ? most : Math.round(most * FEWEST);
  const busy = marks.slice(0, most * LAST);
  for (const far of FARTHER) name(fewest, far, busy);
  const others = marks.slice(0, most * OTHERS).flatMap((mark): [Marked, Spot | undefined][] => {
    const [first] = alone.has(mark) ? [] : (beside.get(mark) ?? []);
    return first ? [[mark, spotIn(mark, first, 0, taken)]] : [];
  });
  return withRivals([...marks.flatMap((mark): [Marked, Spot | undefined][] => [[mark, alone.get(mark)]]), ...others]);
}

/** Names in their order, each with those that it touches. */
function withRivals(spots: readonly (readonly [Marked, Spot | undefined])[]): Named[] {
  const own = new Occupied();
  const names = new Map<Box, Named>();
  return spots.flatMap(([mark, spot]) => {
    if (spot === undefined) return [];
    const boxes = boxesOf(spot);
    const touched = boxes.flatMap((box) => [...own.touched(box)].flatMap((other) => names.get(other) ?? []));
    const named = { ...mark, ...spot, rivals: [...new Set(touched)] };
    for (const box of boxes) {
      own.take(box);
      names.set(box, named);
    }
    return [named];
  });
}

/** Those of the names, in their order, that touch no other and nothing that is taken. */
export function freeNames(names: Iterable<Named>, taken: Occupied, most: number): Named[] {
  const free = new Set<Named>();
  for (const one of names) {
    if (free.size >= most) break;
    const alone = one.rivals.every((rival) => !free.has(rival));
    if (alone && boxesOf(one).every((box) => taken.free(box))) free.add(one);
  }
  return [...free];
}
