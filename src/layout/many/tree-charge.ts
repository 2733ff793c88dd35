import type { Charge } from './charge';
import { Quarters } from './quarters';
import { jiggle, type Drive, type Moving } from './moving';

/**
 * The charge of d3's forceManyBody (Barnes and Hut, 1986), number by number: what is far off is summed up by the square
 * that it stands in.
 */
export function treeCharge(
  { x, y, vx, vy }: Moving,
  { charge, theta, random }: Pick<Drive, 'charge' | 'theta' | 'random'>,
): Charge {
  const tree = new Quarters(x, y, charge, theta);
  const push = (point: number, alpha: number): void => {
    const { next, point: pointAt, squareX, squareY, reach, value, skip, size } = tree;
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    let goX = vx[point] ?? 0;
    let goY = vy[point] ?? 0;
    for (let square = 0; square < size;) {
      let dx = (squareX[square] ?? 0) - px;
      let dy = (squareY[square] ?? 0) - py;
      let far = dx * dx + dy * dy;
      const held = pointAt[square] ?? -1;
      const away = (reach[square] ?? 0) < far;
      if (!away && held < 0) {
        square += 1;
        continue;
      }
      if (away || held !== point || (next[held] ?? -1) >= 0) {
        if (dx === 0) far += (dx = jiggle(random)) * dx;
        if (dy === 0) far += (dy = jiggle(random)) * dy;
        if (far < 1) far = Math.sqrt(far);
      }
      if (away) {
        const all = value[square] ?? 0;
        goX += (dx * all * alpha) / far;
        goY += (dy * all * alpha) / far;
      } else {
        for (let one = held; one >= 0; one = next[one] ?? -1) {
          if (one === point) continue;
          const share = (charge * alpha) / far;
          goX += dx * share;
          goY += dy * share;
        }
      }
      square = skip[square] ?? size;
    }
    vx[point] = goX;
    vy[point] = goY;
  };
  return (alpha) => {
    tree.build();
    for (let point = 0; point < x.length; point += 1) push(point, alpha);
  };
}
