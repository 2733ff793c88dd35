/** Rounds in which each group is tried in every place. */
const ROUNDS = 20;

/**
 * The order of groups of lanes, as indices from top to bottom, in which those that meet often lie near each other: the
 * lanes between the middles of two groups count as often as these meet, which `ties` holds by their indices. It ends
 * where no move of one group helps.
 */
export function groupOrder(sizes: readonly number[], ties: readonly Float64Array[]): readonly number[] {
  const order = sizes.map((_, index) => index);
  const tie = (p: number, q: number): number => ties[p]?.[q] ?? 0;
  /** How much each group is tied to all that lie beneath it, less what it is tied to those above. */
  const pull = order.map((group) =>
    order.reduce((sum, other) => sum + Math.sign(other - group) * tie(group, other), 0),
  );
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    for (const group of sizes.keys()) {
      const own = order.indexOf(group);
      let [best, least] = [own, -1e-9];
      for (const way of [1, -1]) {
        let gone = 0;
        let ahead = way * (pull[group] ?? 0);
        for (let at = own + way; at >= 0 && at < order.length; at += way) {
          const passed = order[at] ?? 0;
          const tied = tie(group, passed);
          // The group comes nearer to what lies beyond by the size of the one that it passes; the passed one comes
          // nearer to what lies behind by the size of the group.
          gone -= (sizes[passed] ?? 0) * (ahead - tied);
          gone += (sizes[group] ?? 0) * (way * (pull[passed] ?? 0) + tied);
          ahead -= 2 * tied;
          if (gone < least) [best, least] = [at, gone];
        }
      }
      if (best === own) continue;
      const way = Math.sign(best - own);
      for (let at = own + way; at !== best + way; at += way) {
        const passed = order[at] ?? 0;
        pull[passed] = (pull[passed] ?? 0) + 2 * way * tie(passed, group);
        pull[group] = (pull[group] ?? 0) - 2 * way * tie(group, passed);
      }
      order.splice(own, 1);
      order.splice(best, 0, group);
      moved = true;
    }
  }
  return order;
}

/** How often the actors of two groups meet, by both indices, from the actors of all links and how often each comes. */
export function tiesBetween(
  groups: readonly Int32Array[],
  links: readonly (readonly number[])[],
  counts: Float64Array,
): readonly Float64Array[] {
  const ties = groups.map(() => new Float64Array(groups.length));
  const groupOf = new Map<number, number>();
  for (const [index, group] of groups.entries()) for (const actor of group) groupOf.set(actor, index);
  for (const [link, actors] of links.entries()) {
    const own = [...new Set(actors.map((actor) => groupOf.get(actor) ?? 0))];
    const share = (counts[link] ?? 0) / (own.length - 1);
    for (const p of own)
      for (const q of own) {
        const row = ties[p];
        if (p !== q && row) row[q] = (row[q] ?? 0) + share;
      }
  }
  return ties;
}
