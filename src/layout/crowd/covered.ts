import type { Box } from '../geometry';
import type { Room } from '../room';

/** The pixels of a room that some boxes cover, summed so that a box is known to be free by four of them (Crow 1984). */
export class Covered {
  readonly #columns: number;
  readonly #rows: number;
  /** By pixel corner: how many pixels above and left of it are covered. */
  readonly #sums: Int32Array;

  constructor({ width, height }: Room, boxes: Iterable<Box>) {
    this.#columns = Math.ceil(width);
    this.#rows = Math.ceil(height);
    const across = this.#columns + 1;
    const sums = new Int32Array(across * (this.#rows + 1));
    for (const box of boxes) {
      const [x0, y0, x1, y1] = this.#pixelsOf(box);
      for (let row = y0 + 1; row <= y1; row += 1)
        sums.fill(1, row * across + x0 + 1, row * across + Math.max(x0, x1) + 1);
    }
    for (let row = 1; row <= this.#rows; row += 1) {
      let sum = 0;
      for (let at = row * across + 1; at < (row + 1) * across; at += 1) {
        sum += sums[at] ?? 0;
        sums[at] = sum + (sums[at - across] ?? 0);
      }
    }
    this.#sums = sums;
  }

  /** Whether no pixel of a box is covered. */
  free(box: Box): boolean {
    const [x0, y0, x1, y1] = this.#pixelsOf(box);
    const [above, below] = [y0 * (this.#columns + 1), y1 * (this.#columns + 1)];
    const sums = this.#sums;
    return (sums[below + x1] ?? 0) - (sums[below + x0] ?? 0) === (sums[above + x1] ?? 0) - (sums[above + x0] ?? 0);
  }

  #pixelsOf({ x0, y0, x1, y1 }: Box): [x0: number, y0: number, x1: number, y1: number] {
    const [columns, rows] = [this.#columns, this.#rows];
    return [
      Math.max(0, Math.min(columns, Math.floor(x0))),
      Math.max(0, Math.min(rows, Math.floor(y0))),
      Math.max(0, Math.min(columns, Math.ceil(x1))),
      Math.max(0, Math.min(rows, Math.ceil(y1))),
    ];
  }
}
