import { LaneSearch } from './lane-search';
import type { Weighed } from './standing-lanes';

/** An actor that wants a lane; lanes of one group lie side by side. */
interface LaneActor {
  readonly id: string;
  readonly group: string;
}

type Order = readonly (readonly string[])[];

/** Number of orders up to which every one is tried. */
const EXACT = 20_000;

/**
 * Actor ids by group, from top to bottom, so that the connectors are as short as can be, or in a crowd as short as a
 * search of some milliseconds finds; the lanes that they cross are then as few as can be too. It depends on ids alone,
 * not on the order of the lists. In a crowd it pauses now and then.
 */
export function* laneOrdering(
  actors: readonly LaneActor[],
  links: readonly (readonly string[])[],
): Generator<void, Order> {
  const groups = new Map<string, string[]>();
  for (const { id, group } of [...actors].sort((p, q) => compare(p.id, q.id))) {
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [id]);
    else own.push(id);
  }
  const start = [...groups.values()].sort((p, q) => compare(p[0] ?? '', q[0] ?? ''));
  const weighed = yield* weighing(links);
  const orders = start.reduce((sum, { length }) => sum * factorial(length), factorial(start.length));
  return orders <= EXACT ? exact(start, weighed) : yield* improving(start, weighed);
}

function compare(p: string, q: string): number {
  return p < q ? -1 : p > q ? 1 : 0;
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}

/** Links that are counted before a pause: some 10 ms. */
const SLICE = 10_000;

function* weighing(links: readonly (readonly string[])[]): Generator<void, readonly Weighed[]> {
  const found = new Map<string, Weighed>();
  for (const [index, link] of links.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const ids = [...new Set(link)].sort(compare);
    const key = ids.join(' ');
    if (ids.length > 1) found.set(key, { ids, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Lanes that all connectors together bridge. */
function cost(order: Order, links: readonly Weighed[]): number {
  const places = new Map(order.flat().map((id, index) => [id, index]));
  let sum = 0;
  for (const { ids, count } of links) {
    let low = places.size;
    let high = 0;
    for (const id of ids) {
      const at = places.get(id) ?? 0;
      if (at < low) low = at;
      if (at > high) high = at;
    }
    sum += count * (high - low);
  }
  return sum;
}

function permutations<Item>(items: readonly Item[]): (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

function exact(start: Order, links: readonly Weighed[]): Order {
  const inner = start.map((group) => permutations(group));
  let best: Order = start;
  let least = cost(start, links);
  for (const outer of permutations(inner)) {
    for (const order of products(outer)) {
      const price = cost(order, links);
      if (price < least) [best, least] = [order, price];
    }
  }
  return best;
}

function products(choices: readonly (readonly (readonly string[])[])[]): Order[] {
  return choices.reduce<Order[]>((all, own) => all.flatMap((head) => own.map((one) => [...head, one])), [[]]);
}

/** Lanes up to which the order of ids is searched from too. */
const FEW = 100;

/** The best that is found from an order in which each stands among those it meets, and of few from the order of ids. */
function* improving(start: Order, links: readonly Weighed[]): Generator<void, Order> {
  const among = new LaneSearch(start, links);
  if (links.length > SLICE) yield;
  yield* among.gather();
  yield* among.improve();
  if (start.flat().length > FEW) return among.order;
  const plain = new LaneSearch(start, links);
  yield* plain.improve();
  return among.length < plain.length ? among.order : plain.order;
}
