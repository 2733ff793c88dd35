import type { StraightGraph } from '../start/straight';
import { TURNS, type Bodies } from './bodies';
import { StraightLinks } from './straight-links';
import { boxOverlap, nearness, overlap, type Prices } from './prices';

/** Where points belong: so many pixels from each other, row by row, or near the places of another picture. */
export type Wish =
  { readonly wanted: Float64Array } | { readonly x: Float64Array; readonly y: Float64Array; readonly unit: number };

/** What a picture of many is made of, and what is wanted of it. */
export interface Scene {
  readonly graph: StraightGraph;
  readonly bodies: Bodies;
  readonly wish: Wish;
  readonly prices: Prices;
}

/**
 * A picture of points and straight links that knows at all times what each point costs, so that a try asks for its new
 * place alone, and only until it is too dear.
 */
export class Standing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The side of each point on which its name stands. */
  readonly side: Uint8Array;
  readonly #scene: Scene;
  /** What the pairs of a point and the links over it cost; what the crossings of a link and the points on it cost. */
  readonly #ofPoint: Float64Array;
  readonly #ofLink: Float64Array;
  readonly #links: StraightLinks;

  constructor(scene: Scene, { x, y, side }: Pick<Standing, 'x' | 'y' | 'side'>) {
    this.#scene = scene;
    this.x = x.slice();
    this.y = y.slice();
    this.side = side.slice();
    this.#ofPoint = new Float64Array(scene.graph.points);
    this.#ofLink = new Float64Array(scene.graph.from.length);
    this.#links = new StraightLinks(scene.graph, this);
    this.refresh();
  }

  /** Sums everything up anew, so that errors of rounding do not grow. */
  refresh(): void {
    const { points, from } = this.#scene.graph;
    this.#ofPoint.fill(0);
    this.#ofLink.fill(0);
    for (let link = 0; link < from.length; link += 1) this.#links.moved(link);
    for (let point = 0; point < points; point += 1) this.#addPairs(point, 1, point + 1);
    for (let link = 0; link < from.length; link += 1) {
      this.#addCrossings(link, 1, link + 1);
      this.#addPointsOn(link, 1);
    }
  }

  /** What a point costs where it stands. */
  priceOf(point: number): number {
    let sum = (this.#ofPoint[point] ?? 0) + this.#homesick(point, this.x[point] ?? 0, this.y[point] ?? 0);
    for (const link of this.#scene.graph.at[point] ?? []) sum += this.#ofLink[link] ?? 0;
    return sum;
  }

  /** What it would cost in another place; where that is more than `most`, some number above it. */
  priceAt(point: number, toX: number, toY: number, turn: number, most: number): number {
    const { x, y, side } = this;
    const [oldX, oldY, oldSide] = [x[point] ?? 0, y[point] ?? 0, side[point] ?? 0];
    x[point] = toX;
    y[point] = toY;
    side[point] = turn;
    let sum = this.#homesick(point, toX, toY);
    if (sum <= most) sum += this.#pairsOf(point);
    if (sum <= most) sum += this.#linksOver(point);
    const links = this.#scene.graph.at[point] ?? NONE;
    for (let index = 0; index < links.length && sum <= most; index += 1)
      sum += this.#faultsOf(links[index] ?? 0, most - sum);
    x[point] = oldX;
    y[point] = oldY;
    side[point] = oldSide;
    return sum;
  }

  /** Moves a point, and keeps all sums. */
  move(point: number, toX: number, toY: number, turn: number): void {
    this.#add(point, -1);
    this.x[point] = toX;
    this.y[point] = toY;
    this.side[point] = turn;
    for (const link of this.#scene.graph.at[point] ?? NONE) this.#links.moved(link);
    this.#add(point, 1);
  }

  #add(point: number, sign: 1 | -1): void {
    this.#addPairs(point, sign, 0);
    this.#addLinksOver(point, sign);
    for (const link of this.#scene.graph.at[point] ?? NONE) {
      this.#addCrossings(link, sign, 0);
      this.#addPointsOn(link, sign);
    }
  }

  #homesick(point: number, x: number, y: number): number {
    const { wish, prices } = this.#scene;
    if ('wanted' in wish) return 0;
    const dx = (x - (wish.x[point] ?? 0)) / wish.unit;
    const dy = (y - (wish.y[point] ?? 0)) / wish.unit;
    return prices.wish * (dx * dx + dy * dy);
  }

  #pairsOf(point: number): number {
    const { x, y } = this;
    const { prices, wish } = this.#scene;
    const wanted = 'wanted' in wish ? wish.wanted : undefined;
    const [px, py, row] = [x[point] ?? 0, y[point] ?? 0, point * x.length];
    let [stress, contacts] = [0, 0];
    for (let other = 0; other < x.length; other += 1) {
      if (other === point) continue;
      const dx = (x[other] ?? 0) - px;
      const dy = (y[other] ?? 0) - py;
      if (wanted !== undefined) {
        const off = Math.sqrt(dx * dx + dy * dy) / (wanted[row + other] ?? 1) - 1;
        stress += off * off;
      }
      contacts += this.#contact(point, other, dx, dy);
    }
    return contacts + (prices.wish * stress) / x.length;
  }

  #addPairs(point: number, sign: 1 | -1, first: number): void {
    const { x, y } = this;
    const { prices, wish } = this.#scene;
    const wanted = 'wanted' in wish ? wish.wanted : undefined;
    const [px, py, row, price] = [x[point] ?? 0, y[point] ?? 0, point * x.length, prices.wish / x.length];
    const ofPoint = this.#ofPoint;
    let sum = 0;
    for (let other = first; other < x.length; other += 1) {
      if (other === point) continue;
      const dx = (x[other] ?? 0) - px;
      const dy = (y[other] ?? 0) - py;
      let pair = this.#contact(point, other, dx, dy);
      if (wanted !== undefined) {
        const off = Math.sqrt(dx * dx + dy * dy) / (wanted[row + other] ?? 1) - 1;
        pair += price * off * off;
      }
      pair *= sign;
      sum += pair;
      ofPoint[other] = (ofPoint[other] ?? 0) + pair;
    }
    ofPoint[point] = (ofPoint[point] ?? 0) + sum;
  }

  /** What two points cost that stand so far apart: their glyphs on one another, and their names. */
  #contact(p: number, q: number, dx: number, dy: number): number {
    const { bodies, prices } = this.#scene;
    const { halfWidth, halfHeight, reach } = bodies;
    const names = boxOverlap(
      dx,
      dy,
      reach,
      (p * TURNS + (this.side[p] ?? 0)) * 4,
      (q * TURNS + (this.side[q] ?? 0)) * 4,
    );
    if (names === 0) return 0;
    const wide = (halfWidth[p] ?? 0) + (halfWidth[q] ?? 0);
    const high = (halfHeight[p] ?? 0) + (halfHeight[q] ?? 0);
    return prices.names * names + prices.glyphs * overlap(dx, dy, wide, high);
  }

  /** What the links cost that run over a point. */
  #linksOver(point: number): number {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const { from, to } = graph;
    const [px, py, reach] = [x[point] ?? 0, y[point] ?? 0, bodies.clear[point] ?? 0];
    let sum = 0;
    for (let link = 0; link < from.length; link += 1) {
      const [a, b] = [from[link] ?? 0, to[link] ?? 0];
      if (a === point || b === point) continue;
      sum += nearness(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, px, py, reach);
    }
    return sum * prices.onLink;
  }

  #addLinksOver(point: number, sign: 1 | -1): void {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const { from, to } = graph;
    const [px, py, reach] = [x[point] ?? 0, y[point] ?? 0, bodies.clear[point] ?? 0];
    for (let link = 0; link < from.length; link += 1) {
      const [a, b] = [from[link] ?? 0, to[link] ?? 0];
      if (a === point || b === point) continue;
      const near = nearness(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, px, py, reach);
      if (near > 0) this.#touch(point, link, sign * prices.onLink * near);
    }
  }

  /** What the crossings of a link cost, and the points that lie on it; where that is more than `most`, some number above it. */
  #faultsOf(link: number, most: number): number {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const a = graph.from[link] ?? 0;
    const b = graph.to[link] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    let near = 0;
    const { clear } = bodies;
    for (let point = 0; point < x.length; point += 1)
      if (point !== a && point !== b) near += nearness(ax, ay, bx, by, x[point] ?? 0, y[point] ?? 0, clear[point] ?? 0);
    const sum = near * prices.onLink;
    return sum > most ? sum : sum + prices.crossing * this.#links.crossing(link, (most - sum) / prices.crossing);
  }

  #addCrossings(link: number, sign: 1 | -1, first: number): void {
    const price = sign * this.#scene.prices.crossing;
    const ofLink = this.#ofLink;
    const count = this.#links.note(link, ofLink, price, first);
    ofLink[link] = (ofLink[link] ?? 0) + price * count;
  }

  #addPointsOn(link: number, sign: 1 | -1): void {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const [a, b] = [graph.from[link] ?? 0, graph.to[link] ?? 0];
    const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
    for (let point = 0; point < x.length; point += 1) {
      if (point === a || point === b) continue;
      const near = nearness(ax, ay, bx, by, x[point] ?? 0, y[point] ?? 0, bodies.clear[point] ?? 0);
      if (near > 0) this.#touch(point, link, sign * prices.onLink * near);
    }
  }

  #touch(point: number, link: number, price: number): void {
    this.#ofPoint[point] = (this.#ofPoint[point] ?? 0) + price;
    this.#ofLink[link] = (this.#ofLink[link] ?? 0) + price;
  }
}

const NONE = new Int32Array(0);
