import type { Arrangement } from '../arrangement';
import { bound } from './bounds';
import type { Chosen, Dependents, DependentsOf } from './dependents';
import { FaultTally, faultTerms, faultThings } from './fault-tally';
import { habitPrice, HABITS } from './habits';
import { Ledger } from './ledger';
import type { Plan } from '../plan';
import type { Prices } from './prices';
import { redraw } from './redraw';
import type { Room } from '../room';
import { draw, sketchOf, type Sketch } from '../sketch';
import { StraightTally, straightTerms } from './straight-tally';
import { TasteTally, tasteTerms } from './taste-tally';

/** What changed in an arrangement: some points, or some entries of another of its lists, by index. */
export interface Change {
  readonly part: Chosen;
  readonly indices: readonly number[];
}

/** What is priced: what may touch what, what follows from which choice, and whether taste counts or faults alone. */
export interface Pricing {
  readonly prices: Prices;
  readonly dependents: DependentsOf;
  /** The price of a crossing of straight links. */
  readonly crossing: number;
  readonly taste: boolean;
}

const NOTHING: Dependents = { boxes: [], curves: [] };

/**
 * The price of an arrangement in one box, kept up to date at the cost of what changes; 0 would be a picture without any
 * fault. A change is made in the arrangement, then priced, and then kept, or undone there and taken back here.
 */
export class Tally {
  readonly sketch: Sketch;
  readonly #choice: Arrangement;
  readonly #room: Room;
  readonly #dependents: DependentsOf;
  readonly #ledger: Ledger;
  readonly #faults: FaultTally;
  readonly #straight: StraightTally | undefined;
  readonly #taste: TasteTally | undefined;
  readonly #habits: Readonly<Record<Exclude<Chosen, 'point'>, number>>;
  readonly #everything: Dependents;
  #drawn: Dependents = NOTHING;

  constructor(plan: Plan, choice: Arrangement, room: Room, { prices, dependents, crossing, taste }: Pricing) {
    this.sketch = sketchOf(plan);
    this.#choice = choice;
    this.#room = room;
    this.#dependents = dependents;
    this.#everything = everythingOf(this.sketch);
    const faults = faultTerms(this.sketch, prices);
    const straight = faults + (taste ? tasteTerms(plan) : 0);
    let terms = straight + (taste ? straightTerms(plan) : 0);
    const habits = { label: 0, slot: 0, bow: 0, name: 0, bend: 0, tag: 0 };
    for (const part of HABITS) {
      habits[part] = terms;
      terms += choice[part].length;
    }
    this.#habits = habits;
    this.#ledger = new Ledger(terms, faultThings(this.sketch));
    draw(this.sketch, choice, room.width, room.height);
    bound(this.sketch, this.#everything.curves);
    this.#faults = new FaultTally(this.sketch, room, prices, this.#ledger);
    if (taste) {
      this.#taste = new TasteTally(this.sketch, choice, room, this.#ledger, faults);
      this.#straight = new StraightTally(plan, choice, this.#ledger, straight, crossing);
    }
    this.#enterAll();
  }

  /** The price of the arrangement when it was last priced, within rounding. */
  get total(): number {
    return this.#ledger.total;
  }

  /** What a change that is to be priced leaves of the price at least. */
  least({ part, indices }: Change): number {
    const { boxes, curves } = this.#follow(part, indices);
    return this.#ledger.total - this.#faults.partOf(boxes, curves);
  }

  /** Prices a change made in the arrangement; no further, and as infinite, where that is bound to exceed a limit. */
  change({ part, indices }: Change, limit = Infinity): number {
    this.#drawn = this.#follow(part, indices);
    redraw(this.sketch, this.#choice, this.#room, this.#drawn.boxes, this.#drawn.curves);
    return this.#enter(part, indices, this.#drawn, limit) ? this.#ledger.total : Infinity;
  }

  /** Keeps the last change. */
  settle(): void {
    this.#ledger.settle();
    this.#taste?.settle();
  }

  /** Takes the last change back, after it has been undone in the arrangement. */
  undo(): void {
    redraw(this.sketch, this.#choice, this.#room, this.#drawn.boxes, this.#drawn.curves);
    this.#ledger.undo();
    this.#taste?.undo();
  }

  #follow(part: Chosen, indices: readonly number[]): Dependents {
    const [first = -1] = indices;
    if (indices.length < 2) return this.#dependents[part][first] ?? NOTHING;
    if (indices.length === this.sketch.plan.points) return this.#everything;
    const all = indices.map((index) => this.#dependents[part][index]);
    return {
      boxes: [...new Set(all.flatMap((one) => one?.boxes ?? []))],
      curves: [...new Set(all.flatMap((one) => one?.curves ?? []))],
    };
  }

  #enter(part: Chosen, indices: readonly number[], { boxes, curves }: Dependents, limit: number): boolean {
    if (part === 'point') {
      this.#straight?.move(indices);
      this.#taste?.move(indices, curves);
    } else if (this.#taste !== undefined) {
      for (const index of indices) {
        this.#ledger.enter(this.#habits[part] + index, habitPrice(part, this.#choice[part][index] ?? 0));
        if (part === 'name') this.#taste.ground(index);
        if (part === 'label') this.#taste.fill();
      }
    }
    return this.#faults.enter(boxes, curves, limit);
  }

  #enterAll(): void {
    this.#enter('point', indicesTo(this.sketch.plan.points), this.#everything, Infinity);
    for (const part of HABITS) this.#enter(part, indicesTo(this.#choice[part].length), NOTHING, Infinity);
    this.settle();
  }
}

function everythingOf({ first, bounds }: Sketch): Dependents {
  return { boxes: indicesTo(first.end), curves: indicesTo(bounds.length / 4) };
}

function indicesTo(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
