import type { Box } from '../geometry';
import type { Places } from './crowd';

/** Edge in pixels of the squares by which dots are looked up. */
const SQUARE = 24;

/** The dots of a crowd in a box, by where they are: those under a part of it are found without a look at the others. */
export class DotGrid {
  readonly #places: Places;
  readonly #radii: Float32Array;
  readonly #largest: number;
  readonly #columns: number;
  readonly #rows: number;
  /** The dots of each square one after the other; those of square i lie in [first[i], first[i + 1]). */
  readonly #order: Uint32Array;
  readonly #first: Uint32Array;

  constructor(places: Places, radii: Float32Array) {
    this.#places = places;
    this.#radii = radii;
    this.#largest = radii.reduce((largest, one) => Math.max(largest, one), 0);
    this.#columns = Math.ceil(places.width / SQUARE) + 1;
    this.#rows = Math.ceil(places.height / SQUARE) + 1;
    this.#first = new Uint32Array(this.#columns * this.#rows + 1);
    this.#order = new Uint32Array(radii.length);
    const squares = Uint32Array.from(radii, (_, dot) => {
      return this.#row(places.y[dot] ?? 0) * this.#columns + this.#column(places.x[dot] ?? 0);
    });
    for (const square of squares) this.#first[square + 1] = (this.#first[square + 1] ?? 0) + 1;
    for (let square = 1; square < this.#first.length; square += 1)
      this.#first[square] = (this.#first[square] ?? 0) + (this.#first[square - 1] ?? 0);
    const next = this.#first.slice();
    squares.forEach((square, dot) => {
      const at = next[square] ?? 0;
      this.#order[at] = dot;
      next[square] = at + 1;
    });
  }

  /** How many dots a box touches that are there, `growth` times as large as they are; counted up to `most`. */
  count({ x0, y0, x1, y1 }: Box, growth: number, there: (dot: number) => boolean, most: number): number {
    const reach = this.#largest * growth;
    const [left, right] = [this.#column(x0 - reach), this.#column(x1 + reach)];
    let count = 0;
    for (let row = this.#row(y0 - reach); row <= this.#row(y1 + reach); row += 1) {
      const end = this.#first[row * this.#columns + right + 1] ?? 0;
      for (let at = this.#first[row * this.#columns + left] ?? 0; at < end; at += 1) {
        const dot = this.#order[at] ?? 0;
        const radius = (this.#radii[dot] ?? 0) * growth;
        const [x, y] = [this.#places.x[dot] ?? 0, this.#places.y[dot] ?? 0];
        const near = x > x0 - radius && x < x1 + radius && y > y0 - radius && y < y1 + radius;
        if (!near || !there(dot)) continue;
        count += 1;
        if (count >= most) return count;
      }
    }
    return count;
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor(x / SQUARE)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor(y / SQUARE)));
  }
}
