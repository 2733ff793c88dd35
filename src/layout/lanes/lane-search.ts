import { groupOrder, tiesBetween } from './group-order';
import { StandingLanes, type Weighed } from './standing-lanes';

/**
 * Visits of a link's actor that a search makes at most: some milliseconds. They are counted and not timed, so that the
 * order is the same everywhere.
 */
const WORK = 800_000;

/** Visits after which the search pauses: some 10 ms. */
const SLICE = 100_000;

/** Rounds in which all stand among those they meet; the order hardly changes after these. */
const SWEEPS = 12;

/** An order of lanes by group, whose connectors are made shorter step by step. */
export class LaneSearch {
  readonly #lanes: StandingLanes;
  #paused = 0;

  constructor(start: readonly (readonly string[])[], links: readonly Weighed[]) {
    this.#lanes = new StandingLanes(start, links);
  }

  /** Lanes that all connectors together bridge. */
  get length(): number {
    return this.#lanes.length;
  }

  /** Ids by group, from top to bottom. */
  get order(): readonly (readonly string[])[] {
    const { groups, ids } = this.#lanes;
    return groups.map((group) => Array.from(group, (actor) => ids[actor] ?? ''));
  }

  /**
   * Puts groups that meet often beside each other, then sorts the actors in each, again and again, by the middle of
   * those they meet, and by whether they meet more of those above or below; keeps the best of these orders.
   */
  *gather(): Generator<void, void> {
    const lanes = this.#lanes;
    const order = groupOrder(
      lanes.groups.map(({ length }) => length),
      tiesBetween(lanes.groups, lanes.members, lanes.counts),
    );
    let best = lanes.groups;
    let least = lanes.length;
    lanes.stand(order.map((index) => best[index] ?? NONE));
    for (let sweep = 0, before = Infinity; sweep < SWEEPS && least < before; sweep += 1) {
      before = least;
      for (const wish of [middles(lanes), pulls(lanes)]) {
        const rise = (p: number, q: number): number => (wish[p] ?? 0) - (wish[q] ?? 0) || p - q;
        lanes.stand(lanes.groups.map((group) => group.slice().sort(rise)));
        if (lanes.length < least) [best, least] = [lanes.groups, lanes.length];
        yield* this.#pause();
      }
    }
    lanes.stand(best);
  }

  /** Moves single actors within their groups, and whole groups, until no move helps or the work is done. */
  *improve(): Generator<void, void> {
    const lanes = this.#lanes;
    for (let before = Infinity; lanes.length < before && lanes.work < WORK;) {
      before = lanes.length;
      yield* this.#moveGroups();
      for (let at = 0; at < lanes.groups.length; at += 1) yield* this.#moveActors(at);
    }
  }

  *#pause(): Generator<void, void> {
    const { work } = this.#lanes;
    if (work - this.#paused < SLICE) return;
    this.#paused = work;
    yield;
  }

  /** Takes each group out and puts it where the connectors are shortest, as long as a round of this is little work. */
  *#moveGroups(): Generator<void, void> {
    const lanes = this.#lanes;
    const { length } = lanes.groups;
    for (let from = 0; from < length; from += 1) {
      if (lanes.work > WORK / 2) return;
      let best = lanes.groups;
      let least = lanes.length;
      const rest = lanes.groups.filter((_, index) => index !== from);
      const group = lanes.groups.slice(from, from + 1);
      for (let to = 0; to < length; to += 1) {
        if (to === from) continue;
        lanes.stand([...rest.slice(0, to), ...group, ...rest.slice(to)]);
        if (lanes.length < least) [best, least] = [lanes.groups, lanes.length];
        yield* this.#pause();
      }
      lanes.stand(best);
    }
  }

  /** Slides each actor of a group to the lane where connectors are shortest, as far as the work left for it allows. */
  *#moveActors(at: number): Generator<void, void> {
    const lanes = this.#lanes;
    const group = lanes.groups[at] ?? NONE;
    const first = lanes.laneOf(group[0] ?? 0);
    const last = first + group.length - 1;
    const share = WORK / (4 * lanes.ids.length);
    for (const actor of group) {
      if (lanes.work >= WORK) break;
      const own = lanes.laneOf(actor);
      let [best, least] = [own, lanes.length];
      const seek = (end: number, most: number): void => {
        const way = end < own ? -1 : 1;
        for (let lane = own; lane !== end && lanes.work < most; lane += way) {
          lanes.swap(lane, lane + way);
          if (lanes.length < least) [best, least] = [lane + way, lanes.length];
        }
        lanes.slide(actor, own);
      };
      seek(last, lanes.work + share);
      seek(first, lanes.work + share);
      lanes.slide(actor, best);
      yield* this.#pause();
    }
    lanes.regroup(lanes.groups.with(at, lanes.actorsAt(first, last + 1)));
  }
}

/** The middle of the lanes of those whom each actor meets; its own where it meets nobody. */
function middles(lanes: StandingLanes): Float64Array {
  const sum = new Float64Array(lanes.ids.length);
  const count = new Float64Array(lanes.ids.length);
  lanes.members.forEach((members, link) => {
    const weight = lanes.counts[link] ?? 0;
    const all = members.reduce((total, actor) => total + lanes.laneOf(actor), 0);
    for (const actor of members) {
      sum[actor] = (sum[actor] ?? 0) + weight * (all - lanes.laneOf(actor));
      count[actor] = (count[actor] ?? 0) + weight * (members.length - 1);
    }
  });
  return sum.map((total, actor) => {
    const met = count[actor] ?? 0;
    return met === 0 ? lanes.laneOf(actor) : total / met;
  });
}

/** How many more of its links lead each actor down than up: only the ends of a link pull. */
function pulls(lanes: StandingLanes): Float64Array {
  const pull = new Float64Array(lanes.ids.length);
  const lower = (p: number, q: number): boolean => lanes.laneOf(q) > lanes.laneOf(p);
  lanes.members.forEach((members, link) => {
    const weight = lanes.counts[link] ?? 0;
    const top = members.reduce((p, q) => (lower(q, p) ? q : p));
    const foot = members.reduce((p, q) => (lower(p, q) ? q : p));
    pull[top] = (pull[top] ?? 0) + weight;
    pull[foot] = (pull[foot] ?? 0) - weight;
  });
  return pull;
}

const NONE = new Int32Array(0);
