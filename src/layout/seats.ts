import { drained } from '../model/drained';
import type { StoryGraph } from '../model/graph';
import { assign, copyOf, emptyArrangement, type Arrangement } from './arrangement';
import { fill } from './fill';
import { SIZE_CLASSES, type Metrics } from './metrics';
import { seatsOfMany } from './many/seats-of-many';
import { planOf, type Plan } from './plan';
import type { Anchor, Room } from './room';
import { faultsInRange } from './search/range-faults';
import { repairing } from './search/repair';
import { searching } from './search/search';
import { SEARCH_LIMIT } from './search-limit';
import { sizeRange } from './search/size-range';
import { starting, type Start } from './start/starts';
import { turnLabels } from './turn-labels';

/** The arrangement of a story for each size class, solved in that class's own frame. */
export type Seats = ReadonlyMap<Metrics['name'], Arrangement>;

/** How many of the starts the search tries, and how many of these it goes on with. */
const TRIED = 12;
const FINALISTS = 6;

/** Starts with more crossings than the best one times this are not tried. */
const FEW = 1.15;

/** Worsening that the search accepts at first: less than a crossing costs, so that what is untangled stays so. */
const HEAT = 2;

function rounded(seat: Arrangement): Arrangement {
  return { ...seat, x: seat.x.map(Math.round), y: seat.y.map(Math.round) };
}

/**
 * Seats for all size classes from one run: the roomiest first, each following from it, so that left stays left.
 * `care` is the share of the full search: 1 for a build, less where a reader waits.
 */
export function seatsOf(graph: StoryGraph, care = 1): Seats {
  return drained(seating(graph, care));
}

/** Who is told how far seats are, and asked what of them is wanted first. */
export interface Told {
  /** Which share of the work is done, in stories of hundreds of actors. */
  readonly share?: (share: number) => void;
  /** The size classes that are on screen, once they are known: they come next after the roomiest. */
  readonly wanted?: () => readonly Metrics['name'][];
  /** Those are there: the seats of the classes that `own` does not name are not searched yet, but stretched from the roomiest. */
  readonly first?: (seats: Seats, own: readonly Metrics['name'][]) => void;
}

/** The same in slices, for a page that has to stay alive meanwhile. */
export function* seating(graph: StoryGraph, care = 1, told: Told = {}): Generator<void, Seats> {
  const seats = new Map<Metrics['name'], Arrangement>();
  const left = [...SIZE_CLASSES];
  let first: Arrangement | undefined;
  let early = false;
  while (left.length > 0) {
    const wanted = told.wanted?.() ?? [];
    const next = first === undefined ? 0 : left.findIndex(({ name }) => wanted.includes(name));
    for (const metrics of left.splice(Math.max(0, next), 1)) {
      const seat = yield* seatIn(planOf(graph, metrics), first, care, told);
      first ??= copyOf(seat);
      seats.set(metrics.name, rounded(seat));
    }
    if (early || first === undefined || left.length === 0) continue;
    const asked = told.wanted?.() ?? [];
    early = asked.length > 0 && asked.every((name) => seats.has(name));
    if (early) told.first?.(withStretched(graph, seats, first), [...seats.keys()]);
  }
  return inOrder((name) => seats.get(name));
}

/** The seats of one size class: the first one by itself, the others from it. */
function* seatIn(
  plan: Plan,
  first: Arrangement | undefined,
  care: number,
  { share }: Told,
): Generator<void, Arrangement> {
  yield;
  const [width, height] = plan.metrics.frame;
  const effort = care * thinned(plan);
  const many = plan.nodes.length > MANY;
  const seat: Arrangement = yield* many
    ? manySeats(plan, first, care, share)
    : first === undefined
      ? firstSeats(plan, yield* starting(plan, { width, height }, care), effort)
      : followingSeats(plan, first, width, height, effort);
  if (!many) fill(plan, seat, { width, height });
  if (plan.nodes.length <= SEARCH_LIMIT) yield* repaired(plan, seat, Math.round(REPAIRS * effort));
  else if (plan.nodes.length <= LABELLED) turnLabels(plan, seat, { width, height });
  return seat;
}

/** Seats for all size classes: where one has none of its own, the roomiest ones stretched to its frame. */
function withStretched(graph: StoryGraph, seats: Seats, first: Arrangement): Seats {
  return inOrder((name, metrics) => {
    const own = seats.get(name);
    if (own !== undefined) return own;
    const places = spread(first, metrics.frame);
    return { ...emptyArrangement(planOf(graph, metrics)), ...places, label: [...first.label] };
  });
}

function inOrder(seatOf: (name: Metrics['name'], metrics: Metrics) => Arrangement | undefined): Seats {
  return new Map(
    SIZE_CLASSES.flatMap((metrics) => {
      const seat = seatOf(metrics.name, metrics);
      return seat === undefined ? [] : [[metrics.name, seat] as const];
    }),
  );
}

/** The places of the roomiest frame in another one. */
function spread({ x, y }: Arrangement, [width, height]: Metrics['frame']): Pick<Arrangement, 'x' | 'y'> {
  const [frameWidth, frameHeight] = SIZE_CLASSES[0]?.frame ?? [width, height];
  return {
    x: x.map((at) => Math.round((at * width) / frameWidth)),
    y: y.map((at) => Math.round((at * height) / frameHeight)),
  };
}

/** Actors above which a story is laid out as one of many; up to there a picture is stretched to the edges of its frame. */
const MANY = 60;

function* manySeats(
  plan: Plan,
  first: Arrangement | undefined,
  care: number,
  told?: (share: number) => void,
): Generator<void, Arrangement> {
  const [width, height] = plan.metrics.frame;
  const room = { width, height };
  const found = yield* seatsOfMany(plan, first, room, care, told);
  return first === undefined ? facing(plan, found, room) : found;
}

/** Actors up to which each label has a side of its own; above, there is room for few. */
const LABELLED = 300;

/** Moves of the repair after a full search; it ends at once where there is nothing to repair. */
const REPAIRS = 40000;

/** Repairs an arrangement in place, and fills the frame again where that does no harm. */
function* repaired(plan: Plan, seat: Arrangement, moves: number): Generator<void> {
  const [width, height] = plan.metrics.frame;
  yield* repairing(plan, seat, sizeRange(plan.metrics), moves);
  const filled = copyOf(seat);
  fill(plan, filled, { width, height });
  if (faultsInRange(plan, filled) <= faultsInRange(plan, seat)) assign(seat, filled);
}

/** Marks that the full search is meant for; a try costs more the more there are, so that larger stories get fewer. */
const FULL_SEARCH_MARKS = 90;

function thinned({ nodes, beads, wires }: Plan): number {
  const share = FULL_SEARCH_MARKS / (nodes.length * 2 + beads.length + wires.length);
  return share >= 1 ? 1 : share * Math.sqrt(share);
}

function* firstSeats(plan: Plan, starts: readonly Start[], care: number): Generator<void, Arrangement> {
  const [width, height] = plan.metrics.frame;
  const room = { width, height };
  const few = (starts[0]?.crossings ?? 0) * FEW;
  const choices = starts
    .filter(({ crossings }) => crossings <= few)
    .map(({ spots: { x, y } }) => ({ ...emptyArrangement(plan), x: [...x], y: [...y] }));
  const [alone] = choices;
  if (alone !== undefined && plan.nodes.length > SEARCH_LIMIT) return facing(plan, alone, room);
  const tries: { readonly choice: Arrangement; cost: number }[] = [];
  for (const [seed, choice] of choices.slice(0, TRIED).entries())
    tries.push({ choice, cost: yield* searching(plan, choice, room, { moves: 1200 * care, heat: HEAT, seed }) });
  const best = tries.sort((p, q) => p.cost - q.cost).slice(0, FINALISTS);
  for (const [seed, one] of best.entries())
    one.cost = yield* searching(plan, one.choice, room, { moves: 20000 * care, heat: HEAT, seed });
  const [first] = best.sort((p, q) => p.cost - q.cost);
  const turned = facing(plan, first?.choice ?? emptyArrangement(plan), room);
  yield* searching(plan, turned, room, { moves: 2500, heat: 1, seed: 3 });
  yield* searching(plan, turned, room, { moves: 8000 * care, heat: 1, seed: 5 });
  return turned;
}

function* followingSeats(
  plan: Plan,
  first: Arrangement,
  width: number,
  height: number,
  care: number,
): Generator<void, Arrangement> {
  const [frameWidth, frameHeight] = SIZE_CLASSES[0]?.frame ?? [width, height];
  const anchor: Anchor = {
    x: first.x.slice(0, plan.nodes.length),
    y: first.y.slice(0, plan.nodes.length),
    width: frameWidth,
    height: frameHeight,
  };
  const choice: Arrangement = { ...emptyArrangement(plan), ...spread(first, [width, height]) };
  if (plan.nodes.length > SEARCH_LIMIT) return choice;
  const tries: { readonly one: Arrangement; readonly cost: number }[] = [];
  for (const seed of [1, 2, 3]) {
    const one = copyOf(choice);
    tries.push({
      one,
      cost: yield* searching(plan, one, { width, height, anchor }, { moves: 20000 * care, heat: HEAT, seed }),
    });
  }
  const [best] = tries.sort((p, q) => p.cost - q.cost);
  if (best === undefined) return choice;
  yield* searching(plan, best.one, { width, height, anchor }, { moves: 6000 * care, heat: 0.7, seed: 7 });
  return best.one;
}

/** Mirrored so that the first actor's side stands left of the next one's, and the first actor in the upper half. */
function facing(plan: Plan, choice: Arrangement, { width, height }: Room): Arrangement {
  const turned = copyOf(choice);
  const [first, second] = plan.sides.map(
    ({ members }) => members.reduce((sum, member) => sum + (choice.x[member] ?? 0), 0) / members.length,
  );
  if (first !== undefined && second !== undefined && first > second) mirror(turned.x, width);
  if ((choice.y[0] ?? 0) > height / 2) mirror(turned.y, height);
  return turned;
}

function mirror(values: number[], span: number): void {
  values.forEach((value, index) => (values[index] = span - value));
}
