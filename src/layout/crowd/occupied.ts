import { touch } from '../free-texts';
import type { Box } from '../geometry';

/** Edge in pixels of the squares by which boxes are looked up. */
const SQUARE = 24;

/** The boxes that are taken in a picture, found by where they are. */
export class Occupied {
  readonly #squares = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.take(box);
  }

  take(box: Box): void {
    for (const square of squaresOf(box)) {
      const own = this.#squares.get(square);
      if (own) own.push(box);
      else this.#squares.set(square, [box]);
    }
  }

  /** How many boxes are taken that a box touches. */
  count(box: Box): number {
    const found = squaresOf(box).flatMap(
      (square) => this.#squares.get(square)?.filter((other) => touch(other, box)) ?? [],
    );
    return new Set(found).size;
  }

  /** Whether a box touches none that is taken. */
  free(box: Box): boolean {
    return squaresOf(box).every((square) => this.#squares.get(square)?.some((other) => touch(other, box)) !== true);
  }
}

function squaresOf({ x0, y0, x1, y1 }: Box): number[] {
  const squares: number[] = [];
  for (let row = Math.floor(y0 / SQUARE); row <= Math.floor(y1 / SQUARE); row += 1)
    for (let column = Math.floor(x0 / SQUARE); column <= Math.floor(x1 / SQUARE); column += 1)
      squares.push(row * 4096 + column);
  return squares;
}
