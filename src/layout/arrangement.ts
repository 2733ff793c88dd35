import type { Plan } from './plan';

/** Every choice of the layout, from which all boxes and curves follow. Mutable: the search changes one at a time. */
export interface Arrangement {
  /** Places of the points (nodes, then hubs) in pixels. */
  readonly x: number[];
  readonly y: number[];
  /** Index in LABEL_SIDES for each node. */
  readonly label: number[];
  /** Index in SLOTS, or in DOCKS for a bead on a rim, for each bead. */
  readonly slot: number[];
  /** Index in BOWS for each pair of points. */
  readonly bow: number[];
  /** Index in NAME_PLACES for each side's name. */
  readonly name: number[];
  /** Index in BENDS for each causal arrow. */
  readonly bend: number[];
  /** Index in TAG_PLACES for each tag. */
  readonly tag: number[];
}

/** Where a label stands beside its glyph, the preferred first. */
export const LABEL_SIDES = ['below', 'right', 'left', 'above', 'below-right', 'below-left'] as const;

/** Places of a bead along its wire, the preferred first. */
export const SLOTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73] as const;

/** Where a bead docks at a glyph's box, in half widths and half heights from its centre. */
export const DOCKS: readonly (readonly [number, number])[] = [
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, -0.6],
  [-1, -0.6],
  [1, 0.6],
  [-1, 0.6],
  [0, 1],
];

/** How far the middle of a pair's lines bows out, as a share of their length. */
export const BOWS = [0, 0.06, -0.06, 0.12, -0.12, 0.2, -0.2] as const;

/** How far the middle of a causal arrow bends out, as a share of its length. */
export const BENDS = [0.12, -0.12, 0.24, -0.24, 0.38, -0.38, 0.02] as const;

/** Where a side's name stands at the box of its ground: column (-2 and 2 beside it) and row (0 above, 3 below). */
export const NAME_PLACES: readonly (readonly [column: number, row: number])[] = [
  [0, 0],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [1, 1],
  [0, 1],
  [-1, 3],
  [1, 3],
  [0, 3],
  [-1, 2],
  [1, 2],
  [0, 2],
  [2, 1],
  [-2, 1],
  [2, 2],
  [-2, 2],
];

/** Where a tag stands: the place along its curve and the side of it. */
export const TAG_PLACES: readonly (readonly [t: number, side: number])[] = [
  [0.5, 1],
  [0.5, -1],
  [0.35, 1],
  [0.35, -1],
  [0.65, 1],
  [0.65, -1],
  [0.22, 1],
  [0.22, -1],
  [0.78, 1],
  [0.78, -1],
];

/** The first choice everywhere, all points at the origin. */
export function emptyArrangement(plan: Plan): Arrangement {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  return {
    x: zeros(plan.points),
    y: zeros(plan.points),
    label: zeros(plan.nodes.length),
    slot: zeros(plan.beads.length),
    bow: zeros(plan.pairs),
    name: zeros(plan.sides.length),
    bend: zeros(plan.arrows.length),
    tag: zeros(plan.tags.length),
  };
}

/** A copy that later changes leave alone. */
export function copyOf(choice: Arrangement): Arrangement {
  const { x, y, label, slot, bow, name, bend, tag } = choice;
  return {
    x: [...x],
    y: [...y],
    label: [...label],
    slot: [...slot],
    bow: [...bow],
    name: [...name],
    bend: [...bend],
    tag: [...tag],
  };
}
