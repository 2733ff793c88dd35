/** Actors that meet, and how often they do. */
export interface Weighed {
  readonly ids: readonly string[];
  readonly count: number;
}

/**
 * An order of lanes by group, and how long the connectors of its links are; after a move only those of the actors that
 * have moved are measured anew. Actors and links are numbers in it.
 */
export class StandingLanes {
  readonly ids: readonly string[];
  /** Actors of each link, how often it comes, and the links of each actor. */
  readonly members: readonly (readonly number[])[];
  readonly counts: Float64Array;
  readonly #linksOf: readonly Int32Array[];
  #groups: readonly Int32Array[];
  /** Lane of each actor, actor of each lane, and lanes that each link bridges. */
  readonly #laneOf: Int32Array;
  readonly #actorAt: Int32Array;
  readonly #spans: Float64Array;
  #length = 0;
  #work = 0;

  constructor(start: readonly (readonly string[])[], links: readonly Weighed[]) {
    this.ids = start.flat();
    const numbers = new Map(this.ids.map((id, index) => [id, index]));
    this.members = links.map(({ ids }) => ids.map((id) => numbers.get(id) ?? 0));
    this.counts = Float64Array.from(links, ({ count }) => count);
    const linksOf = this.ids.map((): number[] => []);
    this.members.forEach((members, link) => members.forEach((actor) => linksOf[actor]?.push(link)));
    this.#linksOf = linksOf.map((own) => Int32Array.from(own));
    let next = 0;
    this.#groups = start.map((group) => Int32Array.from(group, () => next++));
    this.#laneOf = new Int32Array(next);
    this.#actorAt = new Int32Array(next);
    this.#spans = new Float64Array(links.length);
    this.stand(this.#groups);
  }

  /** The groups from top to bottom, as lists of actors. */
  get groups(): readonly Int32Array[] {
    return this.#groups;
  }

  /** Lanes that all connectors together bridge. */
  get length(): number {
    return this.#length;
  }

  /** How often the lane of a link's actor was looked at. */
  get work(): number {
    return this.#work;
  }

  laneOf(actor: number): number {
    return this.#laneOf[actor] ?? 0;
  }

  /** The actors of the lanes from `first` up to, but without, `end`. */
  actorsAt(first: number, end: number): Int32Array {
    return this.#actorAt.slice(first, end);
  }

  /** Gives all actors the lanes that follow from these groups. */
  stand(groups: readonly Int32Array[]): void {
    this.#groups = groups;
    let lane = 0;
    for (const group of groups)
      for (const actor of group) {
        this.#actorAt[lane] = actor;
        this.#laneOf[actor] = lane;
        lane += 1;
      }
    this.#length = 0;
    for (let link = 0; link < this.#spans.length; link += 1) {
      this.#spans[link] = this.#spanOf(link);
      this.#length += (this.counts[link] ?? 0) * (this.#spans[link] ?? 0);
    }
  }

  /** Takes groups whose actors have these lanes already. */
  regroup(groups: readonly Int32Array[]): void {
    this.#groups = groups;
  }

  /** Moves an actor to a lane past all between; the groups stay as they are until they are told. */
  slide(actor: number, to: number): void {
    for (let lane = this.laneOf(actor); lane !== to; lane += to < lane ? -1 : 1)
      this.swap(lane, lane + (to < lane ? -1 : 1));
  }

  /** Changes the actors of two lanes that lie side by side. */
  swap(p: number, q: number): void {
    const [a, b] = [this.#actorAt[p] ?? 0, this.#actorAt[q] ?? 0];
    this.#actorAt[p] = b;
    this.#actorAt[q] = a;
    this.#laneOf[a] = q;
    this.#laneOf[b] = p;
    this.#measure(a);
    this.#measure(b);
  }

  /** Measures the links of an actor that has moved. */
  #measure(actor: number): void {
    const links = this.#linksOf[actor] ?? NONE;
    const { length } = links;
    for (let index = 0; index < length; index += 1) {
      const link = links[index] ?? 0;
      const span = this.#spanOf(link);
      this.#length += (this.counts[link] ?? 0) * (span - (this.#spans[link] ?? 0));
      this.#spans[link] = span;
    }
  }

  #spanOf(link: number): number {
    const members = this.members[link] ?? [];
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
}

const NONE = new Int32Array(0);
