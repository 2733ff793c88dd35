import { touch } from '../texts/free-texts';
import type { Box } from '../geometry';

/** Edge in pixels of the squares by which boxes are looked up, and how many a row has: more than any picture. */
const SQUARE = 24;
const ROW = 4096;

/** The boxes that are taken in a picture, found by where they are. */
export class Occupied {
  readonly #squares = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.take(box);
  }

  take(box: Box): void {
    this.#some(box, (square) => {
      const own = this.#squares.get(square);
      if (own) own.push(box);
      else this.#squares.set(square, [box]);
      return false;
    });
  }

  /** Whether a box touches none that is taken. */
  free(box: Box): boolean {
    return !this.#some(box, (square) => {
      for (const other of this.#squares.get(square) ?? NONE) if (touch(other, box)) return true;
      return false;
    });
  }

  /** How many boxes are taken that a box touches. */
  count(box: Box): number {
    return this.touched(box).size;
  }

  /** The boxes that are taken that a box touches. */
  touched(box: Box): ReadonlySet<Box> {
    const found = new Set<Box>();
    this.#some(box, (square) => {
      for (const other of this.#squares.get(square) ?? NONE) if (touch(other, box)) found.add(other);
      return false;
    });
    return found;
  }

  /** Whether something is true of one of the squares in which a box lies; those after it are not asked for. */
  #some({ x0, y0, x1, y1 }: Box, is: (square: number) => boolean): boolean {
    const [left, right] = [Math.floor(x0 / SQUARE), Math.floor(x1 / SQUARE)];
    const last = Math.floor(y1 / SQUARE);
    for (let row = Math.floor(y0 / SQUARE); row <= last; row += 1)
      for (let column = left; column <= right; column += 1) if (is(row * ROW + column)) return true;
    return false;
  }
}

const NONE: readonly Box[] = [];
