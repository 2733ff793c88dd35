import { drained } from '../../model/drained';
import { copyOf, type Arrangement } from '../arrangement';
import { assign } from './assign';
import { dependentsOf } from './dependents';
import { change, type Freedom } from './moves';
import type { Plan } from '../plan';
import { pricesOf } from './prices';
import { mulberry32 } from '../random';
import type { Room } from '../room';
import { sketchOf } from '../sketch';
import { crossingPrice } from './straight-tally';
import { Tally, type Pricing } from './tally';

/** How long and how hotly to search: `heat` is the worsening accepted at the start, cooled to 0 over `moves`. */
interface Effort extends Freedom {
  readonly moves: number;
  readonly heat: number;
  readonly seed: number;
}

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
  const tally = new Tally(plan, choice, room, pricingOf(plan));
  let cost = tally.total;
  let best = cost;
  const kept = copyOf(choice);
  for (let move = 0; move < moves; move += 1) {
    if (move % SLICE === SLICE - 1) yield;
    const left = 1 - move / moves;
    const made = change(plan, choice, room, left, random, effort);
    const limit = cost + heat * left * left * random();
    const next = tally.change(made, limit);
    if (next > limit) {
      made.undo();
      tally.undo();
      continue;
    }
    tally.settle();
    cost = next;
    if (cost >= best) continue;
    best = cost;
    assign(kept, choice);
  }
  assign(choice, kept);
  return best;
}

/** Everything that the search prices in a plan. */
export function pricingOf(plan: Plan): Pricing {
  const sketch = sketchOf(plan);
  return { prices: pricesOf(sketch), dependents: dependentsOf(sketch), crossing: crossingPrice(plan), taste: true };
}
