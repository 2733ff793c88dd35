import type { Plan } from '../plan';
import type { Sketch } from '../sketch';

/** One thing that an arrangement chooses: where a point is, or an entry of one of the other lists. */
export type Chosen = 'point' | 'label' | 'slot' | 'bow' | 'name' | 'bend' | 'tag';

/** What of a sketch follows from a choice, by index, without doubles. */
export interface Dependents {
  readonly boxes: readonly number[];
  readonly curves: readonly number[];
}

/** For every choice of a plan, what must be drawn anew when it changes. */
export type DependentsOf = Readonly<Record<Chosen, readonly Dependents[]>>;

/** Works out once what follows from which choice: points carry wires, these beads, these arrows, all carry tags. */
export function dependentsOf({ plan, first }: Sketch): DependentsOf {
  const follow = followers(plan, first);
  const box = (from: number, count: number): Dependents[] =>
    indices(count).map((index) => ({ boxes: [from + index], curves: [] }));
  const nodes = plan.nodes.length;
  const wiresAt = listed(plan.points, plan.wires, ({ a, b }) => [a, b]);
  const beadsAt = listed(plan.points, plan.beads, (bead) =>
    bead.on === 'hub' ? [bead.point] : bead.on === 'rim' ? [bead.node] : [],
  );
  const wiresOf = listed(plan.pairs, plan.wires, ({ pair, kind }) => (kind === 'tie' ? [] : [pair]));
  return {
    point: indices(plan.points).map((point) => {
      const side = plan.nodes[point]?.side ?? -1;
      const own = point < nodes ? [point, first.labels + point, ...(side < 0 ? [] : [first.names + side])] : [];
      const moved = follow(wiresAt[point] ?? [], beadsAt[point] ?? []);
      return { boxes: [...own, ...moved.boxes], curves: moved.curves };
    }),
    label: box(first.labels, nodes),
    slot: indices(plan.beads.length).map((bead) => follow([], [bead])),
    bow: indices(plan.pairs).map((pair) => follow(wiresOf[pair] ?? [], [])),
    name: box(first.names, plan.sides.length),
    bend: indices(plan.arrows.length).map((arrow) => follow([], [], [arrow])),
    tag: box(first.tags, plan.tags.length),
  };
}

type Follow = (wires: readonly number[], beads: readonly number[], arrows?: readonly number[]) => Dependents;

function followers(plan: Plan, first: Sketch['first']): Follow {
  const wires = plan.wires.length;
  const beadsOn = listed(wires, plan.beads, (bead) => (bead.on === 'wire' ? [bead.wire] : []));
  const arrowsAt = listed(plan.beads.length, plan.arrows, ({ from, to }) => [from, to]);
  const tagsOn = listed(wires + plan.arrows.length, plan.tags, ({ on }) => [
    'arrow' in on ? wires + on.arrow : on.wire,
  ]);
  return (moved, ownBeads, ownArrows = []) => {
    const beads = unique([...ownBeads, ...moved.flatMap((wire) => beadsOn[wire] ?? [])]);
    const arrows = unique([...ownArrows, ...beads.flatMap((bead) => arrowsAt[bead] ?? [])]);
    const curves = [...moved, ...arrows.map((arrow) => wires + arrow)];
    const tags = unique(curves.flatMap((curve) => tagsOn[curve] ?? []));
    return { curves, boxes: [...beads.map((bead) => first.beads + bead), ...tags.map((tag) => first.tags + tag)] };
  };
}

function listed<Item>(length: number, items: readonly Item[], keys: (item: Item) => readonly number[]): number[][] {
  const lists = indices(length).map((): number[] => []);
  items.forEach((item, index) => {
    for (const key of unique(keys(item))) lists[key]?.push(index);
  });
  return lists;
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
