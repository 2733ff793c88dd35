import type { Positions } from '../start/straight';

/** Columns and rows of the grid: their squares are the bits of two whole numbers of 32. */
const SIDE = 8;
/** Pixels by which a link is taken to be wider than it is, far more than rounding can be wrong by. */
const WIDER = 1;

/** By column, the low word before the high one: each has four. */
const WORD = 4;

/**
 * A grid of 64 squares over a picture. Which of them a link or a disc runs through is told in two words of bits, so
 * that what has none in common cannot touch; what lies outside counts to the squares at the edge.
 */
export class Cells {
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;
  readonly #height: number;

  /** A grid over the room that these places take. */
  constructor({ x, y }: Positions) {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let point = 0; point < x.length; point += 1) {
      left = Math.min(left, x[point] ?? 0);
      right = Math.max(right, x[point] ?? 0);
      top = Math.min(top, y[point] ?? 0);
      bottom = Math.max(bottom, y[point] ?? 0);
    }
    this.#left = left;
    this.#top = top;
    this.#width = Math.max(1, right - left) / SIDE;
    this.#height = Math.max(1, bottom - top) / SIDE;
  }

  /** Writes the squares of a link into two lists of words, at an index. */
  ofLink(ax: number, ay: number, bx: number, by: number, low: Int32Array, high: Int32Array, at: number): void {
    const fromLeft = ax <= bx;
    const startX = fromLeft ? ax : bx;
    const startY = fromLeft ? ay : by;
    const endX = fromLeft ? bx : ax;
    const endY = fromLeft ? by : ay;
    const first = this.#column(startX);
    const last = this.#column(endX);
    if (first === last) return put(low, high, at, first, this.#rows(startY, endY));
    const slope = (endY - startY) / (endX - startX);
    low[at] = 0;
    high[at] = 0;
    let y = startY;
    for (let column = first; column <= last; column += 1) {
      const end = column === last ? endY : startY + slope * (this.#left + (column + 1) * this.#width - startX);
      add(low, high, at, column, this.#rows(y, end));
      y = end;
    }
  }

  /** The same of a disc; one without a radius is in none. */
  ofDisc(x: number, y: number, radius: number, low: Int32Array, high: Int32Array, at: number): void {
    low[at] = 0;
    high[at] = 0;
    if (radius === 0) return;
    const rows = this.#rows(y - radius, y + radius);
    const last = this.#column(x + radius);
    for (let column = this.#column(x - radius); column <= last; column += 1) add(low, high, at, column, rows);
  }

  #column(x: number): number {
    return edged(Math.floor((x - this.#left) / this.#width));
  }

  /** The rows from one height to another, as eight bits. */
  #rows(from: number, to: number): number {
    const up = from < to ? from : to;
    const down = from < to ? to : from;
    const first = edged(Math.floor((up - WIDER - this.#top) / this.#height));
    const last = edged(Math.floor((down + WIDER - this.#top) / this.#height));
    return (2 << last) - (1 << first);
  }
}

function edged(index: number): number {
  return index < 0 ? 0 : index >= SIDE ? SIDE - 1 : index;
}

function put(low: Int32Array, high: Int32Array, at: number, column: number, rows: number): void {
  low[at] = column < WORD ? rows << (column * SIDE) : 0;
  high[at] = column < WORD ? 0 : rows << ((column - WORD) * SIDE);
}

function add(low: Int32Array, high: Int32Array, at: number, column: number, rows: number): void {
  if (column < WORD) low[at] = (low[at] ?? 0) | (rows << (column * SIDE));
  else high[at] = (high[at] ?? 0) | (rows << ((column - WORD) * SIDE));
}
