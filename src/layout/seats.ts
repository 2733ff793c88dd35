import type { StoryGraph } from '../model/graph';
import { copyOf, emptyArrangement, type Arrangement } from './arrangement';
import { forcing, type Places } from './force';
import { SIZE_CLASSES, type Metrics } from './metrics';
import { planOf, type Plan } from './plan';
import type { Anchor } from './room';
import { repairing } from './repair';
import { drained, searching } from './search';
import { SEARCH_LIMIT } from './search-limit';
import { turnLabels } from './turn-labels';

/** The arrangement of a story for each size class, solved in that class's own frame. */
export type Seats = ReadonlyMap<Metrics['name'], Arrangement>;

/** Starts by d3-force, and how many of them the long search goes on with. */
const STARTS = 16;
const FINALISTS = 8;

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

/** The same in slices, for a page that has to stay alive meanwhile. */
export function* seating(graph: StoryGraph, care = 1): Generator<void, Seats> {
  const seats = new Map<Metrics['name'], Arrangement>();
  let anchor: Anchor | undefined;
  for (const metrics of SIZE_CLASSES) {
    const plan = planOf(graph, metrics);
    const [width, height] = metrics.frame;
    const effort = care * thinned(plan);
    const seat: Arrangement = yield* anchor === undefined
      ? firstSeats(plan, width, height, effort)
      : followingSeats(plan, anchor, width, height, effort);
    if (plan.nodes.length <= SEARCH_LIMIT)
      yield* repairing(plan, seat, { width, height }, Math.round(REPAIRS * effort));
    else if (plan.nodes.length <= LABELLED) turnLabels(plan, seat, { width, height });
    anchor ??= { x: seat.x.slice(0, plan.nodes.length), y: seat.y.slice(0, plan.nodes.length), width, height };
    seats.set(metrics.name, rounded(seat));
  }
  return seats;
}

/** Actors up to which each label has a side of its own; above, there is room for few. */
const LABELLED = 300;

/** Moves of the repair after a full search; it ends at once where there is nothing to repair. */
const REPAIRS = 40000;

/** Marks that the full search is meant for; a try costs more the more there are, so that larger stories get fewer. */
const FULL_SEARCH_MARKS = 90;

function thinned({ nodes, beads, wires }: Plan): number {
  const share = FULL_SEARCH_MARKS / (nodes.length * 2 + beads.length + wires.length);
  return share >= 1 ? 1 : share * Math.sqrt(share);
}

function* firstSeats(plan: Plan, width: number, height: number, care: number): Generator<void, Arrangement> {
  if (plan.nodes.length > SEARCH_LIMIT) return fitted(plan, yield* forcing(plan, width, height, 0), width, height);
  const room = { width, height };
  const tries: { readonly choice: Arrangement; cost: number }[] = [];
  for (let seed = 0; seed < STARTS; seed += 1) {
    const choice = fitted(plan, yield* forcing(plan, width, height, seed), width, height);
    tries.push({ choice, cost: yield* searching(plan, choice, room, { moves: 1200 * care, heat: 6, seed }) });
  }
  const best = tries.sort((p, q) => p.cost - q.cost).slice(0, FINALISTS);
  for (const [seed, one] of best.entries())
    one.cost = yield* searching(plan, one.choice, room, { moves: 20000 * care, heat: 4, seed });
  const [first] = best.sort((p, q) => p.cost - q.cost);
  const choice = first?.choice ?? emptyArrangement(plan);
  const facing = yield* oriented(plan, choice, width, height);
  yield* searching(plan, facing, room, { moves: 8000 * care, heat: 1, seed: 5 });
  return facing;
}

function* followingSeats(
  plan: Plan,
  anchor: Anchor,
  width: number,
  height: number,
  care: number,
): Generator<void, Arrangement> {
  const spread = {
    x: plan.nodes.map((_, index) => ((anchor.x[index] ?? 0) * width) / anchor.width),
    y: plan.nodes.map((_, index) => ((anchor.y[index] ?? 0) * height) / anchor.height),
  };
  for (const { point, members } of plan.hubs) {
    spread.x[point] = members.reduce((sum, member) => sum + (spread.x[member] ?? 0), 0) / members.length;
    spread.y[point] = members.reduce((sum, member) => sum + (spread.y[member] ?? 0), 0) / members.length;
  }
  const choice: Arrangement = { ...emptyArrangement(plan), ...spread };
  if (plan.nodes.length > SEARCH_LIMIT) return choice;
  const tries: { readonly one: Arrangement; readonly cost: number }[] = [];
  for (const seed of [1, 2, 3]) {
    const one = copyOf(choice);
    tries.push({
      one,
      cost: yield* searching(plan, one, { width, height, anchor }, { moves: 20000 * care, heat: 5, seed }),
    });
  }
  const [best] = tries.sort((p, q) => p.cost - q.cost);
  if (best === undefined) return choice;
  yield* searching(plan, best.one, { width, height, anchor }, { moves: 6000 * care, heat: 0.7, seed: 7 });
  return best.one;
}

/** Places stretched to fill a frame, the ground of a side left free at the edge. */
function fitted(plan: Plan, places: Places, width: number, height: number): Arrangement {
  const pad = Math.min(plan.metrics.ground, Math.min(width, height) / 5);
  return {
    ...emptyArrangement(plan),
    x: stretched(places.x, pad, width - pad),
    y: stretched(places.y, pad, height - pad),
  };
}

function stretched(values: readonly number[], low: number, high: number): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (most === least) return values.map(() => (low + high) / 2);
  return values.map((value) => Math.round(low + ((value - least) * (high - low)) / (most - least)));
}

/** Mirrored so that the first actor's side stands left of the next one's, and the first actor in the upper half. */
function* oriented(plan: Plan, choice: Arrangement, width: number, height: number): Generator<void, Arrangement> {
  const turned = copyOf(choice);
  const [first, second] = plan.sides.map(
    ({ members }) => members.reduce((sum, member) => sum + (choice.x[member] ?? 0), 0) / members.length,
  );
  if (first !== undefined && second !== undefined && first > second) mirror(turned.x, width);
  if ((choice.y[0] ?? 0) > height / 2) mirror(turned.y, height);
  yield* searching(plan, turned, { width, height }, { moves: 2500, heat: 1, seed: 3 });
  return turned;
}

function mirror(values: number[], span: number): void {
  values.forEach((value, index) => (values[index] = span - value));
}
