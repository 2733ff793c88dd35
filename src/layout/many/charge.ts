import type { SimulationNodeDatum } from 'd3';

/** A force for d3-force by which every two points push each other off, like its forceManyBody, summed up exactly and without a tree. */
export interface Charge {
  (alpha: number): void;
  initialize: (bodies: SimulationNodeDatum[]) => void;
}

/** The charge between all pairs: `strength` as for forceManyBody. Time grows with the square of the points. */
export function chargeOf(strength: number): Charge {
  let bodies: SimulationNodeDatum[] = [];
  let x = new Float64Array(0);
  let y = new Float64Array(0);
  let pushX = new Float64Array(0);
  let pushY = new Float64Array(0);
  const force = (alpha: number): void => {
    const many = bodies.length;
    bodies.forEach((body, index) => {
      x[index] = body.x ?? 0;
      y[index] = body.y ?? 0;
    });
    pushX.fill(0);
    pushY.fill(0);
    for (let p = 0; p < many; p += 1) {
      const [px, py] = [x[p] ?? 0, y[p] ?? 0];
      let [sumX, sumY] = [0, 0];
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
    bodies.forEach((body, index) => {
      body.vx = (body.vx ?? 0) + (pushX[index] ?? 0) * pull;
      body.vy = (body.vy ?? 0) + (pushY[index] ?? 0) * pull;
    });
  };
  force.initialize = (given: SimulationNodeDatum[]): void => {
    bodies = given;
    x = new Float64Array(given.length);
    y = new Float64Array(given.length);
    pushX = new Float64Array(given.length);
    pushY = new Float64Array(given.length);
  };
  return force;
}
