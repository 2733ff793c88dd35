import { BENDS, BOWS, DOCKS, LABEL_SIDES, NAME_PLACES, SLOTS, TAG_PLACES, type Arrangement } from '../arrangement';
import type { Plan } from '../plan';
import type { Room } from '../room';
import type { Change } from './tally';

/** A change that has been made in an arrangement, and how to take it back. */
export interface Made extends Change {
  readonly undo: () => void;
}

/** What of an arrangement may change, and how far. */
export interface Freedom {
  /** The only points that may move; all where it is left out. */
  readonly movable?: readonly number[];
  /** Nothing goes further in one move than this share of the usual reach, and no two actors change seats. */
  readonly near?: number;
}

/** Changes one thing at random and says how to take it back. `reach` in (0, 1] scales how far a point may go. */
export function change(
  plan: Plan,
  choice: Arrangement,
  room: Room,
  reach: number,
  random: () => number,
  { movable, near }: Freedom,
): Made {
  const dice = random();
  if (movable !== undefined || near !== undefined) {
    const index =
      movable === undefined ? Math.floor(random() * plan.points) : movable[Math.floor(random() * movable.length)];
    if (dice < 0.59 && index !== undefined) return moveOne(plan, choice, room, index, reach, random, near);
  } else if (dice < 0.5) return moveOne(plan, choice, room, Math.floor(random() * plan.points), reach, random);
  else if (dice < 0.55) return moveSide(plan, choice, room, reach, random);
  else if (dice < 0.59) return swapTwo(plan, choice, random);
  if (dice < 0.7) return pickAny(choice, 'label', random);
  if (dice < 0.82) return pickAny(choice, 'slot', random);
  if (dice < 0.89) return pickAny(choice, 'bow', random);
  if (dice < 0.93) return pickAny(choice, 'name', random);
  if (dice < 0.96) return pickAny(choice, 'bend', random);
  return pickAny(choice, 'tag', random);
}

type Entry = Exclude<Change['part'], 'point'>;

/** How many values each choice has. */
const OPTIONS: Readonly<Record<Entry, number>> = {
  label: LABEL_SIDES.length,
  slot: Math.max(SLOTS.length, DOCKS.length),
  bow: BOWS.length,
  name: NAME_PLACES.length,
  bend: BENDS.length,
  tag: TAG_PLACES.length,
};

function pickAny(choice: Arrangement, part: Entry, random: () => number): Made {
  return pick(choice, part, Math.floor(random() * choice[part].length), random);
}

/** Gives one entry of a list of an arrangement another value at random. */
export function pick(choice: Arrangement, part: Entry, index: number, random: () => number): Made {
  const list = choice[part];
  const before = list[index];
  if (before === undefined) return { part, indices: [], undo: () => undefined };
  list[index] = Math.floor(random() * OPTIONS[part]);
  return { part, indices: [index], undo: () => void (list[index] = before) };
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
): Made {
  const share = near === undefined ? (random() < 0.12 ? 1 : 0.03 + 0.35 * reach * reach) : near * 0.35 * reach;
  return shift(plan, choice, room, index, share, random);
}

/** Moves a point at random, by no more than a share of the room. */
export function shift(
  plan: Plan,
  choice: Arrangement,
  room: Room,
  index: number,
  share: number,
  random: () => number,
): Made {
  const [x, y] = [choice.x[index] ?? 0, choice.y[index] ?? 0];
  const far = share * Math.min(room.width, room.height * 1.5);
  const step = (): number => (random() + random() - 1) * far;
  place(plan, choice, room, index, x + step(), y + step());
  return { part: 'point', indices: [index], undo: () => void ([choice.x[index], choice.y[index]] = [x, y]) };
}

function moveSide(plan: Plan, choice: Arrangement, room: Room, reach: number, random: () => number): Made {
  const side = plan.sides[Math.floor(random() * plan.sides.length)];
  const far = (0.05 + 0.3 * reach) * Math.min(room.width, room.height * 1.5);
  const [dx, dy] = [(random() + random() - 1) * far, (random() + random() - 1) * far];
  const before = (side?.members ?? []).map((index) => ({ index, x: choice.x[index] ?? 0, y: choice.y[index] ?? 0 }));
  for (const { index, x, y } of before) place(plan, choice, room, index, x + dx, y + dy);
  const undo = (): void => {
    for (const { index, x, y } of before) [choice.x[index], choice.y[index]] = [x, y];
  };
  return { part: 'point', indices: before.map(({ index }) => index), undo };
}

function swapTwo(plan: Plan, choice: Arrangement, random: () => number): Made {
  const [p, q] = [Math.floor(random() * plan.nodes.length), Math.floor(random() * plan.nodes.length)];
  const swap = (): void => {
    [choice.x[p], choice.x[q]] = [choice.x[q] ?? 0, choice.x[p] ?? 0];
    [choice.y[p], choice.y[q]] = [choice.y[q] ?? 0, choice.y[p] ?? 0];
  };
  swap();
  return { part: 'point', indices: [p, q], undo: swap };
}
