import type { Arrangement } from '../arrangement';
import type { Ledger } from './ledger';
import type { Plan } from '../plan';
import { cross, straightOf, type StraightGraph } from '../start/straight';
import { planarPlan } from '../start/tangled';

/**
 * The price of two pairs whose straight links cross, beside that of the drawn lines. In a story that can be drawn
 * without any, it is as much as an overlap on all stages that are repaired together; where some must cross, it is one
 * fault among others.
 */
const CROSSING = { planar: 100, other: 4 } as const;

/** The price of one crossing of straight links in a plan. */
export function crossingPrice(plan: Plan): number {
  return planarPlan(plan) ? CROSSING.planar : CROSSING.other;
}

/** How many terms of a ledger the straight links of a plan take. */
export function straightTerms({ pairs }: Plan): number {
  return pairs * pairs;
}

/** The price of crossings of straight links, however their lines bow: what a reader sees as two ways that cross. */
export class StraightTally {
  readonly #graph: StraightGraph;
  readonly #choice: Arrangement;
  readonly #ledger: Ledger;
  readonly #from: number;
  readonly #price: number;

  constructor(plan: Plan, choice: Arrangement, ledger: Ledger, from: number, price: number) {
    this.#graph = straightOf(plan);
    this.#choice = choice;
    this.#ledger = ledger;
    this.#from = from;
    this.#price = price;
  }

  /** Prices every crossing that the links of some moved points have a part in. */
  move(points: readonly number[]): void {
    const { from, to, at } = this.#graph;
    const { x, y } = this.#choice;
    for (const point of points) {
      for (const link of at[point] ?? []) {
        const a = from[link] ?? 0;
        const b = to[link] ?? 0;
        for (let other = 0; other < from.length; other += 1) {
          const c = from[other] ?? 0;
          const d = to[other] ?? 0;
          if (a === c || a === d || b === c || b === d) continue;
          const pair = link < other ? link * from.length + other : other * from.length + link;
          this.#ledger.enter(this.#from + pair, cross(x, y, a, b, c, d) ? this.#price : 0);
        }
      }
    }
  }
}
