import type { Moving } from './moving';

/** A force by which every two points push each other off; it changes how far each goes in the next tick. */
export type Charge = (alpha: number) => void;

/** Points up to which a plain sum over all pairs is faster than a tree. */
export const EXACT = 700;

/** The charge between all pairs, summed up exactly, `strength` as in d3's forceManyBody; time grows with the square. */
export function chargeOf({ x, y, vx, vy }: Moving, strength: number): Charge {
  const many = x.length;
  const pushX = new Float64Array(many);
  const pushY = new Float64Array(many);
  return (alpha) => {
    pushX.fill(0);
    pushY.fill(0);
    for (let p = 0; p < many; p += 1) {
      const px = x[p] ?? 0;
      const py = y[p] ?? 0;
      let sumX = 0;
      let sumY = 0;
      for (let q = p + 1; q < many; q += 1) {
        const dx = (x[q] ?? 0) - px;
        const dy = (y[q] ?? 0) - py;
        const square = dx * dx + dy * dy;
        const share = square === 0 ? 0 : 1 / (square < 1 ? Math.sqrt(square) : square);
        sumX += dx * share;
        sumY += dy * share;
        pushX[q] = (pushX[q] ?? 0) - dx * share;
        pushY[q] = (pushY[q] ?? 0) - dy * share;
      }
      pushX[p] = (pushX[p] ?? 0) + sumX;
      pushY[p] = (pushY[p] ?? 0) + sumY;
    }
    const pull = strength * alpha;
    for (let p = 0; p < many; p += 1) {
      vx[p] = (vx[p] ?? 0) + (pushX[p] ?? 0) * pull;
      vy[p] = (vy[p] ?? 0) + (pushY[p] ?? 0) * pull;
    }
  };
}
