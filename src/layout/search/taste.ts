import type { Arrangement } from '../arrangement';
import type { Plan } from '../plan';
import type { Anchor, Room } from '../room';
import type { Sketch } from '../sketch';
import { outsideOf } from '../start/gatherings';
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

/** A hub stands among its participants. */
export function hubPrice(choice: Arrangement, hub: Plan['hubs'][number]): number {
  return outsideOf(hub, choice) * 4;
}

function apart(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}

/** What a frame costs that is not filled at all in one direction. */
const UNUSED = 40;

/** The price of a frame that actors and labels do not fill up to its margin. */
export function unusedPrice({ boxes, first, plan }: Sketch, { width, height }: Room): number {
  const { margin } = plan.metrics;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let box = 0; box < first.names; box += 1) {
    left = Math.min(left, boxes[box * 4] ?? 0);
    top = Math.min(top, boxes[box * 4 + 1] ?? 0);
    right = Math.max(right, boxes[box * 4 + 2] ?? 0);
    bottom = Math.max(bottom, boxes[box * 4 + 3] ?? 0);
  }
  const across = Math.max(0, 1 - (right - left) / (width - margin * 2));
  return (across + Math.max(0, 1 - (bottom - top) / (height - margin * 2))) * UNUSED;
}

const REVERSED = 1;

/** The price of two actors, that of the lower index first, who stand the other way round than in the anchor. */
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
