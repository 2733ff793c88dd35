/**
 * Groups of numbered things that precede one another in a ring, each in ascending order (Tarjan 1972, "Depth-first
 * search and linear graph algorithms", without recursion). `next` holds what follows each thing.
 */
export function ringsOf(next: readonly (readonly number[])[]): number[][] {
  const order = next.map(() => -1);
  const low = next.map(() => 0);
  const waiting: number[] = [];
  const waits = next.map(() => false);
  const rings: number[][] = [];
  let count = 0;
  for (let root = 0; root < next.length; root += 1) {
    if (order[root] !== -1) continue;
    const path: { readonly at: number; link: number }[] = [];
    const enter = (at: number): void => {
      order[at] = low[at] = count++;
      waiting.push(at);
      waits[at] = true;
      path.push({ at, link: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { at } = top;
      const to = next[at]?.[top.link++];
      if (to === undefined) {
        path.pop();
        const below = path.at(-1)?.at;
        if (below !== undefined) low[below] = Math.min(low[below] ?? 0, low[at] ?? 0);
        if (low[at] === order[at]) leave(at);
      } else if (order[to] === -1) enter(to);
      else if (waits[to] === true) low[at] = Math.min(low[at] ?? 0, order[to] ?? 0);
    }
  }
  return rings;

  function leave(at: number): void {
    const ring: number[] = [];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      waits[one] = false;
      ring.push(one);
      if (one === at) break;
    }
    if (ring.length > 1 || next[at]?.includes(at) === true) rings.push(ring.sort((p, q) => p - q));
  }
}

/** The shortest way from one thing to another, both included, through allowed things only; empty without one. */
export function wayBetween(
  from: number,
  to: number,
  next: readonly (readonly number[])[],
  allowed: ReadonlySet<number>,
): number[] {
  const cameFrom = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (let head = 0; head < queue.length && !cameFrom.has(to); head += 1) {
    const at = queue[head] ?? from;
    for (const other of next[at] ?? []) {
      if (cameFrom.has(other) || !allowed.has(other)) continue;
      cameFrom.set(other, at);
      queue.push(other);
    }
  }
  if (!cameFrom.has(to)) return [];
  const way = [to];
  for (let at = to; at !== from; way.push(at)) at = cameFrom.get(at) ?? from;
  return way.reverse();
}
