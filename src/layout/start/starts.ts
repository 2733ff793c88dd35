import type { Plan } from '../plan';
import type { Room } from '../room';
import { forcing } from './force';
import { searchGround, type Ground, type Spots } from './search-ground';
import { planePlaces } from './plane';
import { crossingsOf, straightOf } from './straight';
import { distancesOf } from './stress';
import { worthOf } from './tangle';
import { untangling } from './untangle';
import { BALANCED, CROSSING_FIRST, CROSSINGS_ALONE, PLANE, WIDE } from './weights';

/** A start: the places of all points, and how many straight links cross; not counted where there is only one. */
export interface Start {
  readonly spots: Spots;
  readonly crossings: number;
}

/**
 * Actors up to which there are most starts, every start is untangled, only the best one is, and there are several; so
 * many gatherings that there are more than two to an actor count as more actors.
 */
const SMALL = 25;
const EACH = 60;
const BEST = 120;
const SEVERAL = 1200;
const POINTS_AN_ACTOR = 3;
/** Size above which the forces are given no more ticks than d3-force's own. */
const LONG = 600;

/** Moves a point of each pass where every start is untangled, and the passes added where crossings are left. */
const MOVES_A_POINT = 150;
const MORE = 12;
/** Ways in which a plane drawing is set right. */
const PLANES = 3;
/** Moves in all where only the best start is untangled. */
const WIDE_MOVES = 60_000;

/**
 * Starts for the seats of a story, the best first: d3-force from several seeds, and in all but large stories a search
 * over the points that takes crossings out. `care` is the share of the full search.
 */
export function* starting(plan: Plan, frame: Room, care: number): Generator<void, readonly Start[]> {
  const graph = straightOf(plan);
  const size = Math.max(plan.nodes.length, plan.points / POINTS_AN_ACTOR);
  const full = size <= SMALL ? 10 : size <= BEST ? 8 : size <= SEVERAL ? 4 : 1;
  const runs = size <= EACH ? full : Math.max(1, Math.round(full * care));
  const starts: Start[] = [];
  for (let seed = 0; seed < runs; seed += 1) {
    const { x, y } = yield* forcing(plan, { ...frame, seed, long: size > EACH && size <= LONG && care >= 1 });
    const spots = fitted(plan, x, y, frame);
    starts.push({ spots, crossings: runs === 1 ? 0 : crossingsOf(graph, spots) });
  }
  if (size > BEST) return sorted(starts);
  const sides = plan.sides.map(({ members }) => members);
  const ground = searchGround(plan, graph, distancesOf(graph, sides), frame);
  if (size > EACH) return [yield* widely(ground, sorted(starts), WIDE_MOVES * care)];
  return yield* untangled(plan, frame, ground, starts, Math.round(MORE * care));
}

function sorted(starts: readonly Start[]): Start[] {
  return starts.toSorted((p, q) => p.crossings - q.crossings);
}

function* widely(ground: Ground, [first]: readonly Start[], moves: number): Generator<void, Start> {
  if (first === undefined) throw new Error('no start to untangle');
  yield* untangling(ground, first.spots, WIDE, moves, 0);
  return { ...first, crossings: crossingsOf(ground.graph, first.spots) };
}

/**
 * Each start untangled, then set right; those with the fewest crossings first, of these the calmest. Where all have
 * crossings that the graph need not have, one is drawn as a plane graph and then set right.
 */
function* untangled(
  plan: Plan,
  frame: Room,
  ground: Ground,
  starts: readonly Start[],
  more: number,
): Generator<void, readonly Start[]> {
  const moves = MOVES_A_POINT * ground.graph.points;
  const found: { readonly start: Start; readonly worth: number }[] = [];
  const keep = function* (spots: Spots, seed: number, weights = BALANCED): Generator<void, number> {
    yield* untangling(ground, spots, weights, moves, seed);
    const crossings = crossingsOf(ground.graph, spots);
    found.push({ start: { spots, crossings }, worth: worthOf(ground, spots, BALANCED) });
    return crossings;
  };
  let least = Infinity;
  for (const [seed, { spots }] of starts.entries()) {
    if (crossingsOf(ground.graph, spots) > 0) yield* untangling(ground, spots, CROSSING_FIRST, moves, seed);
    least = Math.min(least, yield* keep(spots, seed));
  }
  const plane = least > 0 ? planePlaces(ground.graph) : undefined;
  if (plane !== undefined) {
    for (let seed = 0; seed < PLANES; seed += 1) {
      const spots = fitted(plan, plane.x, plane.y, frame);
      yield* untangling(ground, spots, PLANE, moves * 2, seed);
      least = Math.min(least, yield* keep(spots, seed, PLANE));
    }
  }
  for (const [round, { spots }] of starts.slice(0, least > 0 ? more : 0).entries()) {
    const freed = { x: Float64Array.from(spots.x), y: Float64Array.from(spots.y) };
    yield* untangling(ground, freed, CROSSINGS_ALONE, moves * 4, round);
    if (crossingsOf(ground.graph, freed) < least) least = yield* keep(freed, round);
    if (least === 0) break;
  }
  return found.sort((p, q) => p.start.crossings - q.start.crossings || p.worth - q.worth).map(({ start }) => start);
}

/** Places stretched to fill a frame, the ground of a side left free at the edge. */
function fitted({ metrics }: Plan, x: ArrayLike<number>, y: ArrayLike<number>, { width, height }: Room): Spots {
  const pad = Math.min(metrics.ground, Math.min(width, height) / 5);
  return { x: stretched(x, pad, width - pad), y: stretched(y, pad, height - pad) };
}

function stretched(values: ArrayLike<number>, low: number, high: number): Float64Array {
  let [least, most] = [Infinity, -Infinity];
  for (const value of Array.from(values)) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return Float64Array.from(values, (value) =>
    most === least ? (low + high) / 2 : Math.round(low + ((value - least) * (high - low)) / (most - least)),
  );
}
