import { drained } from '../../model/drained';
import type { StoryGraph } from '../../model/graph';
import { copyOf, emptyArrangement, type Arrangement } from '../arrangement';
import { dotted } from '../dotted';
import { facing } from './facing';
import { fill } from './fill';
import { seatsOfMany, startsOfMany } from '../many/seats-of-many';
import { SIZE_CLASSES, type Metrics } from '../metrics';
import { planOf, type Plan } from '../plan';
import { frameOf } from '../room';
import { inFrame, type Seat } from '../search/in-frame';
import { firstSeats, followingSeats, repaired, thinned } from '../search/seats-of-few';
import { SEARCH_LIMIT } from './search-limit';
import { starting } from '../start/starts';
import { tangled } from '../start/tangled';
import { turnLabels } from '../texts/turn-labels';

/** The arrangement of a story for each size class, solved in that class's own frame. */
export type Seats = ReadonlyMap<Metrics['name'], Arrangement>;

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
export interface SeatsListener {
  /** Which share of the work is done, in stories of hundreds of actors. */
  readonly share?: (share: number) => void;
  /** The size classes that are on screen, once they are known: they come next after the roomiest. */
  readonly wanted?: () => readonly Metrics['name'][];
  /**
   * Those are there: the seats of the classes that `own` does not name are not searched yet, but stretched from the
   * roomiest.
   */
  readonly first?: (seats: Seats, own: readonly Metrics['name'][]) => void;
}

/** The same in slices, for a page that has to stay alive meanwhile. */
export function* seating(graph: StoryGraph, care = 1, told: SeatsListener = {}): Generator<void, Seats> {
  const seats = new Map<Metrics['name'], Arrangement>();
  const left = [...SIZE_CLASSES];
  let first: Seat | undefined;
  let early = false;
  while (left.length > 0) {
    const wanted = told.wanted?.() ?? [];
    const next = first === undefined ? 0 : left.findIndex(({ name }) => wanted.includes(name));
    for (const metrics of left.splice(Math.max(0, next), 1)) {
      const plan = planOf(graph, metrics, first?.plan);
      const choice = yield* seatIn(plan, first, care, told);
      first ??= { plan, choice: copyOf(choice) };
      seats.set(metrics.name, rounded(choice));
    }
    if (early || first === undefined || left.length === 0) continue;
    const asked = told.wanted?.() ?? [];
    early = asked.length > 0 && asked.every((name) => seats.has(name));
    if (early) told.first?.(withStretched(graph, seats, first), [...seats.keys()]);
  }
  return inOrder((name) => seats.get(name));
}

/** The seats of one size class: the first one by itself, the others from it. */
function* seatIn(plan: Plan, first: Seat | undefined, care: number, told: SeatsListener): Generator<void, Arrangement> {
  yield;
  const seat = yield* ofMany(plan) ? manySeats(plan, first?.choice, care, told.share) : fewSeats(plan, first, care);
  if (plan.nodes.length <= LABELLED) turnLabels(plan, seat, frameOf(plan));
  return seat;
}

/** Seats of few: the roomiest from starts of its own, the others from those; stretched to the edges, and repaired. */
function* fewSeats(plan: Plan, first: Seat | undefined, care: number): Generator<void, Arrangement> {
  const room = frameOf(plan);
  const effort = care * thinned(plan);
  const startsOf = plan.nodes.length > UNTANGLED && tangled(plan) ? startsOfMany : starting;
  const seat = yield* first === undefined
    ? firstSeats(plan, yield* startsOf(plan, room, care), effort)
    : followingSeats(plan, first, effort);
  fill(plan, seat, room);
  if (plan.nodes.length <= SEARCH_LIMIT) yield* repaired(plan, seat, effort);
  return seat;
}

/** Seats for all size classes: where one has none of its own, the roomiest ones stretched to its frame. */
function withStretched(graph: StoryGraph, seats: Seats, first: Seat): Seats {
  return inOrder((name, metrics) => {
    const own = seats.get(name);
    if (own !== undefined) return own;
    const places = inFrame(first, metrics);
    return { ...emptyArrangement(planOf(graph, metrics, first.plan)), ...places, label: [...first.choice.label] };
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

/** Actors up to which a roomy picture begins with crossings taken out one by one, however many links there are. */
const UNTANGLED = 25;

/** Actors above which a story is laid out as one of many; up to there a picture is stretched to its frame's edges. */
const MANY_ABOVE = 60;

/**
 * Whether a plan is laid out as one of many: for its actors, for all that is in its picture, or, where its beads are
 * mere dots, for links that must cross.
 */
function ofMany(plan: Plan): boolean {
  return plan.nodes.length > MANY_ABOVE || dotted(plan.graph) || (plan.metrics.dots && tangled(plan));
}

function* manySeats(
  plan: Plan,
  first: Arrangement | undefined,
  care: number,
  told?: (share: number) => void,
): Generator<void, Arrangement> {
  const room = frameOf(plan);
  const found = yield* seatsOfMany(plan, first, room, care, told);
  return first === undefined ? facing(plan, found, room) : found;
}

/** Actors up to which each label has a side of its own; above, there is room for few. */
const LABELLED = 300;
