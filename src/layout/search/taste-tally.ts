import type { Arrangement } from '../arrangement';
import type { Point } from '../geometry';
import { groundPrice, hullOf, mingledPrice, strangerPrice } from './grounds';
import type { Ledger } from './ledger';
import type { Plan } from '../plan';
import type { Room } from '../room';
import type { Sketch } from '../sketch';
import { airPrice, hubPrice, lengthPrice, reversalPrice, unusedPrice } from './taste';

/** Numbers of the first terms of each kind after those of other tallies, and of the first after them. */
function termsOf({ nodes, sides, wires, hubs }: Plan, from: number) {
  const mingled = from + sides.length;
  const strangers = mingled + sides.length * sides.length;
  const air = strangers + sides.length * nodes.length;
  const reversals = air + nodes.length * nodes.length;
  const lengths = reversals + nodes.length * nodes.length;
  const hub = lengths + wires.length;
  const unused = hub + hubs.length;
  return { grounds: from, mingled, strangers, air, reversals, lengths, hubs: hub, unused, end: unused + 1 };
}

/** How many terms of a ledger the taste of a plan takes. */
export function tasteTerms(plan: Plan): number {
  return termsOf(plan, 0).end;
}

/** What makes one faultless picture better than another: grounds without strangers, air, short lines, a full frame. */
export class TasteTally {
  readonly #sketch: Sketch;
  readonly #choice: Arrangement;
  readonly #room: Room;
  readonly #ledger: Ledger;
  readonly #terms: ReturnType<typeof termsOf>;
  readonly #hulls: (readonly Point[])[];
  readonly #hubsOf: readonly (readonly number[])[];
  #before: { readonly side: number; readonly hull: readonly Point[] }[] = [];

  constructor(sketch: Sketch, choice: Arrangement, room: Room, ledger: Ledger, from: number) {
    const { plan } = sketch;
    this.#sketch = sketch;
    this.#choice = choice;
    this.#room = room;
    this.#ledger = ledger;
    this.#terms = termsOf(plan, from);
    this.#hulls = plan.sides.map((_, side) => hullOf(sketch, choice, side));
    const hubsOf = Array.from({ length: plan.points }, (): number[] => []);
    plan.hubs.forEach(({ point, members }, hub) => {
      for (const end of new Set([point, ...members])) hubsOf[end]?.push(hub);
    });
    this.#hubsOf = hubsOf;
  }

  /** Prices every term that some moved points and the wires at them have a part in. */
  move(points: readonly number[], wires: readonly number[]): void {
    const { plan } = this.#sketch;
    const nodes = points.filter((point) => point < plan.nodes.length);
    for (const wire of wires) {
      const own = plan.wires[wire];
      if (own !== undefined)
        this.#ledger.enter(this.#terms.lengths + wire, lengthPrice(plan, this.#choice, this.#room, own));
    }
    for (const point of points) {
      for (const index of this.#hubsOf[point] ?? []) {
        const hub = plan.hubs[index];
        if (hub !== undefined) this.#ledger.enter(this.#terms.hubs + index, hubPrice(this.#choice, hub));
      }
    }
    if (nodes.length === 0) return;
    for (const node of nodes) this.#pairs(node);
    this.fill();
    this.#grounds(nodes);
  }

  /** Prices how far the frame is filled. */
  fill(): void {
    this.#ledger.enter(this.#terms.unused, unusedPrice(this.#sketch, this.#room));
  }

  /** Prices a side's ground by itself, its name included. */
  ground(side: number): void {
    const hull = this.#hulls[side] ?? [];
    this.#ledger.enter(this.#terms.grounds + side, groundPrice(this.#sketch, this.#choice, this.#room, side, hull));
  }

  /** Makes the last moves final. */
  settle(): void {
    this.#before = [];
  }

  /** Takes the last moves back. */
  undo(): void {
    for (const { side, hull } of this.#before) this.#hulls[side] = hull;
    this.#before = [];
  }

  #pairs(node: number): void {
    const { plan } = this.#sketch;
    const { anchor } = this.#room;
    for (let other = 0; other < plan.nodes.length; other += 1) {
      if (other === node) continue;
      const p = Math.min(node, other);
      const q = Math.max(node, other);
      const pair = p * plan.nodes.length + q;
      this.#ledger.enter(this.#terms.air + pair, airPrice(plan, this.#choice, p, q));
      if (anchor !== undefined)
        this.#ledger.enter(this.#terms.reversals + pair, reversalPrice(anchor, this.#choice, this.#room, p, q));
    }
  }

  #grounds(nodes: readonly number[]): void {
    const { plan } = this.#sketch;
    const hulls = this.#hulls;
    if (hulls.length === 0) return;
    const moved = hulls.map(() => false);
    for (const node of nodes) {
      const side = plan.nodes[node]?.side ?? -1;
      if (side >= 0) moved[side] = true;
    }
    for (const [side, own] of moved.entries()) {
      if (!own) continue;
      this.#before.push({ side, hull: hulls[side] ?? [] });
      hulls[side] = hullOf(this.#sketch, this.#choice, side);
    }
    for (const [side, hull] of hulls.entries()) {
      const own = moved[side] === true;
      if (own) this.ground(side);
      for (let other = side + 1; other < hulls.length; other += 1) {
        if (own || moved[other] === true)
          this.#ledger.enter(
            this.#terms.mingled + side * hulls.length + other,
            mingledPrice(this.#sketch, hull, hulls[other] ?? []),
          );
      }
      if (!own) for (const node of nodes) this.#stranger(node, side, hull);
      else for (let node = 0; node < plan.nodes.length; node += 1) this.#stranger(node, side, hull);
    }
  }

  #stranger(node: number, side: number, hull: readonly Point[]): void {
    const { nodes } = this.#sketch.plan;
    if (nodes[node]?.side === side) return;
    const term = this.#terms.strangers + side * nodes.length + node;
    this.#ledger.enter(term, strangerPrice(this.#sketch, this.#choice, node, hull));
  }
}
