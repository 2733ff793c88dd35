import { groupOrder, tiesBetween } from './group-order';

/** Actors that meet, and how often they do. */
export interface Weighed {
  readonly ids: readonly string[];
  readonly count: number;
}

/**
 * Visits of a link's actor that a search makes at most: some milliseconds. They are counted and not timed, so that the
 * order is the same everywhere.
 */
const WORK = 800_000;

/** Visits after which the search pauses: some 10 ms. */
const SLICE = 100_000;

/** Rounds in which all stand among those they meet; the order hardly changes after these. */
const SWEEPS = 12;

/** An order of lanes by group, whose connectors are made shorter step by step. Actors and links are numbers in it. */
export class LaneSearch {
  readonly #ids: readonly string[];
  /** Actors of each link, how often it comes, and the links of each actor. */
  readonly #members: readonly (readonly number[])[];
  readonly #counts: Float64Array;
  readonly #linksOf: readonly Int32Array[];
  /** The groups from top to bottom, as lists of actors. */
  #groups: Int32Array[];
  /** Lane of each actor, actor of each lane, and lanes that each link bridges. */
  readonly #laneOf: Int32Array;
  readonly #actorAt: Int32Array;
  readonly #spans: Float64Array;
  #length = 0;
  #work = 0;
  #paused = 0;

  constructor(start: readonly (readonly string[])[], links: readonly Weighed[]) {
    this.#ids = start.flat();
    const numbers = new Map(this.#ids.map((id, index) => [id, index]));
    this.#members = links.map(({ ids }) => ids.map((id) => numbers.get(id) ?? 0));
    this.#counts = Float64Array.from(links, ({ count }) => count);
    const linksOf = this.#ids.map((): number[] => []);
    this.#members.forEach((members, link) => members.forEach((actor) => linksOf[actor]?.push(link)));
    this.#linksOf = linksOf.map((own) => Int32Array.from(own));
    let next = 0;
    this.#groups = start.map((group) => Int32Array.from(group, () => next++));
    this.#laneOf = new Int32Array(next);
    this.#actorAt = new Int32Array(next);
    this.#spans = new Float64Array(links.length);
    this.#stand();
  }

  /** Lanes that all connectors together bridge. */
  get length(): number {
    return this.#length;
  }

  /** Ids by group, from top to bottom. */
  get order(): readonly (readonly string[])[] {
    return this.#groups.map((group) => Array.from(group, (actor) => this.#ids[actor] ?? ''));
  }

  /**
   * Puts groups that meet often beside each other, then sorts the actors in each, again and again, by the middle of
   * those they meet, and by whether they meet more of those above or below; keeps the best of these orders.
   */
  *gather(): Generator<void, void> {
    const order = groupOrder(
      this.#groups.map(({ length }) => length),
      tiesBetween(this.#groups, this.#members, this.#counts),
    );
    let best = this.#groups;
    let least = this.#length;
    this.#groups = order.map((index) => best[index] ?? NONE);
    this.#stand();
    for (let sweep = 0, before = Infinity; sweep < SWEEPS && least < before; sweep += 1) {
      before = least;
      for (const wish of [this.#middles(), this.#pulls()]) {
        const rise = (p: number, q: number): number => (wish[p] ?? 0) - (wish[q] ?? 0) || p - q;
        this.#groups = this.#groups.map((group) => group.slice().sort(rise));
        this.#stand();
        if (this.#length < least) [best, least] = [this.#groups, this.#length];
        yield* this.#pause();
      }
    }
    this.#groups = best;
    this.#stand();
  }

  /** Moves single actors within their groups, and whole groups, until no move helps or the work is done. */
  *improve(): Generator<void, void> {
    for (let before = Infinity; this.#length < before && this.#work < WORK;) {
      before = this.#length;
      yield* this.#moveGroups();
      for (let at = 0; at < this.#groups.length; at += 1) yield* this.#moveActors(at);
    }
  }

  *#pause(): Generator<void, void> {
    if (this.#work - this.#paused < SLICE) return;
    this.#paused = this.#work;
    yield;
  }

  /** The middle of the lanes of those whom each actor meets; its own where it meets nobody. */
  #middles(): Float64Array {
    const sum = new Float64Array(this.#ids.length);
    const count = new Float64Array(this.#ids.length);
    this.#members.forEach((members, link) => {
      const weight = this.#counts[link] ?? 0;
      const all = members.reduce((lanes, actor) => lanes + (this.#laneOf[actor] ?? 0), 0);
      for (const actor of members) {
        sum[actor] = (sum[actor] ?? 0) + weight * (all - (this.#laneOf[actor] ?? 0));
        count[actor] = (count[actor] ?? 0) + weight * (members.length - 1);
      }
    });
    return sum.map((lanes, actor) => {
      const met = count[actor] ?? 0;
      return met === 0 ? (this.#laneOf[actor] ?? 0) : lanes / met;
    });
  }

  /** How many more of its links lead each actor down than up: only the ends of a link pull. */
  #pulls(): Float64Array {
    const pull = new Float64Array(this.#ids.length);
    const lane = (actor: number): number => this.#laneOf[actor] ?? 0;
    this.#members.forEach((members, link) => {
      const weight = this.#counts[link] ?? 0;
      const top = members.reduce((p, q) => (lane(q) < lane(p) ? q : p));
      const foot = members.reduce((p, q) => (lane(q) > lane(p) ? q : p));
      pull[top] = (pull[top] ?? 0) + weight;
      pull[foot] = (pull[foot] ?? 0) - weight;
    });
    return pull;
  }

  /** Gives all actors the lanes that follow from the groups. */
  #stand(): void {
    let lane = 0;
    for (const group of this.#groups)
      for (const actor of group) {
        this.#actorAt[lane] = actor;
        this.#laneOf[actor] = lane;
        lane += 1;
      }
    this.#length = 0;
    for (let link = 0; link < this.#spans.length; link += 1) {
      this.#spans[link] = this.#spanOf(link);
      this.#length += (this.#counts[link] ?? 0) * (this.#spans[link] ?? 0);
    }
  }

  #spanOf(link: number): number {
    const members = this.#members[link] ?? [];
    this.#work += members.length;
    let low = Infinity;
    let high = 0;
    const { length } = members;
    for (let index = 0; index < length; index += 1) {
      const lane = this.#laneOf[members[index] ?? 0] ?? 0;
      if (lane < low) low = lane;
      if (lane > high) high = lane;
    }
    return high - low;
  }

  /** Takes each group out and puts it where the connectors are shortest, as long as a round of this is little work. */
  *#moveGroups(): Generator<void, void> {
    const { length } = this.#groups;
    for (let from = 0; from < length; from += 1) {
      if (this.#work > WORK / 2) return;
      let best = this.#groups;
      let least = this.#length;
      const rest = this.#groups.filter((_, index) => index !== from);
      const group = this.#groups.slice(from, from + 1);
      for (let to = 0; to < length; to += 1) {
        if (to === from) continue;
        this.#groups = [...rest.slice(0, to), ...group, ...rest.slice(to)];
        this.#stand();
        if (this.#length < least) [best, least] = [this.#groups, this.#length];
        yield* this.#pause();
      }
      this.#groups = best;
      this.#stand();
    }
  }

  /** Slides each actor of a group to the lane where connectors are shortest, as far as the work left for it allows. */
  *#moveActors(at: number): Generator<void, void> {
    const group = this.#groups[at] ?? NONE;
    const first = this.#laneOf[group[0] ?? 0] ?? 0;
    const last = first + group.length - 1;
    const share = WORK / (4 * this.#ids.length);
    for (const actor of group) {
      if (this.#work >= WORK) break;
      const own = this.#laneOf[actor] ?? 0;
      let [best, least] = [own, this.#length];
      const seek = (end: number, most: number): void => {
        const way = end < own ? -1 : 1;
        for (let lane = own; lane !== end && this.#work < most; lane += way) {
          this.#swap(lane, lane + way);
          if (this.#length < least) [best, least] = [lane + way, this.#length];
        }
        this.#slide(actor, own);
      };
      seek(last, this.#work + share);
      seek(first, this.#work + share);
      this.#slide(actor, best);
      yield* this.#pause();
    }
    this.#groups[at] = this.#actorAt.slice(first, last + 1);
  }

  /** Moves an actor to a lane past all between. */
  #slide(actor: number, to: number): void {
    for (let lane = this.#laneOf[actor] ?? 0; lane !== to; lane += to < lane ? -1 : 1)
      this.#swap(lane, lane + (to < lane ? -1 : 1));
  }

  /** Changes the actors of two lanes that lie side by side. */
  #swap(p: number, q: number): void {
    const [a, b] = [this.#actorAt[p] ?? 0, this.#actorAt[q] ?? 0];
    this.#actorAt[p] = b;
    this.#actorAt[q] = a;
    this.#laneOf[a] = q;
    this.#laneOf[b] = p;
    this.#look(a);
    this.#look(b);
  }

  /** Looks at the links of an actor that has moved. */
  #look(actor: number): void {
    const links = this.#linksOf[actor] ?? NONE;
    const { length } = links;
    for (let index = 0; index < length; index += 1) {
      const link = links[index] ?? 0;
      const span = this.#spanOf(link);
      this.#length += (this.#counts[link] ?? 0) * (span - (this.#spans[link] ?? 0));
      this.#spans[link] = span;
    }
  }
}

const NONE = new Int32Array(0);
