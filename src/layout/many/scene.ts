import type { StraightGraph } from '../start/straight';
import type { Bodies } from './bodies';
import type { Places } from './frame';
import type { Prices } from './prices';

/**
 * Where points belong: so many pixels from each other, row by row, where that is wanted, else an empty list; and near
 * the places of another picture, an infinite unit where they have none. One shape for both, as it is faster to run
 * through.
 */
interface Wish extends Places {
  readonly wanted: Float64Array;
  readonly unit: number;
}

/** What a picture of many is made of, and what is wanted of it. */
export interface Scene {
  readonly graph: StraightGraph;
  readonly bodies: Bodies;
  readonly wish: Wish;
  readonly prices: Prices;
}
