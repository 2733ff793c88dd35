import type { Box, Point } from '../geometry';
import type { Room } from '../room';

/** How many pixels each place of a frame is away from what has been put into it, as far as that matters: the reach. */
export class Clearance {
  readonly #far: Float64Array;
  readonly #width: number;
  readonly #height: number;
  readonly #reach: number;

  /** An empty frame; both in pixels. */
  constructor({ width, height }: Room, reach: number) {
    this.#width = Math.ceil(width) + 1;
    this.#height = Math.ceil(height) + 1;
    this.#reach = reach;
    this.#far = new Float64Array(this.#width * this.#height).fill(reach);
  }

  /** Free pixels around a place, which is given in whole pixels of the frame; no more than the reach. */
  at(x: number, y: number): number {
    return this.#far[y * this.#width + x] ?? 0;
  }

  /** Puts a disc into the frame. */
  putDisc({ x, y }: Point, radius: number): void {
    this.#put({ x0: x, y0: y, x1: x, y1: y }, radius, true);
  }

  /** Puts a box into the frame; what is free of it is so as a square, not as a disc. */
  putBox(box: Box): void {
    this.#put(box, 0, false);
  }

  #put({ x0, y0, x1, y1 }: Box, radius: number, round: boolean): void {
    const far = this.#far;
    const out = radius + this.#reach;
    const left = Math.max(0, Math.ceil(x0 - out));
    const right = Math.min(this.#width - 1, Math.floor(x1 + out));
    const bottom = Math.min(this.#height - 1, Math.floor(y1 + out));
    for (let y = Math.max(0, Math.ceil(y0 - out)); y <= bottom; y += 1) {
      const row = y * this.#width;
      const dy = y < y0 ? y0 - y : y > y1 ? y - y1 : 0;
      for (let x = left; x <= right; x += 1) {
        const dx = x < x0 ? x0 - x : x > x1 ? x - x1 : 0;
        const away = round ? Math.sqrt(dx * dx + dy * dy) - radius : dx > dy ? dx : dy;
        if (away < (far[row + x] ?? 0)) far[row + x] = away;
      }
    }
  }
}
