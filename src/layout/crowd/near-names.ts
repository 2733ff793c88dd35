import type { Box } from '../geometry';
import type { Metrics } from '../metrics';
import type { Room } from '../room';
import { leaderTo } from './leader';
import { boxesOf, FARTHER, nameSize, placesAround, spotIn, type Marked, type Spot } from './name-spots';
import { Occupied } from './occupied';

/** What a name of the step stands in: the size of its text, the box, what stands in it, and what it may cover. */
interface StepFrame {
  readonly metrics: Metrics;
  readonly room: Room;
  readonly taken: Occupied;
  /** The states of a thing, one of which is written under its name. */
  readonly states: readonly string[];
  /** Where the lines of the step run. */
  readonly lines: Occupied;
  /** How many dots a box covers, counted up to a number. */
  readonly dotsIn: (box: Box, most: number) => number;
}

/** What it costs a name of the step to cover a dot, to lie on a line of the step, and to stand a pixel farther off. */
const ON_DOT = 10;
const ON_LINE = 4;
const AWAY = 0.1;

/** The name of an actor of the step takes its place: farther off where it must be, and where least is in its way. */
export function ownName(mark: Marked, frame: StepFrame): Spot | undefined {
  return taking(bestSpot(mark, frame), frame.taken);
}

/**
 * The name of an actor who is looked at takes its place: step by step the same, by its mark at its `largest` and by the
 * dots alone, unless the step has taken that.
 */
export function steadyName(mark: Marked, largest: Marked, frame: StepFrame): Spot | undefined {
  const nothing = new Occupied();
  const alone = bestSpot(largest, { ...frame, taken: nothing, lines: nothing });
  const steady = alone?.leader ? { ...alone, leader: leaderTo(mark, alone.label.box) } : alone;
  const free = steady && boxesOf(steady).every((box) => frame.taken.free(box));
  return taking(free ? steady : bestSpot(mark, frame), frame.taken);
}

function taking(spot: Spot | undefined, taken: Occupied): Spot | undefined {
  if (spot) for (const box of boxesOf(spot)) taken.take(box);
  return spot;
}

function bestSpot(mark: Marked, { metrics, room, taken, states, lines, dotsIn }: StepFrame): Spot | undefined {
  const size = nameSize(mark, metrics, states);
  let [best, least]: [Spot | undefined, number] = [undefined, Infinity];
  for (const far of [0, ...FARTHER]) {
    const away = far * AWAY;
    for (const place of placesAround(mark, size, room, far, taken)) {
      if (least <= away) break;
      const [box] = place;
      const price = away + dotsIn(box, Math.ceil((least - away) / ON_DOT)) * ON_DOT;
      if (price >= least) continue;
      const total = lines.free(box) ? price : price + ON_LINE;
      const spot = total < least ? spotIn(mark, place, far, taken) : undefined;
      if (spot) [best, least] = [spot, total];
    }
  }
  return best;
}
