import type { Arrangement } from '../arrangement';
import type { Plan } from '../plan';
import type { Anchor, Room } from '../room';
import type { Sketch } from '../sketch';
import type { Wire } from '../wiring';

/** The price of two glyphs with too little air between them, beyond what keeps them from touching. */
export function airPrice({ nodes, metrics }: Plan, { x, y }: Arrangement, p: number, q: number): number {
  const reach = (nodes[p]?.halfWidth ?? 0) + (nodes[q]?.halfWidth ?? 0);
  const short = reach + metrics.margin * 2.5 + 6 - apart(x[p] ?? 0, y[p] ?? 0, x[q] ?? 0, y[q] ?? 0);
  return short > 0 ? short * 0.06 : 0;
}

/** The price of a line: long enough for its bead and arrowhead, and no longer than it needs to be. */
export function lengthPrice(
  { nodes, metrics: { bead, margin } }: Plan,
  { x, y }: Arrangement,
  { width, height }: Room,
  { kind, a, b }: Wire,
): number {
  const length = apart(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0);
  const long = (length / (width + height)) * (kind === 'tie' ? 1.5 : kind === 'spoke' ? 1.2 : 0.6);
  if (kind === 'tie') return long;
  const beads = kind === 'spoke' ? bead.current : kind === 'line' ? bead.current * 2 : 0;
  const reach = (nodes[a]?.halfWidth ?? 0) + (nodes[b]?.halfWidth ?? 0);
  return long + Math.max(0, reach + beads + margin * 1.5 + 8 - length) * 0.09;
}

/** A hub stands among its participants: the share by which the spokes are longer than they would be from the middle. */
export function hubPrice({ x, y }: Arrangement, { point, members }: Plan['hubs'][number]): number {
  let middleX = 0;
  let middleY = 0;
  for (const member of members) {
    middleX += (x[member] ?? 0) / members.length;
    middleY += (y[member] ?? 0) / members.length;
  }
  let spread = 1;
  let spokes = 0;
  for (const member of members) {
    spread += apart(x[member] ?? 0, y[member] ?? 0, middleX, middleY);
    spokes += apart(x[member] ?? 0, y[member] ?? 0, x[point] ?? 0, y[point] ?? 0);
  }
  return Math.max(0, spokes / spread - 1.05) * 4;
}

function apart(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}

/** The price of a frame that the actors do not fill. */
export function unusedPrice({ plan }: Sketch, { x, y }: Arrangement, { width, height }: Room): number {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let node = 0; node < plan.nodes.length; node += 1) {
    left = Math.min(left, x[node] ?? 0);
    right = Math.max(right, x[node] ?? 0);
    top = Math.min(top, y[node] ?? 0);
    bottom = Math.max(bottom, y[node] ?? 0);
  }
  return (Math.max(0, 0.84 - (right - left) / width) + Math.max(0, 0.72 - (bottom - top) / height)) * 10;
}

const REVERSED = 1;

/** The price of two actors, the first the one with the lower index, who stand the other way round than in the anchor. */
export function reversalPrice(
  anchor: Anchor,
  { x, y }: Arrangement,
  { width, height }: Room,
  p: number,
  q: number,
): number {
  const across = ((anchor.x[q] ?? 0) - (anchor.x[p] ?? 0)) / anchor.width;
  const down = ((anchor.y[q] ?? 0) - (anchor.y[p] ?? 0)) / anchor.height;
  return (
    reversal(across, ((x[q] ?? 0) - (x[p] ?? 0)) / width) + reversal(down, ((y[q] ?? 0) - (y[p] ?? 0)) / height) * 0.6
  );
}

function reversal(before: number, now: number): number {
  return Math.abs(before) < 0.12 || before * now > 0 ? 0 : REVERSED * (0.3 + Math.abs(now));
}
