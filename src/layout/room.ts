import type { Metrics } from './metrics';

/** Positions that a smaller size class keeps to: whoever stood left or above there stands so here. */
export interface Anchor {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A box in pixels to lay out in, and where given the positions to keep to. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly anchor?: Anchor;
}

/** The box that the seats of a plan are solved in. */
export function frameOf({ metrics }: { readonly metrics: Pick<Metrics, 'frame'> }): Room {
  const [width, height] = metrics.frame;
  return { width, height };
}
