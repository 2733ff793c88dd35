import { drained } from '../../model/drained';
import type { StoryGraph } from '../../model/graph';
import { copyOf, type Arrangement } from '../arrangement';
import { dotted } from '../dotted';
import { SIZE_CLASSES, type Metrics } from '../metrics';
import { planOf } from '../plan';
import { faultsInRange } from '../search/range-faults';
import { repairing } from '../search/repair';
import { SEARCH_LIMIT } from './search-limit';
import type { Seats } from './seats';
import { sizeRange } from '../search/size-range';

/** Moves of a repair of seats that a story has already. */
const MOVES = 60000;

/**
 * Seats of a story repaired from where they are, so that the picture stays the one that people know; the same ones
 * where that leaves no fewer overlaps and cut-offs over all boxes of a size class.
 */
export function repairedSeats(graph: StoryGraph, seats: Seats): Seats {
  const repaired = new Map<Metrics['name'], Arrangement>();
  for (const metrics of SIZE_CLASSES) {
    const seat = seats.get(metrics.name);
    const plan = planOf(graph, metrics);
    if (seat === undefined || plan.nodes.length > SEARCH_LIMIT || dotted(graph)) return seats;
    const freer = copyOf(seat);
    drained(repairing(plan, freer, sizeRange(metrics), MOVES));
    repaired.set(metrics.name, faultsInRange(plan, freer) < faultsInRange(plan, seat) ? freer : seat);
  }
  return [...repaired].some(([name, seat]) => seat !== seats.get(name)) ? repaired : seats;
}
