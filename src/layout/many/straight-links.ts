import type { StraightGraph } from '../start/straight';
import type { Cells } from './cells';
import type { Places } from './frame';

/** The links of a picture whose points move, with the squares that each runs through, so that those far off are passed over at once. */
export class StraightLinks {
  /** Squares of each link, the last ones of the link that was tried last. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly #graph: StraightGraph;
  readonly #places: Places;
  readonly #cells: Cells;
  /** Both coordinates of both ends of each link. */
  readonly #ends: Float64Array;

  constructor(graph: StraightGraph, places: Places, cells: Cells) {
    this.#graph = graph;
    this.#places = places;
    this.#cells = cells;
    this.low = new Int32Array(graph.from.length + 1);
    this.high = new Int32Array(graph.from.length + 1);
    this.#ends = new Float64Array((graph.from.length + 1) * 4);
    for (let link = 0; link < graph.from.length; link += 1) this.moved(link);
  }

  /** Looks at a link again whose end has moved. */
  moved(link: number): void {
    this.#note(link, link);
  }

  /** How many links cross or touch one where its ends are now, not those that share an end; more than `most` are not counted on. */
  crossing(link: number, most: number): number {
    const tried = this.#graph.from.length;
    this.#note(link, tried);
    return this.#count(link, tried, most, undefined, 0, 0);
  }

  /** The same from the link `first` on, and the price added to each of those. */
  note(link: number, prices: Float64Array, price: number, first: number): number {
    return this.#count(link, link, Infinity, prices, price, first);
  }

  #note(link: number, at: number): void {
    const { x, y } = this.#places;
    const a = this.#graph.from[link] ?? 0;
    const b = this.#graph.to[link] ?? 0;
    const ends = this.#ends;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    ends[at * 4] = ax;
    ends[at * 4 + 1] = ay;
    ends[at * 4 + 2] = bx;
    ends[at * 4 + 3] = by;
    this.#cells.ofLink(ax, ay, bx, by, this.low, this.high, at);
  }

  #count(
    link: number,
    at: number,
    most: number,
    prices: Float64Array | undefined,
    price: number,
    first: number,
  ): number {
    const { from, to } = this.#graph;
    const { low, high } = this;
    const ends = this.#ends;
    const ownLow = low[at] ?? 0;
    const ownHigh = high[at] ?? 0;
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    const ax = ends[at * 4] ?? 0;
    const ay = ends[at * 4 + 1] ?? 0;
    const bx = ends[at * 4 + 2] ?? 0;
    const by = ends[at * 4 + 3] ?? 0;
    const wide = bx - ax;
    const tall = by - ay;
    let count = 0;
    for (let other = first; other < from.length; other += 1) {
      if ((((low[other] ?? 0) & ownLow) | ((high[other] ?? 0) & ownHigh)) === 0) continue;
      const c = from[other] ?? 0;
      const d = to[other] ?? 0;
      if (c === a || c === b || d === a || d === b) continue;
      const row = other * 4;
      const cx = ends[row] ?? 0;
      const cy = ends[row + 1] ?? 0;
      const dx = ends[row + 2] ?? 0;
      const dy = ends[row + 3] ?? 0;
      const p = wide * (cy - ay) - tall * (cx - ax);
      const q = wide * (dy - ay) - tall * (dx - ax);
      if ((p < 0 && q < 0) || (p > 0 && q > 0)) continue;
      const r = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
      const t = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
      if ((r < 0 && t < 0) || (r > 0 && t > 0)) continue;
      // On one line they touch only where they reach each other.
      if (p === 0 && q === 0 && (apart(ax, bx, cx, dx) || apart(ay, by, cy, dy))) continue;
      count += 1;
      if (prices !== undefined) prices[other] = (prices[other] ?? 0) + price;
      else if (count > most) break;
    }
    return count;
  }
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return (a < c && a < d && b < c && b < d) || (a > c && a > d && b > c && b > d);
}
