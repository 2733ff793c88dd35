import { outsideAt, outsideOf } from './gatherings';
import type { Ground, Spots } from './search-ground';
import { cross, type StraightGraph } from './straight';
import { strangersIn } from './strangers';
import type { Weights } from './weights';

/** Pixels a step of the wanted distances, so that a placement has the least stress that it can by size alone. */
export function scaleOf({ distances: { points, wanted } }: Ground, { x, y }: Spots): number {
  let over = 0;
  let under = 0;
  for (let p = 0; p < points; p += 1) {
    for (let q = p + 1; q < points; q += 1) {
      const d = wanted[p * points + q] ?? 1;
      const dx = (x[p] ?? 0) - (x[q] ?? 0);
      const dy = (y[p] ?? 0) - (y[q] ?? 0);
      const far = Math.sqrt(dx * dx + dy * dy);
      over += (far * far) / (d * d);
      under += far / d;
    }
  }
  return under === 0 ? 1 : over / under;
}

/** What a placement is worth once its crossings are counted: its contacts, its stress, and its strangers. */
export function worthOf(ground: Ground, spots: Spots, { stress, contact, stranger, outside }: Weights): number {
  const scale = scaleOf(ground, spots);
  let sum = 0;
  let away = 0;
  for (let point = 0; point < ground.graph.points; point += 1) {
    for (const one of ground.gatherings[point] ?? []) if (one.point === point) away += outsideOf(one, spots);
    sum += stress * stressAt(ground, spots, scale, point, -1) + contact * contactsAt(ground, spots, point, -1);
  }
  return sum / 2 + outside * away + stranger * strangersIn(ground.sides, spots);
}

/**
 * The price of everything that one point takes part in; what it shares with the point `without` is left out. Infinite
 * where it is found to be above a limit before all of it is known.
 */
export function priceOf(
  ground: Ground,
  spots: Spots,
  { crossing, stress, contact, outside }: Weights,
  scale: number,
  point: number,
  without: number,
  limit = Infinity,
): number {
  const crossed = crossing * crossingsAt(ground.graph, spots, point, without);
  if (crossed > limit) return Infinity;
  const strained = stress * stressAt(ground, spots, scale, point, without);
  const away = outside === 0 ? 0 : outside * outsideAt(ground.gatherings, spots, point, without);
  if (crossed + strained + away > limit) return Infinity;
  return crossed + strained + contact * contactsAt(ground, spots, point, without) + away;
}

function crossingsAt({ from, to, at }: StraightGraph, { x, y }: Spots, point: number, without: number): number {
  let sum = 0;
  for (const link of at[point] ?? []) {
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    if (a === without || b === without) continue;
    for (let other = 0; other < from.length; other += 1) {
      const c = from[other] ?? 0;
      const d = to[other] ?? 0;
      if (c === a || c === b || d === a || d === b || c === without || d === without) continue;
      if (cross(x, y, a, b, c, d)) sum += 1;
    }
  }
  return sum;
}

/** Squares of the shares by which the distances to one point are off, each off by all counting as one. */
function stressAt(
  { distances: { points, wanted } }: Ground,
  { x, y }: Spots,
  scale: number,
  point: number,
  without: number,
): number {
  const px = x[point] ?? 0;
  const py = y[point] ?? 0;
  const row = point * points;
  let sum = 0;
  for (let other = 0; other < points; other += 1) {
    if (other === point || other === without) continue;
    const dx = (x[other] ?? 0) - px;
    const dy = (y[other] ?? 0) - py;
    const off = Math.sqrt(dx * dx + dy * dy) / (scale * (wanted[row + other] ?? 1)) - 1;
    sum += off * off;
  }
  return sum / Math.max(1, points - 1);
}

/** Links that run over points, and points whose glyphs and labels lie on one another, each by its depth. */
function contactsAt(ground: Ground, { x, y }: Spots, point: number, without: number): number {
  const { from, to, at, points } = ground.graph;
  const px = x[point] ?? 0;
  const py = y[point] ?? 0;
  let sum = 0;
  for (let other = 0; other < points; other += 1)
    if (other !== point && other !== without) sum += overlap(ground, x, y, point, other);
  for (const link of at[point] ?? []) {
    const far = (from[link] === point ? to[link] : from[link]) ?? 0;
    if (far === without) continue;
    const fx = x[far] ?? 0;
    const fy = y[far] ?? 0;
    for (let other = 0; other < points; other += 1)
      if (other !== point && other !== far && other !== without)
        sum += near(px, py, fx, fy, x[other] ?? 0, y[other] ?? 0, clearance(ground, other));
  }
  const reach = clearance(ground, point);
  for (let link = 0; link < from.length; link += 1) {
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    if (a === point || b === point || a === without || b === without) continue;
    sum += near(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, px, py, reach);
  }
  return sum;
}

function clearance({ up, margin }: Ground, point: number): number {
  return (up[point] ?? 0) + margin / 2;
}

function overlap({ half, up, down }: Ground, x: Float64Array, y: Float64Array, p: number, q: number): number {
  const wide = (half[p] ?? 0) + (half[q] ?? 0);
  const dx = Math.abs((x[p] ?? 0) - (x[q] ?? 0));
  if (dx >= wide) return 0;
  const dy = (y[q] ?? 0) - (y[p] ?? 0);
  const high = dy > 0 ? (down[p] ?? 0) + (up[q] ?? 0) : (down[q] ?? 0) + (up[p] ?? 0);
  const share = 1 - Math.abs(dy) / high;
  return share <= 0 ? 0 : 0.3 + Math.min(share, 1 - dx / wide);
}

/** How deep a link runs through a point's clearance: 0 outside, a little at its rim, 1.3 through its middle. */
function near(ax: number, ay: number, bx: number, by: number, px: number, py: number, reach: number): number {
  if ((px < ax - reach && px < bx - reach) || (px > ax + reach && px > bx + reach)) return 0;
  if ((py < ay - reach && py < by - reach) || (py > ay + reach && py > by + reach)) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square));
  const ex = px - ax - t * dx;
  const ey = py - ay - t * dy;
  const far = ex * ex + ey * ey;
  return far >= reach * reach ? 0 : 1.3 - Math.sqrt(far) / reach;
}
