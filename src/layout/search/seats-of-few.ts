import { copyOf, emptyArrangement, type Arrangement } from '../arrangement';
import { assign } from './assign';
import { facing } from '../seats/facing';
import { fill } from '../seats/fill';
import type { Plan } from '../plan';
import { frameOf } from '../room';
import { SEARCH_LIMIT } from '../seats/search-limit';
import type { Start } from '../start/starts';
import { inFrame, type Seat } from './in-frame';
import { faultsInRange } from './range-faults';
import { repairing } from './repair';
import { searching } from './search';
import { sizeRange } from './size-range';

/** How many of the starts the search tries, and how many of these it goes on with. */
const TRIED = 12;
const FINALISTS = 4;

/** Starts with more crossings than the best one times this are not tried. */
const FEW = 1.15;

/** Worsening that the search accepts at first: less than a crossing costs, so that what is untangled stays so. */
const HEAT = 2;

/** The best of a few searches from the starts of a story; above the limit of the search the best start as it is. */
export function* firstSeats(plan: Plan, starts: readonly Start[], care: number): Generator<void, Arrangement> {
  const room = frameOf(plan);
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
    one.cost = yield* searching(plan, one.choice, room, { moves: 12000 * care, heat: HEAT, seed });
  const [first] = best.sort((p, q) => p.cost - q.cost);
  const turned = facing(plan, first?.choice ?? emptyArrangement(plan), room);
  yield* searching(plan, turned, room, { moves: 2500, heat: 1, seed: 3 });
  yield* searching(plan, turned, room, { moves: 8000 * care, heat: 1, seed: 5 });
  return turned;
}

/**
 * Seats that keep to those of the roomiest class, so that left stays left: the best of a few searches from there. Above
 * the limit of the search the places are those of the roomiest class, stretched.
 */
export function* followingSeats(plan: Plan, first: Seat, care: number): Generator<void, Arrangement> {
  const { x, y } = first.choice;
  const nodes = plan.nodes.length;
  const anchor = { x: x.slice(0, nodes), y: y.slice(0, nodes), ...frameOf(first.plan) };
  const room = { ...frameOf(plan), anchor };
  const spread = { ...emptyArrangement(plan), ...inFrame(first, plan.metrics) };
  if (nodes > SEARCH_LIMIT) return spread;
  const tries: { readonly choice: Arrangement; readonly cost: number }[] = [];
  for (const seed of [1, 2, 3]) {
    const choice = copyOf(spread);
    tries.push({ choice, cost: yield* searching(plan, choice, room, { moves: 20000 * care, heat: HEAT, seed }) });
  }
  const [best] = tries.sort((p, q) => p.cost - q.cost);
  if (best === undefined) return spread;
  yield* searching(plan, best.choice, room, { moves: 6000 * care, heat: 0.7, seed: 7 });
  return best.choice;
}

/** Moves of the repair after a full search; it ends at once where there is nothing to repair. */
const REPAIRS = 40000;

/** Repairs an arrangement in place, and fills the frame again where that does no harm. */
export function* repaired(plan: Plan, seat: Arrangement, care: number): Generator<void> {
  yield* repairing(plan, seat, sizeRange(plan.metrics), Math.round(REPAIRS * care));
  const filled = copyOf(seat);
  fill(plan, filled, frameOf(plan));
  if (faultsInRange(plan, filled) <= faultsInRange(plan, seat)) assign(seat, filled);
}

/** Marks that the full search is meant for; a try costs more the more there are, so that larger stories get fewer. */
const FULL_SEARCH_MARKS = 90;

/** The share of the full search that a plan is given. */
export function thinned({ nodes, beads, wires }: Plan): number {
  const share = FULL_SEARCH_MARKS / (nodes.length * 2 + beads.length + wires.length);
  return share >= 1 ? 1 : share * Math.sqrt(share);
}
