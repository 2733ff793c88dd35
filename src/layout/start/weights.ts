/** What a fault counts beside the others; after the layout study's search over node positions. */
export interface Weights {
  readonly crossing: number;
  /** Of a point whose distances are all wrong by half. */
  readonly stress: number;
  /** A point on a link that passes it by, and two glyphs with their labels on one another. */
  readonly contact: number;
  /** An actor on the ground of a side that is not its own. */
  readonly stranger: number;
  /** A gathering that stands outside those who take part in it, by how much longer that makes its spokes. */
  readonly outside: number;
  /** The worsening accepted at the start and at the end. */
  readonly heat: readonly [start: number, end: number];
}

/** Crossings before all else, from wherever it starts. */
export const CROSSING_FIRST: Weights = {
  crossing: 10,
  stress: 1.5,
  contact: 0.5,
  stranger: 0,
  outside: 0,
  heat: [5, 0.3],
};
/** Crossings and hardly anything else, for what those leave. */
export const CROSSINGS_ALONE: Weights = {
  crossing: 10,
  stress: 0.2,
  contact: 0.1,
  stranger: 0,
  outside: 0,
  heat: [5, 0.3],
};
/** A picture that reads well. */
export const BALANCED: Weights = { crossing: 10, stress: 14, contact: 3, stranger: 3, outside: 4, heat: [0.8, 0.02] };
/** A picture that has no crossing, and must not get one. */
export const PLANE: Weights = { ...BALANCED, crossing: 1000 };
/** Stories of many crossings, where each counts less beside the whole. */
export const WIDE: Weights = { crossing: 0.6, stress: 30, contact: 0.6, stranger: 0, outside: 0, heat: [0.8, 0.02] };
