import type { Plan } from '../plan';
import type { Room } from '../room';
import type { Positions } from '../start/straight';

/** Places of all points in pixels. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Pixels that a glyph keeps from the edge of its frame. */
export const EDGE = 3;

/** Room at the edge for the glyph of a person. */
function padOf({ person }: Plan['metrics']): number {
  return person + Math.min(4.5, person * 0.34) + EDGE;
}

/**
 * Places stretched to fill a frame. `even` is the share by which each moves, axis by axis, to where it would stand if
 * all were spread evenly: nobody changes sides with anybody, and few far ones do not leave the frame to themselves.
 */
export function filled({ metrics }: Plan, { x, y }: Positions, { width, height }: Room, even: number): Places {
  const pad = padOf(metrics);
  return { x: axis(x, pad, width - pad, even), y: axis(y, pad, height - pad, even) };
}

function axis(values: ArrayLike<number>, low: number, high: number, even: number): Float64Array {
  const order = Array.from({ length: values.length }, (_, index) => index).sort(
    (p, q) => (values[p] ?? 0) - (values[q] ?? 0) || p - q,
  );
  const least = values[order[0] ?? 0] ?? 0;
  const most = values[order[order.length - 1] ?? 0] ?? 0;
  const places = new Float64Array(values.length).fill((low + high) / 2);
  if (most === least) return places;
  order.forEach((index, rank) => {
    const plain = ((values[index] ?? 0) - least) / (most - least);
    const share = plain + even * (rank / (order.length - 1) - plain);
    places[index] = Math.round(low + share * (high - low));
  });
  return places;
}
