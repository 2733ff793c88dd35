/** What is in view: how many times as near as the whole picture, and the middle, in shares of its width and height. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole picture. */
export const WHOLE: View = { scale: 1, x: 0.5, y: 0.5 };

/** How near one can come. */
const NEAREST = 8;

/** The same view, no farther than the whole, no nearer than one can come, and nowhere beyond the picture's edge. */
export function bounded({ scale, x, y }: View): View {
  const near = Math.max(1, Math.min(NEAREST, scale));
  const half = 0.5 / near;
  const within = (middle: number): number => Math.max(half, Math.min(1 - half, middle));
  return near < 1.001 ? WHOLE : { scale: near, x: within(x), y: within(y) };
}

/** A view on the way between two, so that the nearer end is approached as evenly as the other. */
export function lerp(from: View, to: View, share: number): View {
  const between = (p: number, q: number): number => p + (q - p) * share;
  const wide = between(1 / from.scale, 1 / to.scale);
  return bounded({ scale: 1 / wide, x: between(from.x, to.x), y: between(from.y, to.y) });
}
