import type { StraightGraph } from '../start/straight';
import type { Cells } from './cells';
import type { Places } from './frame';
import { Residents } from './residents';

/** The links of a picture whose points move, with the squares each runs through, so that far ones are passed over. */
export class StraightLinks {
  /** Squares of each link, the last ones of the link that was tried last. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Which links run through each square; what it found last is overwritten by each question for crossings. */
  readonly residents: Residents;
  readonly #graph: StraightGraph;
  readonly #places: Places;
  readonly #cells: Cells;
  /** Both coordinates of both ends of each link, in whole pixels. */
  readonly #ends: Int32Array;

  constructor(graph: StraightGraph, places: Places, cells: Cells) {
    this.#graph = graph;
    this.#places = places;
    this.#cells = cells;
    this.low = new Int32Array(graph.from.length + 1);
    this.high = new Int32Array(graph.from.length + 1);
    this.#ends = new Int32Array((graph.from.length + 1) * 4);
    this.residents = new Residents(graph.from.length);
    for (let link = 0; link < graph.from.length; link += 1) this.moved(link);
  }

  /** Looks at a link again whose end has moved. */
  moved(link: number): void {
    const low = this.low[link] ?? 0;
    const high = this.high[link] ?? 0;
    this.#note(link, link);
    this.residents.flip(link, low ^ (this.low[link] ?? 0), high ^ (this.high[link] ?? 0));
  }

  /** How many links cross or touch one where its ends are now, but for those that share one; counted up to `most`. */
  crossing(link: number, most: number): number {
    const tried = this.#graph.from.length;
    this.#note(link, tried);
    return this.#meet(link, tried, 0, most);
  }

  /** The same from the link `first` on, and the price added to each of those. */
  note(link: number, prices: Float64Array, price: number, first: number): number {
    const count = this.#meet(link, link, first, Infinity);
    const { found } = this.residents;
    for (let index = 0; index < count; index += 1) {
      const other = found[index] ?? 0;
      prices[other] = (prices[other] ?? 0) + price;
    }
    return count;
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

  /** Leaves the links from `first` on that meet one, no more than `most` of them, and gives their number. */
  #meet(link: number, at: number, first: number, most: number): number {
    const { from, to } = this.#graph;
    const ends = this.#ends;
    const { found } = this.residents;
    const near = this.residents.gather(this.low[at] ?? 0, this.high[at] ?? 0, first);
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    const ax = ends[at * 4] ?? 0;
    const ay = ends[at * 4 + 1] ?? 0;
    const bx = ends[at * 4 + 2] ?? 0;
    const by = ends[at * 4 + 3] ?? 0;
    const { imul } = Math;
    const wide = bx - ax;
    const tall = by - ay;
    let count = 0;
    for (let index = 0; index < near; index += 1) {
      const other = found[index] ?? 0;
      const c = from[other] ?? 0;
      const d = to[other] ?? 0;
      if (c === a || c === b || d === a || d === b) continue;
      const row = other * 4;
      const cx = ends[row] ?? 0;
      const cy = ends[row + 1] ?? 0;
      const dx = ends[row + 2] ?? 0;
      const dy = ends[row + 3] ?? 0;
      const p = imul(wide, cy - ay) - imul(tall, cx - ax);
      const q = imul(wide, dy - ay) - imul(tall, dx - ax);
      const r = imul(dx - cx, ay - cy) - imul(dy - cy, ax - cx);
      const t = imul(dx - cx, by - cy) - imul(dy - cy, bx - cx);
      // One test of bits: most would take a processor by surprise, and be as slow as all the rest.
      if ((beside(p, q) & beside(r, t)) >= 0) continue;
      // On one line they touch only where they reach each other, as all others do.
      if (apart(ax, bx, cx, dx) || apart(ay, by, cy, dy)) continue;
      found[count] = other;
      count += 1;
      if (count > most) break;
    }
    return count;
  }
}

/** A negative number where two whole numbers have different signs, or one of them is 0. */
function beside(p: number, q: number): number {
  return (p ^ q) | ~(p | -p) | ~(q | -q);
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return (a < c && a < d && b < c && b < d) || (a > c && a > d && b > c && b > d);
}
