import {
  assign,
  BENDS,
  BOWS,
  copyOf,
  DOCKS,
  LABEL_SIDES,
  NAME_PLACES,
  SLOTS,
  TAG_PLACES,
  type Arrangement,
} from './arrangement';
import { costOf } from './cost';
import type { Plan } from './plan';
import { pricesOf } from './prices';
import { mulberry32 } from './random';
import type { Room } from './room';
import { draw, sketchOf } from './sketch';

/** How long and how hotly to search: `heat` is the worsening accepted at the start, cooled to 0 over `moves`. */
export interface Effort {
  readonly moves: number;
  readonly heat: number;
  readonly seed: number;
  /** The only points that may move; all where it is left out. */
  readonly movable?: readonly number[];
  /** Nothing goes further in one move than this share of the usual reach, and no two actors change seats. */
  readonly near?: number;
}

type Undo = () => void;

/**
 * Improves an arrangement in place by threshold accepting (Dueck and Scheuer 1990): like simulated annealing, without
 * its exponential, which differs between engines. Ends on the best arrangement met and returns its cost.
 */
export function search(plan: Plan, choice: Arrangement, room: Room, effort: Effort): number {
  return drained(searching(plan, choice, room, effort));
}

/** Moves between two pauses of a search that runs in slices. */
const SLICE = 200;

/** The same search in slices: it pauses at every `yield`, so that a page stays alive while it runs. */
export function* searching(plan: Plan, choice: Arrangement, room: Room, effort: Effort): Generator<void, number> {
  const { moves, heat, seed } = effort;
  const random = mulberry32(seed + 17);
  const sketch = sketchOf(plan);
  const prices = pricesOf(sketch);
  const price = (): number => {
    draw(sketch, choice, room.width, room.height);
    return costOf(sketch, prices, choice, room);
  };
  let cost = price();
  let best = cost;
  let kept = copyOf(choice);
  for (let move = 0; move < moves; move += 1) {
    if (move % SLICE === SLICE - 1) yield;
    const left = 1 - move / moves;
    const undo = change(plan, choice, room, left, random, effort);
    const next = price();
    if (next > cost + heat * left * left * random()) {
      undo();
      continue;
    }
    cost = next;
    if (cost < best) [best, kept] = [cost, copyOf(choice)];
  }
  assign(choice, kept);
  return best;
}

/** Runs a sliced computation to its end in one go. */
export function drained<Result>(slices: Generator<void, Result>): Result {
  let next = slices.next();
  while (next.done !== true) next = slices.next();
  return next.value;
}

/** Changes one thing at random and says how to take it back. `reach` in (0, 1] scales how far a point may go. */
function change(
  plan: Plan,
  choice: Arrangement,
  room: Room,
  reach: number,
  random: () => number,
  { movable, near }: Effort,
): Undo {
  const dice = random();
  if (movable !== undefined || near !== undefined) {
    const index =
      movable === undefined ? Math.floor(random() * plan.points) : movable[Math.floor(random() * movable.length)];
    if (dice < 0.59 && index !== undefined) return moveOne(plan, choice, room, index, reach, random, near);
  } else if (dice < 0.5) return moveOne(plan, choice, room, Math.floor(random() * plan.points), reach, random);
  else if (dice < 0.55) return moveSide(plan, choice, room, reach, random);
  else if (dice < 0.59) return swapTwo(plan, choice, random);
  if (dice < 0.7) return pick(choice.label, LABEL_SIDES.length, random);
  if (dice < 0.82) return pick(choice.slot, SLOTS.length, random, DOCKS.length);
  if (dice < 0.89) return pick(choice.bow, BOWS.length, random);
  if (dice < 0.93) return pick(choice.name, NAME_PLACES.length, random);
  if (dice < 0.96) return pick(choice.bend, BENDS.length, random);
  return pick(choice.tag, TAG_PLACES.length, random);
}

function pick(list: number[], options: number, random: () => number, fewer = options): Undo {
  const index = Math.floor(random() * list.length);
  const before = list[index];
  if (before === undefined) return () => undefined;
  list[index] = Math.floor(random() * Math.max(options, fewer));
  return () => void (list[index] = before);
}

function place(plan: Plan, choice: Arrangement, room: Room, index: number, x: number, y: number): void {
  const { margin, bead } = plan.metrics;
  const halfWidth = (plan.nodes[index]?.halfWidth ?? bead.current) + margin;
  const halfHeight = (plan.nodes[index]?.halfHeight ?? bead.current) + margin;
  choice.x[index] = Math.round(Math.max(halfWidth, Math.min(room.width - halfWidth, x)));
  choice.y[index] = Math.round(Math.max(halfHeight, Math.min(room.height - halfHeight, y)));
}

function moveOne(
  plan: Plan,
  choice: Arrangement,
  room: Room,
  index: number,
  reach: number,
  random: () => number,
  near?: number,
): Undo {
  const [x, y] = [choice.x[index] ?? 0, choice.y[index] ?? 0];
  const share = near === undefined ? (random() < 0.12 ? 1 : 0.03 + 0.35 * reach * reach) : near * 0.35 * reach;
  const far = share * Math.min(room.width, room.height * 1.5);
  const step = (): number => (random() + random() - 1) * far;
  place(plan, choice, room, index, x + step(), y + step());
  return () => {
    choice.x[index] = x;
    choice.y[index] = y;
  };
}

function moveSide(plan: Plan, choice: Arrangement, room: Room, reach: number, random: () => number): Undo {
  const side = plan.sides[Math.floor(random() * plan.sides.length)];
  const far = (0.05 + 0.3 * reach) * Math.min(room.width, room.height * 1.5);
  const [dx, dy] = [(random() + random() - 1) * far, (random() + random() - 1) * far];
  const before = (side?.members ?? []).map((index) => ({ index, x: choice.x[index] ?? 0, y: choice.y[index] ?? 0 }));
  for (const { index, x, y } of before) place(plan, choice, room, index, x + dx, y + dy);
  return () => {
    for (const { index, x, y } of before) [choice.x[index], choice.y[index]] = [x, y];
  };
}

function swapTwo(plan: Plan, choice: Arrangement, random: () => number): Undo {
  const [p, q] = [Math.floor(random() * plan.nodes.length), Math.floor(random() * plan.nodes.length)];
  const swap = (): void => {
    [choice.x[p], choice.x[q]] = [choice.x[q] ?? 0, choice.x[p] ?? 0];
    [choice.y[p], choice.y[q]] = [choice.y[q] ?? 0, choice.y[p] ?? 0];
  };
  swap();
  return swap;
}
