import type { StraightGraph } from '../start/straight';
import type { Bodies } from './bodies';
import type { Prices } from './prices';

/** Where points belong: so many pixels from each other, row by row, or near the places of another picture. */
export type Wish =
  { readonly wanted: Float64Array } | { readonly x: Float64Array; readonly y: Float64Array; readonly unit: number };

/** What a picture of many is made of, and what is wanted of it. */
export interface Scene {
  readonly graph: StraightGraph;
  readonly bodies: Bodies;
  readonly wish: Wish;
  readonly prices: Prices;
}
