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
  /** Of a curve on a box, by curve and once more by box. */
  readonly onBoxes: number;
  readonly underCurves: number;
  readonly crossings: number;
  readonly forks: number;
  readonly end: number;
}

/** How many terms of a ledger the faults of a sketch take. */
export function faultTerms(sketch: Sketch, prices: Prices): number {
  return termsOf(sketch, prices).end;
}

/** How many things have a part in the faults of a sketch: its boxes, then its curves. */
export function faultThings({ first, bounds }: Sketch): number {
  return first.end + bounds.length / 4;
}

function termsOf({ first: { end }, bounds }: Sketch, { curveOnBox, curveOnCurve, forks }: Prices): Terms {
  const cutOffs = end * end;
  const edges = cutOffs + end;
  const onBoxes = edges + bounds.length / 4;
  const underCurves = onBoxes + curveOnBox.length;
  const crossings = underCurves + curveOnBox.length;
  const behind = crossings + curveOnCurve.length;
  return {
    contacts: 0,
    cutOffs,
    edges,
    onBoxes,
    underCurves,
    crossings,
    forks: behind,
    end: behind + forks.length * 2,
  };
}

/** What sums of prices may be off by for rounding. */
const ROUNDING = 1e-6;

/** The price of what touches, is cut off, or runs over something else in a sketch: one term a pair. */
export class FaultTally {
  readonly #sketch: Sketch;
  readonly #room: Room;
  readonly #prices: Prices;
  readonly #ledger: Ledger;
  readonly #terms: Terms;
  readonly #curves: number;
  readonly #boxesOf: readonly Int32Array[];
  readonly #curvesOver: readonly Int32Array[];
  readonly #curvesOf: readonly Int32Array[];
  readonly #forksOf: readonly (readonly number[])[];
  readonly #boxRound: Int32Array;
  readonly #curveRound: Int32Array;
  readonly #parts: Float64Array;
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
    this.#parts = new Float64Array(faultThings(sketch));
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

  /** The price at most of the terms that some boxes and curves have a part in. */
  partOf(boxes: readonly number[], curves: readonly number[]): number {
    let sum = 0;
    for (const box of boxes) sum += this.#ledger.partOf(box);
    for (const curve of curves) sum += this.#ledger.partOf(this.#sketch.first.end + curve);
    return sum;
  }

  /**
   * Prices every term that some boxes and curves have a part in, once they are drawn anew; whether it came to the end,
   * and did not leave off because the ledger's sum is bound to be above a limit.
   */
  enter(boxes: readonly number[], curves: readonly number[], limit: number): boolean {
    const { end } = this.#sketch.first;
    const parts = this.#parts;
    let rest = 0;
    this.#round += 1;
    for (const box of boxes) {
      this.#boxRound[box] = this.#round;
      rest += parts[box] = this.#ledger.partOf(box);
    }
    for (const curve of curves) {
      this.#curveRound[curve] = this.#round;
      rest += parts[end + curve] = this.#ledger.partOf(end + curve);
    }
    const most = limit + ROUNDING;
    for (const box of boxes) {
      this.#box(box);
      rest -= parts[box] ?? 0;
      if (this.#ledger.total - rest > most) return false;
    }
    for (const curve of curves) {
      this.#curve(curve);
      rest -= parts[end + curve] ?? 0;
      if (this.#ledger.total - rest > most) return false;
    }
    return true;
  }

  #box(box: number): void {
    const { boxes, first, plan } = this.#sketch;
    const { gap } = plan.metrics;
    const { end } = first;
    const ledger = this.#ledger;
    const round = this.#round;
    const boxRound = this.#boxRound;
    ledger.enterOf(this.#terms.cutOffs + box, cutOffPrice(this.#sketch, box, this.#room), box);
    const left = (boxes[box * 4] ?? 0) - gap;
    const top = (boxes[box * 4 + 1] ?? 0) - gap;
    const right = (boxes[box * 4 + 2] ?? 0) + gap;
    const bottom = (boxes[box * 4 + 3] ?? 0) + gap;
    const row = box * end;
    for (let other = 0; other < end; other += 1) {
      const j = other * 4;
      const apart =
        (boxes[j] ?? 0) > right ||
        (boxes[j + 2] ?? 0) < left ||
        (boxes[j + 1] ?? 0) > bottom ||
        (boxes[j + 3] ?? 0) < top;
      if (apart && !ledger.has(row + other)) continue;
      if (other === box || (other < box && boxRound[other] === round)) continue;
      const price = apart
        ? 0
        : other > box
          ? contactPrice(this.#sketch, box, other)
          : contactPrice(this.#sketch, other, box);
      ledger.share(row + other, other * end + box, price, box, other);
    }
    for (const curve of this.#curvesOver[box] ?? NONE)
      if (this.#curveRound[curve] !== round)
        this.#collision(
          curve,
          box,
          this.#terms.underCurves + box * this.#curves + curve,
          this.#terms.onBoxes + curve * end + box,
        );
  }

  #curve(curve: number): void {
    const { first } = this.#sketch;
    const ledger = this.#ledger;
    const { edges, onBoxes, underCurves, crossings, forks } = this.#terms;
    const curves = this.#curves;
    ledger.enterOf(edges + curve, edgePrice(this.#sketch, curve, this.#room), first.end + curve);
    for (const box of this.#boxesOf[curve] ?? NONE)
      this.#collision(curve, box, onBoxes + curve * first.end + box, underCurves + box * curves + curve);
    for (const other of this.#curvesOf[curve] ?? NONE) {
      const term = crossings + curve * curves + other;
      const met =
        other > curve
          ? crosses(this.#sketch, curve, other)
          : this.#curveRound[other] !== this.#round && crosses(this.#sketch, other, curve);
      if (!met && !ledger.has(term)) continue;
      if (other < curve && this.#curveRound[other] === this.#round) continue;
      const pair = other > curve ? curve * curves + other : other * curves + curve;
      ledger.share(
        term,
        crossings + other * curves + curve,
        met ? (this.#prices.curveOnCurve[pair] ?? 0) : 0,
        first.end + curve,
        first.end + other,
      );
    }
    for (const fork of this.#forksOf[curve] ?? []) {
      const [knot, other] = this.#prices.forks[fork] ?? [0, 0];
      const price = forkPrice(this.#sketch, knot, other);
      ledger.share(
        forks + fork * 2,
        forks + fork * 2 + 1,
        price,
        first.end + curveAt(knot),
        first.end + curveAt(other),
      );
    }
  }

  #collision(curve: number, box: number, term: number, twin: number): void {
    const { knots, boxes, first } = this.#sketch;
    const met = near(this.#sketch, curve, box) && meets(knots, curve, boxes, box);
    if (!met && !this.#ledger.has(term)) return;
    const price = met ? (this.#prices.curveOnBox[curve * first.end + box] ?? 0) : 0;
    this.#ledger.share(term, twin, price, first.end + curve, box);
  }
}

const NONE = new Int32Array();

/** The curve that a knot is one of. */
function curveAt(knot: number): number {
  return Math.floor(knot / 2 / (PIECES + 1));
}

/** For each of `count` things, which of `others` have a price together with it. */
function listed(
  count: number,
  others: number,
  price: (index: number, other: number) => number | undefined,
): Int32Array[] {
  const all = Array.from({ length: others }, (_, other) => other);
  return Array.from({ length: count }, (_, index) =>
    Int32Array.from(all.filter((other) => (price(index, other) ?? 0) !== 0)),
  );
}
