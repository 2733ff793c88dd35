import type { Arrangement } from '../arrangement';
import { overlap } from '../faults';
import { endsOf, fitPlace, fitTo, type Ends } from '../fit';
import type { Plan } from '../plan';
import type { Prices } from './prices';
import type { Room } from '../room';
import { pricingOf } from './search';
import type { Sketch } from '../sketch';
import { Tally, type Change } from './tally';

/** A box of a size class, and how much its faults count. */
export interface Stage {
  readonly room: Room;
  readonly weight: number;
}

interface Priced {
  readonly tally: Tally;
  readonly choice: Arrangement;
  readonly room: Room;
  readonly weight: number;
}

/** The price of an arrangement in several boxes at once: taste in its class's frame, faults in them all. */
export class Stages {
  readonly #plan: Plan;
  readonly #choice: Arrangement;
  readonly #sets: readonly Priced[];
  #ends: readonly [x: Ends, y: Ends];
  #priced = 0;

  /** A line across something counts a `share` of its price in the search. */
  constructor(plan: Plan, choice: Arrangement, frame: Room, stages: readonly Stage[], share: number) {
    const pricing = pricingOf(plan);
    const faults = { ...pricing, prices: scaled(pricing.prices, share), taste: false };
    this.#plan = plan;
    this.#choice = choice;
    this.#ends = this.#endsNow();
    this.#sets = [
      { tally: new Tally(plan, choice, frame, pricing), choice, room: frame, weight: 1 },
      ...stages.map(({ room, weight }) => {
        const own = fitTo(plan.metrics, choice, room.width, room.height);
        return { tally: new Tally(plan, own, room, faults), choice: own, room, weight };
      }),
    ];
  }

  get total(): number {
    return this.#sets.reduce((sum, { tally, weight }) => sum + tally.total * weight, 0);
  }

  /** The boxes that overlap another or are cut off on any of the stages, by index; more than once where on more. */
  get faulty(): number[] {
    return this.#sets.flatMap(({ tally, room }) => faultyBoxes(tally.sketch, room));
  }

  /** Prices a change made in the arrangement; no further, and as infinite, where that is bound to exceed a limit. */
  change(made: Change, limit = Infinity): number {
    const carried = this.#carried(made);
    const bounded = carried === made;
    const least = bounded ? this.#sets.map(({ tally, weight }) => tally.least(made) * weight) : [];
    let rest = least.reduce((sum, one) => sum + one, 0);
    let sum = 0;
    this.#priced = 0;
    for (const set of this.#sets) {
      const own = set.choice === this.#choice ? made : this.#carry(carried, set);
      rest -= least[this.#priced] ?? 0;
      this.#priced += 1;
      sum += set.tally.change(own, (limit - sum - rest) / set.weight) * set.weight;
      if (sum === Infinity) break;
    }
    return sum;
  }

  settle(): void {
    for (const { tally } of this.#sets) tally.settle();
  }

  /** Takes the last change back, after it has been undone in the arrangement. */
  undo(made: Change): void {
    const carried = this.#carried(made);
    for (const set of this.#sets.slice(0, this.#priced)) {
      if (set.choice !== this.#choice) this.#carry(carried, set);
      set.tally.undo();
    }
  }

  #endsNow(): readonly [Ends, Ends] {
    const [width, height] = this.#plan.metrics.frame;
    return [endsOf(this.#choice.x, width), endsOf(this.#choice.y, height)];
  }

  /** What a change comes to in another box: all points move with the ends of their axes. */
  #carried(made: Change): Change {
    if (made.part !== 'point') return made;
    const [x, y] = this.#ends;
    const now = this.#endsNow();
    this.#ends = now;
    const same = x[0] === now[0][0] && x[1] === now[0][1] && y[0] === now[1][0] && y[1] === now[1][1];
    return same ? made : { part: 'point', indices: [...this.#choice.x.keys()] };
  }

  #carry(change: Change, { choice, room: { width, height } }: Priced): Change {
    const [frameWidth, frameHeight] = this.#plan.metrics.frame;
    const [x, y] = this.#ends;
    if (change.part === 'point') {
      for (const point of change.indices) {
        choice.x[point] = fitPlace(this.#choice.x[point] ?? 0, x, frameWidth, width);
        choice.y[point] = fitPlace(this.#choice.y[point] ?? 0, y, frameHeight, height);
      }
    }
    return change;
  }
}

function scaled({ curveOnBox }: Prices, share: number): Prices {
  return { curveOnBox: curveOnBox.map((price) => price * share), curveOnCurve: new Float64Array(), forks: [] };
}

/** The boxes that overlap another or are cut off, by index. */
function faultyBoxes(sketch: Sketch, { width, height }: Room): number[] {
  const { boxes, first } = sketch;
  const faulty = new Uint8Array(first.end);
  for (let p = 0; p < first.end; p += 1) {
    const left = boxes[p * 4] ?? 0;
    const top = boxes[p * 4 + 1] ?? 0;
    const right = boxes[p * 4 + 2] ?? 0;
    const bottom = boxes[p * 4 + 3] ?? 0;
    if (left < 0 || top < 0 || right > width || bottom > height) faulty[p] = 1;
    for (let q = p + 1; q < first.end; q += 1) {
      const j = q * 4;
      const apart =
        (boxes[j] ?? 0) >= right ||
        (boxes[j + 2] ?? 0) <= left ||
        (boxes[j + 1] ?? 0) >= bottom ||
        (boxes[j + 3] ?? 0) <= top;
      if (!apart && overlap(sketch, p, q, 0) > 0) faulty[p] = faulty[q] = 1;
    }
  }
  return [...faulty.keys()].filter((box) => faulty[box] === 1);
}
