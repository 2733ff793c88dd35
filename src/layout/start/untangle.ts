import { mulberry32 } from '../random';
import { strangersIn } from './strangers';
import type { Ground, Spots } from './search-ground';
import { priceOf, scaleOf } from './tangle';
import type { Weights } from './weights';

/** Moves between two pauses. */
const SLICE = 400;

/** What sums of prices may be off by for rounding. */
const ROUNDING = 1e-6;

/**
 * Takes crossings of straight links out of a placement, in place, by moving single points and swapping two (threshold
 * accepting). Every try costs only what the moved points touch. Ends on the last placement of the best cost met.
 */
export function* untangling(
  ground: Ground,
  spots: Spots,
  weights: Weights,
  moves: number,
  seed: number,
): Generator<void, void> {
  const random = mulberry32(seed + 101);
  const { x, y } = spots;
  const scale = scaleOf(ground, spots);
  const price = (point: number, without: number, limit?: number): number =>
    priceOf(ground, spots, weights, scale, point, without, limit);
  const best = { x: Float64Array.from(x), y: Float64Array.from(y) };
  const strangers = (): number => (weights.stranger === 0 ? 0 : weights.stranger * strangersIn(ground.sides, spots));
  let [gone, least, strange] = [0, 0, strangers()];
  for (let move = 0; move < moves; move += 1) {
    if (move % SLICE === SLICE - 1) yield;
    const left = 1 - move / moves;
    const p = Math.floor(random() * ground.graph.points);
    const swap = random() < 0.12;
    const q = swap ? Math.floor(random() * ground.graph.points) : -1;
    if (p === q) continue;
    const before = price(p, -1) + (swap ? price(q, p) : 0);
    const [px, py, qx, qy] = [x[p] ?? 0, y[p] ?? 0, x[q] ?? 0, y[q] ?? 0];
    if (swap) {
      put(ground, spots, p, qx, qy);
      put(ground, spots, q, px, py);
    } else {
      const far = (0.02 + 0.33 * left * left) * Math.min(ground.width, ground.height);
      put(ground, spots, p, px + (random() * 2 - 1) * far, py + (random() * 2 - 1) * far);
    }
    const accepted = heatAt(weights, left) * random();
    const most = before + strange + accepted + ROUNDING;
    const worse = price(p, -1, most) + (swap ? price(q, p, most) : 0) - before;
    const stranger = worse > most - before ? strange : strangers();
    if (worse + stranger - strange > accepted) {
      [x[p], y[p]] = [px, py];
      if (swap) [x[q], y[q]] = [qx, qy];
      continue;
    }
    gone += worse + stranger - strange;
    strange = stranger;
    if (gone >= least - 1e-9) continue;
    least = gone;
    best.x.set(x);
    best.y.set(y);
  }
  x.set(best.x);
  y.set(best.y);
}

/** The worsening that is accepted while a share of the moves is left. */
function heatAt({ heat: [hot, cold] }: Weights, left: number): number {
  return cold + (hot - cold) * left * left * left;
}

function put(
  { half, up, down, margin, width, height }: Ground,
  { x, y }: Spots,
  point: number,
  px: number,
  py: number,
): void {
  const h = (half[point] ?? 0) + margin;
  const top = (up[point] ?? 0) + margin;
  const bottom = height - (down[point] ?? 0) - margin;
  x[point] = Math.round(Math.max(h, Math.min(width - h, px)));
  y[point] = Math.round(Math.max(top, Math.min(bottom, py)));
}
