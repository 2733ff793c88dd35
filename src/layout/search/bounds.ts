import type { Sketch } from '../sketch';
import { PIECES, put } from '../sketch-curves';

/** Works out anew the boxes around some curves of a sketch, by index, after they were drawn. */
export function bound({ knots, bounds }: Sketch, curves: readonly number[]): void {
  for (const curve of curves) {
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    const end = (curve + 1) * (PIECES + 1) * 2;
    for (let knot = curve * (PIECES + 1) * 2; knot < end; knot += 2) {
      const x = knots[knot] ?? 0;
      const y = knots[knot + 1] ?? 0;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    put(bounds, curve * 4, x0, y0, x1, y1);
  }
}
