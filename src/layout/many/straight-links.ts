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
  /**
   * As sets of bits, row by row: the links that share no end with each, that meet it, and that met it in its last try.
   */
  readonly #apart: Int32Array;
  readonly #met: Int32Array;
  readonly #tried: Int32Array;
  /** The try in which all that each link meets was found, and that of now. */
  readonly #foundIn: Int32Array;
  #try = 0;
  /** The point that is tried, and where. */
  #point = -1;
  #x = 0;
  #y = 0;

  constructor(graph: StraightGraph, places: Places, cells: Cells) {
    this.#graph = graph;
    this.#places = places;
    this.#cells = cells;
    this.low = new Int32Array(graph.from.length + 1);
    this.high = new Int32Array(graph.from.length + 1);
    this.#ends = new Int32Array((graph.from.length + 1) * 4);
    this.residents = new Residents(graph.from.length);
    this.#apart = strangersOf(graph, this.residents.words);
    this.#met = new Int32Array(this.#apart.length);
    this.#tried = new Int32Array(this.#apart.length);
    this.#foundIn = new Int32Array(graph.from.length).fill(-1);
    for (let link = 0; link < graph.from.length; link += 1) this.moved(link);
  }

  /** Looks at a link again whose end has moved. */
  moved(link: number): void {
    const low = this.low[link] ?? 0;
    const high = this.high[link] ?? 0;
    this.#note(link, link);
    this.residents.flip(link, low ^ (this.low[link] ?? 0), high ^ (this.high[link] ?? 0));
  }

  /** A point is tried in another place: what its links meet there is known when it is moved there next. */
  tries(point: number, x: number, y: number): void {
    this.#try += 1;
    this.#point = point;
    this.#x = x;
    this.#y = y;
  }

  /** A point is about to be moved. */
  moves(point: number, x: number, y: number): void {
    if (point !== this.#point || x !== this.#x || y !== this.#y) this.#try += 1;
    this.#point = -1;
  }

  /** How many links cross or touch one where its ends are now, but for those that share one; counted up to `most`. */
  crossing(link: number, most: number): number {
    const at = this.#graph.from.length;
    this.#note(link, at);
    const count = this.#meet(link, at, 0, most);
    if (count > most) return count;
    const { found, words } = this.residents;
    this.#tried.fill(0, link * words, (link + 1) * words);
    for (let index = 0; index < count; index += 1) flip(this.#tried, link * words, found[index] ?? 0);
    this.#foundIn[link] = this.#try;
    return count;
  }

  /** Notes which links from `first` on meet one that has moved, adds a price to each, and gives their number. */
  meet(link: number, prices: Float64Array, price: number, first: number): number {
    const known = first === 0 && this.#foundIn[link] === this.#try;
    const count = known ? this.#list(this.#tried, link) : this.#meet(link, link, first, Infinity);
    return this.#change(link, count, prices, price);
  }

  /** Adds a price to each link that meets one, which is about to move away, and gives their number. */
  part(link: number, prices: Float64Array, price: number): number {
    return this.#change(link, this.#list(this.#met, link), prices, price);
  }

  /** Notes that the links found meet one now, where they did not, or meet it no more. */
  #change(link: number, count: number, prices: Float64Array, price: number): number {
    const { found, words } = this.residents;
    for (let index = 0; index < count; index += 1) {
      const other = found[index] ?? 0;
      prices[other] = (prices[other] ?? 0) + price;
      flip(this.#met, link * words, other);
      flip(this.#met, other * words, link);
    }
    return count;
  }

  /** Leaves what is in a link's set of bits, and gives their number. */
  #list(sets: Int32Array, link: number): number {
    const { found, words } = this.residents;
    let count = 0;
    for (let word = 0; word < words; word += 1)
      for (let bits = sets[link * words + word] ?? 0; bits !== 0; bits &= bits - 1) {
        found[count] = word * 32 + 31 - Math.clz32(bits & -bits);
        count += 1;
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
    const ends = this.#ends;
    const { found } = this.residents;
    const row = link * this.residents.words;
    const near = this.residents.gatherOf(this.low[at] ?? 0, this.high[at] ?? 0, first, this.#apart, row);
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
      const cx = ends[other * 4] ?? 0;
      const cy = ends[other * 4 + 1] ?? 0;
      const dx = ends[other * 4 + 2] ?? 0;
      const dy = ends[other * 4 + 3] ?? 0;
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

/** Puts a number into a set of bits that begins at an index, or takes it out. */
function flip(sets: Int32Array, at: number, number: number): void {
  const word = at + (number >> 5);
  sets[word] = (sets[word] ?? 0) ^ (1 << (number & 31));
}

/** The links that share no end with each, as sets of bits of so many words. */
function strangersOf({ from, at }: StraightGraph, words: number): Int32Array {
  const sets = new Int32Array(from.length * words).fill(-1);
  for (const links of at)
    for (const link of links)
      for (const other of links) {
        const word = link * words + (other >> 5);
        sets[word] = (sets[word] ?? 0) & ~(1 << (other & 31));
      }
  return sets;
}

/** A negative number where two whole numbers have different signs, or one of them is 0. */
function beside(p: number, q: number): number {
  return (p ^ q) | ~(p | -p) | ~(q | -q);
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return (a < c && a < d && b < c && b < d) || (a > c && a > d && b > c && b > d);
}
