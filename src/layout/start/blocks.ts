/** A link between two points, by their numbers. */
export type Ends = readonly [a: number, b: number];

/** The points that each point is linked to. */
export function neighboursOf(links: readonly Ends[]): ReadonlyMap<number, readonly number[]> {
  const near = new Map<number, number[]>();
  for (const [a, b] of [...links, ...links.map(([p, q]): Ends => [q, p])]) near.set(a, [...(near.get(a) ?? []), b]);
  return near;
}

/** The links of a graph in its blocks: parts that no single point holds together (Hopcroft and Tarjan 1973). */
export function blocksOf(links: readonly Ends[]): Ends[][] {
  const near = neighboursOf(links);
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: Ends[] = [];
  const blocks: Ends[][] = [];
  const visit = (point: number, before: number): void => {
    order.set(point, order.size);
    low.set(point, order.get(point) ?? 0);
    for (const next of near.get(point) ?? []) {
      if (next === before) continue;
      const known = order.get(next);
      if (known !== undefined) {
        if (known < (order.get(point) ?? 0)) stack.push([point, next]);
        low.set(point, Math.min(low.get(point) ?? 0, known));
        continue;
      }
      const mark = stack.length;
      stack.push([point, next]);
      visit(next, point);
      low.set(point, Math.min(low.get(point) ?? 0, low.get(next) ?? 0));
      if ((low.get(next) ?? 0) >= (order.get(point) ?? 0)) blocks.push(stack.splice(mark));
    }
  };
  for (const start of near.keys()) if (!order.has(start)) visit(start, -1);
  return blocks;
}
