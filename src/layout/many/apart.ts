import type { Plan } from '../plan';
import type { Room } from '../room';
import { EDGE, type Places } from './frame';

/** Rounds in which glyphs push each other off at most; there is an end before where none overlap. */
const ROUNDS = 60;

/** Share of the frame up to which glyphs, packed without gaps, can still be pushed apart. */
const FULL = 0.55;

/** Pushes actors apart whose glyphs overlap, each no farther than it must, within the frame; changes the places. */
export function pushApart(plan: Plan, places: Places, frame: Room): void {
  const bodies = plan.nodes.map(({ halfWidth, halfHeight }) => [halfWidth + 0.5, halfHeight + 0.5] as const);
  const area = bodies.reduce((sum, [wide, high]) => sum + wide * high * 4, 0);
  if (area > FULL * frame.width * frame.height) return;
  const cell = bodies.reduce((most, body) => Math.max(most, ...body), 1) * 2;
  const { x, y } = places;
  const push = (p: number, q: number): boolean => {
    const [wideP = 0, highP = 0] = bodies[p] ?? [];
    const [wideQ = 0, highQ = 0] = bodies[q] ?? [];
    const dx = (x[q] ?? 0) - (x[p] ?? 0);
    const dy = (y[q] ?? 0) - (y[p] ?? 0);
    const overX = wideP + wideQ - Math.abs(dx);
    const overY = highP + highQ - Math.abs(dy);
    if (overX <= 0 || overY <= 0) return false;
    if (overX < overY) shift(x, p, q, dx < 0 ? -overX : overX);
    else shift(y, p, q, dy < 0 ? -overY : overY);
    return true;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [p, q] of closePairs(places, bodies.length, cell)) moved = push(p, q) || moved;
    if (!moved) break;
    bodies.forEach(([wide, high], node) => {
      x[node] = Math.max(wide + EDGE, Math.min(frame.width - wide - EDGE, x[node] ?? 0));
      y[node] = Math.max(high + EDGE, Math.min(frame.height - high - EDGE, y[node] ?? 0));
    });
  }
}

function shift(values: Float64Array, p: number, q: number, by: number): void {
  values[p] = (values[p] ?? 0) - by / 2;
  values[q] = (values[q] ?? 0) + by / 2;
}

/** Pairs of points in the same square of a grid or in neighbouring ones. */
function closePairs({ x, y }: Places, count: number, cell: number): [number, number][] {
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number): number => column * 65536 + row;
  const pairs: [number, number][] = [];
  for (let p = 0; p < count; p += 1) {
    const column = Math.floor((x[p] ?? 0) / cell) + 1;
    const row = Math.floor((y[p] ?? 0) / cell) + 1;
    for (let dc = -1; dc <= 1; dc += 1)
      for (let dr = -1; dr <= 1; dr += 1)
        for (const q of cells.get(keyOf(column + dc, row + dr)) ?? []) pairs.push([q, p]);
    const own = cells.get(keyOf(column, row));
    if (own === undefined) cells.set(keyOf(column, row), [p]);
    else own.push(p);
  }
  return pairs;
}
