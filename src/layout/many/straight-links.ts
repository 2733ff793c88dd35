import type { StraightGraph } from '../start/straight';
import type { Places } from './frame';

/** The links of a picture whose points move, with the box around each, so that those far off are passed over at once. */
export class StraightLinks {
  readonly #graph: StraightGraph;
  readonly #places: Places;
  /** Left, right, top and bottom of each link. */
  readonly #boxes: Float64Array;

  constructor(graph: StraightGraph, places: Places) {
    this.#graph = graph;
    this.#places = places;
    this.#boxes = new Float64Array(graph.from.length * 4);
    for (let link = 0; link < graph.from.length; link += 1) this.moved(link);
  }

  /** Looks at a link again whose end has moved. */
  moved(link: number): void {
    const { x, y } = this.#places;
    const { from, to } = this.#graph;
    const boxes = this.#boxes;
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    boxes[link * 4] = Math.min(x[a] ?? 0, x[b] ?? 0);
    boxes[link * 4 + 1] = Math.max(x[a] ?? 0, x[b] ?? 0);
    boxes[link * 4 + 2] = Math.min(y[a] ?? 0, y[b] ?? 0);
    boxes[link * 4 + 3] = Math.max(y[a] ?? 0, y[b] ?? 0);
  }

  /** How many links cross or touch one where its ends are now, not those that share an end; more than `most` are not counted on. */
  crossing(link: number, most: number): number {
    return this.#count(link, most, undefined, 0, 0);
  }

  /** The same from the link `first` on, and the price added to each of those. */
  note(link: number, prices: Float64Array, price: number, first: number): number {
    return this.#count(link, Infinity, prices, price, first);
  }

  #count(link: number, most: number, prices: Float64Array | undefined, price: number, first: number): number {
    const { x, y } = this.#places;
    const { from, to } = this.#graph;
    const boxes = this.#boxes;
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    const left = ax < bx ? ax : bx;
    const right = ax < bx ? bx : ax;
    const top = ay < by ? ay : by;
    const bottom = ay < by ? by : ay;
    let count = 0;
    for (let other = first; other < from.length; other += 1) {
      const row = other * 4;
      if ((boxes[row] ?? 0) > right || (boxes[row + 1] ?? 0) < left) continue;
      if ((boxes[row + 2] ?? 0) > bottom || (boxes[row + 3] ?? 0) < top) continue;
      const c = from[other] ?? 0;
      const d = to[other] ?? 0;
      if (c === a || c === b || d === a || d === b) continue;
      const cx = x[c] ?? 0;
      const cy = y[c] ?? 0;
      const dx = x[d] ?? 0;
      const dy = y[d] ?? 0;
      const p = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
      const q = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
      if ((p < 0 && q < 0) || (p > 0 && q > 0)) continue;
      const r = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
      const t = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
      if ((r < 0 && t < 0) || (r > 0 && t > 0)) continue;
      count += 1;
      if (prices !== undefined) prices[other] = (prices[other] ?? 0) + price;
      else if (count > most) break;
    }
    return count;
  }
}
