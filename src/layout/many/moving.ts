/** Points on the move: where each is, and how far it goes in the next tick. */
export interface Moving {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
}

/** What moves a swarm, beside its springs: strengths as for d3's forces, the decays as its simulation applies them. */
export interface Drive {
  readonly charge: number;
  /** How coarsely far points are summed up: the theta of d3's forceManyBody. */
  readonly theta: number;
  readonly towardX: number;
  readonly towardY: number;
  readonly alphaDecay: number;
  /** What is left of a speed after a tick. */
  readonly kept: number;
  readonly random: () => number;
}

/** A tiny step aside for points in one place, as d3-force takes it. */
export function jiggle(random: () => number): number {
  return (random() - 0.5) * 1e-6;
}
