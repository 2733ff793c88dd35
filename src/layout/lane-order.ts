/** An actor that wants a lane; lanes of one group lie side by side. */
export interface LaneActor {
  readonly id: string;
  readonly group: string;
}

type Order = readonly (readonly string[])[];

/** Number of orders up to which every one is tried. */
const EXACT = 20_000;

/**
 * Actor ids by group, from top to bottom, so that the connectors are as short as can be; the lanes that they cross are
 * then as few as can be too. It depends on ids alone, not on the order of the lists.
 */
export function laneOrder(actors: readonly LaneActor[], links: readonly (readonly string[])[]): Order {
  const groups = new Map<string, string[]>();
  for (const { id, group } of [...actors].sort((p, q) => compare(p.id, q.id)))
    groups.set(group, [...(groups.get(group) ?? []), id]);
  const start = [...groups.values()].sort((p, q) => compare(p[0] ?? '', q[0] ?? ''));
  const weighed = weigh(links);
  const orders = start.reduce((sum, { length }) => sum * factorial(length), factorial(start.length));
  return orders <= EXACT ? exact(start, weighed) : improved(start, weighed);
}

/** Lanes that all connectors together bridge. */
export function connectorLength(order: Order, links: readonly (readonly string[])[]): number {
  return cost(order, weigh(links));
}

type Weighed = readonly { readonly ids: readonly string[]; readonly count: number }[];

function compare(p: string, q: string): number {
  return p < q ? -1 : p > q ? 1 : 0;
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}

function weigh(links: readonly (readonly string[])[]): Weighed {
  const found = new Map<string, { ids: readonly string[]; count: number }>();
  for (const link of links) {
    const ids = [...new Set(link)].sort(compare);
    const key = ids.join(' ');
    if (ids.length > 1) found.set(key, { ids, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

function cost(order: Order, links: Weighed): number {
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

function exact(start: Order, links: Weighed): Order {
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

/** Every order that moves one item of a list to another place. */
function moves<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((item, from) =>
    items.flatMap((_, to) => {
      if (to === from) return [];
      const rest = [...items.slice(0, from), ...items.slice(from + 1)];
      return [[...rest.slice(0, to), item, ...rest.slice(to)]];
    }),
  );
}

/** Rounds of improvement, so that a crowd costs no more than a moment. */
const ROUNDS = 40;

function improved(start: Order, links: Weighed): Order {
  let best = start;
  let least = cost(best, links);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = least;
    const take = (order: Order): void => {
      const price = cost(order, links);
      if (price < least) [best, least] = [order, price];
    };
    if (best.length < 30) moves(best).forEach(take);
    for (let at = 0; at < best.length; at += 1) {
      const own = best[at] ?? [];
      if (own.length < 30)
        for (const moved of moves(own)) take(best.map((group, index) => (index === at ? moved : group)));
    }
    if (least === before) break;
  }
  return best;
}
