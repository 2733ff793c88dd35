import { Cells } from './cells';
import { Pairs, type Spots } from './pairs';
import { nearness } from './prices';
import type { Scene } from './scene';
import { Residents } from './residents';
import { StraightLinks } from './straight-links';

/**
 * A picture of points and straight links that knows at all times what each point costs, so that a try asks for its new
 * place alone, and only until it is too dear. What adds to the sums is written out beside what only asks: a function
 * handed to a common loop would be called for every pair of every try.
 */
export class Standing implements Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The side of each point on which its name stands. */
  readonly side: Uint8Array;
  readonly #scene: Scene;
  /** What the pairs of a point and the links over it cost; what the crossings of a link and the points on it cost. */
  readonly #ofPoint: Float64Array;
  readonly #ofLink: Float64Array;
  readonly #cells: Cells;
  readonly #links: StraightLinks;
  /** Squares of what each point keeps clear, the last ones of the point that was tried last. */
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #residents: Residents;
  readonly #pairs: Pairs;

  constructor(scene: Scene, { x, y, side }: Spots) {
    this.#scene = scene;
    this.x = x.slice();
    this.y = y.slice();
    this.side = side.slice();
    this.#ofPoint = new Float64Array(scene.graph.points);
    this.#ofLink = new Float64Array(scene.graph.from.length);
    const { points } = scene.graph;
    this.#cells = new Cells(this);
    this.#links = new StraightLinks(scene.graph, this, this.#cells);
    this.#low = new Int32Array(points + 1);
    this.#high = new Int32Array(points + 1);
    this.#residents = new Residents(points);
    this.#pairs = new Pairs(scene, this);
    this.#sumUp();
  }

  #sumUp(): void {
    const { points, from } = this.#scene.graph;
    for (let point = 0; point < points; point += 1) this.#stands(point);
    for (let point = 0; point < points; point += 1) this.#pairs.add(point, 1, point + 1, this.#ofPoint);
    for (let link = 0; link < from.length; link += 1) {
      this.#addCrossings(link, 1, link + 1);
      this.#addPointsOn(link, 1);
    }
  }

  /** What a point costs where it stands. */
  priceOf(point: number): number {
    let sum = (this.#ofPoint[point] ?? 0) + this.#homesick(point, this.x[point] ?? 0, this.y[point] ?? 0);
    const links = this.#scene.graph.at[point] ?? NONE;
    const { length } = links;
    for (let index = 0; index < length; index += 1) sum += this.#ofLink[links[index] ?? 0] ?? 0;
    return sum;
  }

  /** What it would cost in another place; where that is more than `most`, some number above it. */
  priceAt(point: number, toX: number, toY: number, turn: number, most: number): number {
    const { x, y, side } = this;
    const oldX = x[point] ?? 0;
    const oldY = y[point] ?? 0;
    const oldSide = side[point] ?? 0;
    x[point] = toX;
    y[point] = toY;
    side[point] = turn;
    this.#links.tries(point, toX, toY);
    let sum = this.#homesick(point, toX, toY);
    if (sum <= most) sum += this.#pairs.priceOf(point);
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
    this.#links.moves(point, toX, toY);
    this.#add(point, -1);
    this.x[point] = toX;
    this.y[point] = toY;
    this.side[point] = turn;
    this.#stands(point);
    const links = this.#scene.graph.at[point] ?? NONE;
    const { length } = links;
    for (let index = 0; index < length; index += 1) this.#links.moved(links[index] ?? 0);
    this.#add(point, 1);
  }

  #add(point: number, sign: 1 | -1): void {
    this.#pairs.add(point, sign, 0, this.#ofPoint);
    this.#addLinksOver(point, sign);
    const links = this.#scene.graph.at[point] ?? NONE;
    const { length } = links;
    for (let index = 0; index < length; index += 1) {
      const link = links[index] ?? 0;
      this.#addCrossings(link, sign, 0);
      this.#addPointsOn(link, sign);
    }
  }

  /** Notes what follows from where a point stands. */
  #stands(point: number): void {
    const low = this.#low[point] ?? 0;
    const high = this.#high[point] ?? 0;
    this.#cover(point, point);
    this.#residents.flip(point, low ^ (this.#low[point] ?? 0), high ^ (this.#high[point] ?? 0));
    this.#pairs.stands(point);
  }

  #cover(point: number, at: number): void {
    const clear = this.#scene.bodies.clear[point] ?? 0;
    this.#cells.ofDisc(this.x[point] ?? 0, this.y[point] ?? 0, clear, this.#low, this.#high, at);
  }

  #homesick(point: number, x: number, y: number): number {
    const { wish, prices } = this.#scene;
    const dx = (x - (wish.x[point] ?? 0)) / wish.unit;
    const dy = (y - (wish.y[point] ?? 0)) / wish.unit;
    return prices.wish * (dx * dx + dy * dy);
  }

  /** What the links cost that run over a point. */
  #linksOver(point: number): number {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const { from, to } = graph;
    const { residents } = this.#links;
    const clear = bodies.clear[point] ?? 0;
    if (clear === 0) return 0;
    const tried = x.length;
    this.#cover(point, tried);
    const count = residents.gather(this.#low[tried] ?? 0, this.#high[tried] ?? 0, 0);
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const link = residents.found[index] ?? 0;
      const a = from[link] ?? 0;
      const b = to[link] ?? 0;
      if (a === point || b === point) continue;
      sum += nearness(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, px, py, clear);
    }
    return sum * prices.onLink;
  }

  #addLinksOver(point: number, sign: 1 | -1): void {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const { from, to } = graph;
    const { residents } = this.#links;
    const clear = bodies.clear[point] ?? 0;
    const count = residents.gather(this.#low[point] ?? 0, this.#high[point] ?? 0, 0);
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const link = residents.found[index] ?? 0;
      const a = from[link] ?? 0;
      const b = to[link] ?? 0;
      if (a === point || b === point) continue;
      const near = nearness(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, px, py, clear);
      if (near > 0) this.#touch(point, link, sign * prices.onLink * near);
    }
  }

  /** What the crossings of a link and the points on it cost; where that is above `most`, some number above it. */
  #faultsOf(link: number, most: number): number {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const crossings = prices.crossing * this.#links.crossing(link, most / prices.crossing);
    if (crossings > most) return crossings;
    const { found } = this.#residents;
    const tried = graph.from.length;
    const count = this.#residents.gather(this.#links.low[tried] ?? 0, this.#links.high[tried] ?? 0, 0);
    const a = graph.from[link] ?? 0;
    const b = graph.to[link] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    const { clear } = bodies;
    let near = 0;
    for (let index = 0; index < count; index += 1) {
      const point = found[index] ?? 0;
      if (point !== a && point !== b) near += nearness(ax, ay, bx, by, x[point] ?? 0, y[point] ?? 0, clear[point] ?? 0);
    }
    return near * prices.onLink + crossings;
  }

  #addCrossings(link: number, sign: 1 | -1, first: number): void {
    const price = sign * this.#scene.prices.crossing;
    const ofLink = this.#ofLink;
    const count = sign > 0 ? this.#links.meet(link, ofLink, price, first) : this.#links.part(link, ofLink, price);
    ofLink[link] = (ofLink[link] ?? 0) + price * count;
  }

  #addPointsOn(link: number, sign: 1 | -1): void {
    const { x, y } = this;
    const { graph, bodies, prices } = this.#scene;
    const { found } = this.#residents;
    const count = this.#residents.gather(this.#links.low[link] ?? 0, this.#links.high[link] ?? 0, 0);
    const a = graph.from[link] ?? 0;
    const b = graph.to[link] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    const { clear } = bodies;
    for (let index = 0; index < count; index += 1) {
      const point = found[index] ?? 0;
      if (point === a || point === b) continue;
      const near = nearness(ax, ay, bx, by, x[point] ?? 0, y[point] ?? 0, clear[point] ?? 0);
      if (near > 0) this.#touch(point, link, sign * prices.onLink * near);
    }
  }

  #touch(point: number, link: number, price: number): void {
    this.#ofPoint[point] = (this.#ofPoint[point] ?? 0) + price;
    this.#ofLink[link] = (this.#ofLink[link] ?? 0) + price;
  }
}

/** Lists are gone through by index: what runs before it is compiled makes an object for each step of an iterator. */
const NONE = new Int32Array(0);
