import type { StoryDate } from './dates/dates';
import { ReadyQueue } from './ready-queue';
import type { Interaction } from './schema';

/** An interaction on its way into order; `before` and `after` hold indices of what is told as earlier and as later. */
export interface Placing {
  readonly interaction: Interaction;
  readonly index: number;
  readonly date: StoryDate | undefined;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Day numbers, propagated along `before` and `after`. */
  earliest: number | undefined;
  latest: number | undefined;
  anchor: Anchor | undefined;
  /** Length of the longest chain of interactions that follow. */
  chain: number;
}

/** A day, and how many infinitesimals after (positive) or before (negative) its middle. */
interface Anchor {
  readonly day: number;
  readonly rank: number;
}

/** All interactions as placings with their stated neighbours; unknown ids are left out. */
export function placingsOf(interactions: readonly Interaction[], dates: readonly (StoryDate | undefined)[]): Placing[] {
  const indexOf = new Map(interactions.map(({ id }, index) => [id, index]));
  const before = interactions.map(() => new Set<number>());
  const after = interactions.map(() => new Set<number>());
  const relate = (first: number | undefined, second: number | undefined): void => {
    if (first === undefined || second === undefined || first === second) return;
    before[second]?.add(first);
    after[first]?.add(second);
  };
  interactions.forEach((interaction, index) => {
    for (const id of interaction.after) relate(indexOf.get(id), index);
    for (const id of interaction.before) relate(index, indexOf.get(id));
    for (const cause of interaction.causes) relate(indexOf.get(cause.interaction), index);
  });
  return interactions.map((interaction, index) => ({
    interaction,
    index,
    date: dates[index],
    before: [...(before[index] ?? [])],
    after: [...(after[index] ?? [])],
    earliest: dates[index]?.earliest,
    latest: dates[index]?.latest,
    anchor: undefined,
    chain: 0,
  }));
}

/**
 * Orders placings so that every stated before and after holds (the rule is told in data/README.md): of those that are
 * ready the one with the smallest anchor, then with the longest chain, then the first in the file. Members of a ring of
 * statements have no such order; they come last, as they stand in the file, and are returned in `ring` too.
 */
export function ordered(placings: readonly Placing[]): {
  readonly order: readonly Placing[];
  readonly ring: readonly Placing[];
} {
  const sorted = topological(placings, (p, q) => p.index - q.index);
  propagate(placings, sorted);
  anchor(placings, sorted);
  const order = topological(placings, inOrder);
  const placed = new Set(order);
  const ring = placings.filter((placing) => !placed.has(placing));
  return { order: [...order, ...ring], ring };
}

function topological(placings: readonly Placing[], compare: (p: Placing, q: Placing) => number): Placing[] {
  const waiting = placings.map(({ before }) => before.length);
  const ready = new ReadyQueue(compare);
  for (const placing of placings) if (placing.before.length === 0) ready.add(placing);
  const order: Placing[] = [];
  for (let next = ready.take(); next !== undefined; next = ready.take()) {
    order.push(next);
    for (const index of next.after) {
      const left = (waiting[index] ?? 0) - 1;
      waiting[index] = left;
      const follower = placings[index];
      if (left === 0 && follower !== undefined) ready.add(follower);
    }
  }
  return order;
}

function neighbours(placings: readonly Placing[], indices: readonly number[]): Placing[] {
  return indices.flatMap((index) => placings[index] ?? []);
}

function propagate(placings: readonly Placing[], sorted: readonly Placing[]): void {
  for (const placing of sorted) {
    const known = neighbours(placings, placing.before).flatMap(({ earliest }) => earliest ?? []);
    if (known.length > 0) placing.earliest = known.reduce((p, q) => Math.max(p, q), placing.earliest ?? -Infinity);
  }
  for (const placing of [...sorted].reverse()) {
    const followers = neighbours(placings, placing.after);
    const known = followers.flatMap(({ latest }) => latest ?? []);
    if (known.length > 0) placing.latest = known.reduce((p, q) => Math.min(p, q), placing.latest ?? Infinity);
    placing.chain = followers.reduce((longest, { chain }) => Math.max(longest, chain + 1), 0);
  }
}

function anchor(placings: readonly Placing[], sorted: readonly Placing[]): void {
  for (const placing of placings) placing.anchor = datedAnchor(placing);
  const afterLatest = (placing: Placing): void => {
    const last = neighbours(placings, placing.before)
      .flatMap((one) => one.anchor ?? [])
      .sort(compareAnchors)
      .at(-1);
    if (placing.anchor === undefined && last !== undefined) placing.anchor = { day: last.day, rank: last.rank + 1 };
  };
  const beforeEarliest = (placing: Placing): void => {
    const [first] = neighbours(placings, placing.after)
      .flatMap((one) => one.anchor ?? [])
      .sort(compareAnchors);
    if (placing.anchor === undefined && first !== undefined) placing.anchor = { day: first.day, rank: first.rank - 1 };
  };
  sorted.forEach(afterLatest);
  [...sorted].reverse().forEach(beforeEarliest);
  sorted.forEach(afterLatest);
}

function datedAnchor({ date, earliest, latest }: Placing): Anchor | undefined {
  if (date?.earliest !== undefined && date.latest !== undefined) {
    return { day: ((earliest ?? date.earliest) + (latest ?? date.latest)) / 2, rank: 0 };
  }
  if (date?.earliest !== undefined) return { day: earliest ?? date.earliest, rank: 1 };
  return date?.latest === undefined ? undefined : { day: latest ?? date.latest, rank: -1 };
}

function compareAnchors(p: Anchor, q: Anchor): number {
  return p.day - q.day || p.rank - q.rank;
}

const END: Anchor = { day: Infinity, rank: 0 };

function inOrder(p: Placing, q: Placing): number {
  const [first, second] = [p.anchor ?? END, q.anchor ?? END];
  if (first.day !== second.day) return first.day < second.day ? -1 : 1;
  return first.rank - second.rank || q.chain - p.chain || p.index - q.index;
}
