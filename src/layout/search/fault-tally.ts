import { contactPrice, crosses, cutOffPrice, edgePrice, forkPrice, meets, near } from './cost';
import type { Ledger } from './ledger';
import type { Prices } from './prices';
import type { Room } from '../room';
import type { Sketch } from '../sketch';
import { PIECES } from '../sketch-curves';

/** Numbers of the first terms of each kind in a ledger, and of the first after them. */
interface Terms {
  readonly contacts: number;
  readonly cutOffs: number;
  readonly edges: number;
  readonly collisions: number;
  readonly crossings: number;
  readonly forks: number;
  readonly end: number;
}

/** How many terms of a ledger the faults of a sketch take. */
export function faultTerms(sketch: Sketch, prices: Prices): number {
  return termsOf(sketch, prices).end;
}

function termsOf({ first: { end }, bounds }: Sketch, { curveOnBox, curveOnCurve, forks }: Prices): Terms {
  const cutOffs = end * end;
  const edges = cutOffs + end;
  const collisions = edges + bounds.length / 4;
  const crossings = collisions + curveOnBox.length;
  const behind = crossings + curveOnCurve.length;
  return { contacts: 0, cutOffs, edges, collisions, crossings, forks: behind, end: behind + forks.length };
}

/** The price of what touches, is cut off, or runs over something else in a sketch: one term a pair. */
export class FaultTally {
  readonly #sketch: Sketch;
  readonly #room: Room;
  readonly #prices: Prices;
  readonly #ledger: Ledger;
  readonly #terms: Terms;
  readonly #curves: number;
  readonly #boxesOf: readonly (readonly number[])[];
  readonly #curvesOver: readonly (readonly number[])[];
  readonly #curvesOf: readonly (readonly number[])[];
  readonly #forksOf: readonly (readonly number[])[];
  readonly #boxRound: Int32Array;
  readonly #curveRound: Int32Array;
  #round = 0;

  constructor(sketch: Sketch, room: Room, prices: Prices, ledger: Ledger) {
    this.#sketch = sketch;
    this.#room = room;
    this.#prices = prices;
    this.#ledger = ledger;
    this.#terms = termsOf(sketch, prices);
    this.#curves = sketch.bounds.length / 4;
    this.#boxRound = new Int32Array(sketch.first.end);
    this.#curveRound = new Int32Array(this.#curves);
    const { curveOnBox, curveOnCurve } = prices;
    const { end } = sketch.first;
    const curves = this.#curves;
    this.#boxesOf = listed(curves, end, (curve, box) => curveOnBox[curve * end + box]);
    this.#curvesOver = listed(end, curves, (box, curve) => curveOnBox[curve * end + box]);
    this.#curvesOf = listed(curves, curves, (p, q) => curveOnCurve[Math.min(p, q) * curves + Math.max(p, q)]);
    const forksOf = Array.from({ length: this.#curves }, (): number[] => []);
    prices.forks.forEach((ends, fork) => {
      for (const end of ends) forksOf[Math.floor(end / 2 / (PIECES + 1))]?.push(fork);
    });
    this.#forksOf = forksOf;
  }

  /** Prices every term that some boxes and curves have a part in, once they are drawn anew. */
  enter(boxes: readonly number[], curves: readonly number[]): void {
    this.#round += 1;
    for (const box of boxes) this.#boxRound[box] = this.#round;
    for (const curve of curves) this.#curveRound[curve] = this.#round;
    for (const box of boxes) this.#box(box);
    for (const curve of curves) this.#curve(curve);
  }

  #box(box: number): void {
    const { end } = this.#sketch.first;
    this.#ledger.enter(this.#terms.cutOffs + box, cutOffPrice(this.#sketch, box, this.#room));
    for (let other = 0; other < end; other += 1) {
      if (other > box) this.#ledger.enter(box * end + other, contactPrice(this.#sketch, box, other));
      else if (other < box && this.#boxRound[other] !== this.#round)
        this.#ledger.enter(other * end + box, contactPrice(this.#sketch, other, box));
    }
    for (const curve of this.#curvesOver[box] ?? [])
      if (this.#curveRound[curve] !== this.#round) this.#collision(curve, box);
  }

  #curve(curve: number): void {
    this.#ledger.enter(this.#terms.edges + curve, edgePrice(this.#sketch, curve, this.#room));
    for (const box of this.#boxesOf[curve] ?? []) this.#collision(curve, box);
    for (const other of this.#curvesOf[curve] ?? []) {
      if (other > curve) this.#crossing(curve, other);
      else if (this.#curveRound[other] !== this.#round) this.#crossing(other, curve);
    }
    for (const fork of this.#forksOf[curve] ?? []) {
      const [knot, other] = this.#prices.forks[fork] ?? [0, 0];
      this.#ledger.enter(this.#terms.forks + fork, forkPrice(this.#sketch, knot, other));
    }
  }

  #collision(curve: number, box: number): void {
    const pair = curve * this.#sketch.first.end + box;
    const { knots, boxes } = this.#sketch;
    const met = near(this.#sketch, curve, box) && meets(knots, curve, boxes, box);
    this.#ledger.enter(this.#terms.collisions + pair, met ? (this.#prices.curveOnBox[pair] ?? 0) : 0);
  }

  #crossing(p: number, q: number): void {
    const pair = p * this.#curves + q;
    const met = crosses(this.#sketch, p, q);
    this.#ledger.enter(this.#terms.crossings + pair, met ? (this.#prices.curveOnCurve[pair] ?? 0) : 0);
  }
}

/** For each of `count` things, which of `others` have a price together with it. */
function listed(
  count: number,
  others: number,
  price: (index: number, other: number) => number | undefined,
): number[][] {
  const all = Array.from({ length: others }, (_, other) => other);
  return Array.from({ length: count }, (_, index) => all.filter((other) => (price(index, other) ?? 0) !== 0));
}
