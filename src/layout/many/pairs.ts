import { TURNS } from './bodies';
import type { Places } from './frame';
import { boxOverlap, overlap } from './prices';
import type { Scene } from './scene';

/** Places of all points, and the sides of their names. */
export interface Spots extends Places {
  readonly side: Uint8Array;
}

/** The pairs of points of a picture: how far apart they stand, and whether they lie on one another with their names. */
export class Pairs {
  readonly #scene: Scene;
  readonly #spots: Spots;
  /** How far each point reaches left, right, up and down with its name where that stands now. */
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #up: Float64Array;
  readonly #down: Float64Array;
  /** How far any point reaches up or down at most, and a pixel more, which is more than rounding can be wrong by. */
  readonly #highest: number;

  /** Of points that move; `stands` is to be told of each that did, and of all at first. */
  constructor(scene: Scene, spots: Spots) {
    this.#scene = scene;
    this.#spots = spots;
    const { points } = scene.graph;
    this.#left = new Float64Array(points);
    this.#right = new Float64Array(points);
    this.#up = new Float64Array(points);
    this.#down = new Float64Array(points);
    this.#highest = highestOf(scene) + 1;
  }

  /** Looks at a point again whose name may have turned. */
  stands(point: number): void {
    const row = (point * TURNS + (this.#spots.side[point] ?? 0)) * 4;
    const { reach } = this.#scene.bodies;
    this.#left[point] = reach[row] ?? 0;
    this.#right[point] = reach[row + 1] ?? 0;
    this.#up[point] = reach[row + 2] ?? 0;
    this.#down[point] = reach[row + 3] ?? 0;
  }

  /** What the pairs of a point cost where it is now. */
  priceOf(point: number): number {
    const { x, y } = this.#spots;
    const { prices, wish, bodies } = this.#scene;
    const { wanted } = wish;
    const stressed = wanted.length > 0;
    const lefts = this.#left;
    const rights = this.#right;
    const ups = this.#up;
    const downs = this.#down;
    const own = (point * TURNS + (this.#spots.side[point] ?? 0)) * 4;
    const left = bodies.reach[own] ?? 0;
    const right = bodies.reach[own + 1] ?? 0;
    const up = bodies.reach[own + 2] ?? 0;
    const down = bodies.reach[own + 3] ?? 0;
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    const high = (up > down ? up : down) + this.#highest;
    const above = high * high;
    const row = point * x.length;
    let stress = 0;
    let contacts = 0;
    for (let other = 0; other < x.length; other += 1) {
      if (other === point) continue;
      const dx = (x[other] ?? 0) - px;
      const dy = (y[other] ?? 0) - py;
      const rise = dy * dy;
      if (stressed) {
        const off = Math.sqrt(dx * dx + rise) / (wanted[row + other] ?? 1) - 1;
        stress += off * off;
      }
      // Nearly all stand so far above or below that this alone tells them apart, and foreseeably so.
      if (rise >= above) continue;
      if (dx - (lefts[other] ?? 0) >= right || dx + (rights[other] ?? 0) <= -left) continue;
      if (dy - (ups[other] ?? 0) >= down || dy + (downs[other] ?? 0) <= -up) continue;
      contacts += this.#contact(point, other, dx, dy);
    }
    return contacts + (prices.wish * stress) / x.length;
  }

  /** Adds, or takes away, what its pairs cost with each other point from `first` on to what both of them cost. */
  add(point: number, sign: 1 | -1, first: number, ofPoint: Float64Array): void {
    const { x, y } = this.#spots;
    const { prices, wish } = this.#scene;
    const { wanted } = wish;
    const stressed = wanted.length > 0;
    const lefts = this.#left;
    const rights = this.#right;
    const ups = this.#up;
    const downs = this.#down;
    const left = lefts[point] ?? 0;
    const right = rights[point] ?? 0;
    const up = ups[point] ?? 0;
    const down = downs[point] ?? 0;
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    const high = (up > down ? up : down) + this.#highest;
    const far = high * high;
    const row = point * x.length;
    const price = prices.wish / x.length;
    let sum = 0;
    for (let other = first; other < x.length; other += 1) {
      if (other === point) continue;
      const dx = (x[other] ?? 0) - px;
      const dy = (y[other] ?? 0) - py;
      const rise = dy * dy;
      let pair = 0;
      if (rise < far) {
        const beside = dx - (lefts[other] ?? 0) >= right || dx + (rights[other] ?? 0) <= -left;
        const above = dy - (ups[other] ?? 0) >= down || dy + (downs[other] ?? 0) <= -up;
        if (!beside && !above) pair = this.#contact(point, other, dx, dy);
      }
      if (stressed) {
        const off = Math.sqrt(dx * dx + rise) / (wanted[row + other] ?? 1) - 1;
        pair += price * off * off;
      }
      if (pair === 0) continue;
      pair *= sign;
      sum += pair;
      ofPoint[other] = (ofPoint[other] ?? 0) + pair;
    }
    ofPoint[point] = (ofPoint[point] ?? 0) + sum;
  }

  /** What two points cost that stand so far apart: their glyphs on one another, and their names. */
  #contact(p: number, q: number, dx: number, dy: number): number {
    const { bodies, prices } = this.#scene;
    const { halfWidth, halfHeight, reach } = bodies;
    const names = boxOverlap(
      dx,
      dy,
      reach,
      (p * TURNS + (this.#spots.side[p] ?? 0)) * 4,
      (q * TURNS + (this.#spots.side[q] ?? 0)) * 4,
    );
    if (names === 0) return 0;
    const wide = (halfWidth[p] ?? 0) + (halfWidth[q] ?? 0);
    const high = (halfHeight[p] ?? 0) + (halfHeight[q] ?? 0);
    return prices.names * names + prices.glyphs * overlap(dx, dy, wide, high);
  }
}

/** How far any point reaches up or down, on whichever side its name stands. */
function highestOf({ bodies: { reach } }: Scene): number {
  let highest = 0;
  for (let row = 0; row < reach.length; row += 4) highest = Math.max(highest, reach[row + 2] ?? 0, reach[row + 3] ?? 0);
  return highest;
}
