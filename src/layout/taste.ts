import type { Arrangement } from './arrangement';
import { convexHull, distance, distanceToHull, hullDistance, type Point } from './geometry';
import type { Room } from './room';
import type { Sketch } from './sketch';

/** What makes one faultless picture better than another: grounds without strangers, air, short lines, a full frame. */
export function tasteOf(sketch: Sketch, choice: Arrangement, room: Room): number {
  return (
    grounds(sketch, choice, room) +
    air(sketch, choice) +
    lengths(sketch, choice, room) +
    hubs(sketch, choice) +
    unused(sketch, choice, room) * 10 +
    habits(choice) +
    (room.anchor === undefined ? 0 : reversals(choice, room))
  );
}

const STRANGER = 6;
const MINGLED = 1.5;

function grounds(sketch: Sketch, choice: Arrangement, { width, height }: Room): number {
  const { plan } = sketch;
  const { ground } = plan.metrics;
  let sum = 0;
  const hulls = plan.sides.map(({ members }) => convexHull(members.map((member) => pointOf(choice, member))));
  hulls.forEach((hull, side) => {
    for (const other of hulls.slice(side + 1)) {
      const short = ground * 2 + 3 - hullDistance(hull, other);
      if (short > 0) sum += MINGLED + short * 0.06;
    }
    plan.nodes.forEach((node, index) => {
      const place = pointOf(choice, index);
      if (node.side === side) {
        sum += outsideBy(place, width, height, ground) * 0.1;
        return;
      }
      const free = distanceToHull(place, hull) - ground;
      const reach = Math.max(node.halfWidth, node.halfHeight) + 3;
      if (free < reach) sum += STRANGER + (reach - free) * 0.1;
    });
    sum += (round(hull) / (width + height)) * 4 + nameAway(sketch, side, hull);
  });
  return sum;
}

/** A side's name stands on its ground or just beside it. */
function nameAway({ plan, boxes, first }: Sketch, side: number, hull: readonly Point[]): number {
  const offset = (first.names + side) * 4;
  const middle = {
    x: ((boxes[offset] ?? 0) + (boxes[offset + 2] ?? 0)) / 2,
    y: ((boxes[offset + 1] ?? 0) + (boxes[offset + 3] ?? 0)) / 2,
  };
  return Math.max(0, distanceToHull(middle, hull) - plan.metrics.ground - 16) * 0.08;
}

function pointOf(choice: Arrangement, index: number): Point {
  return { x: choice.x[index] ?? 0, y: choice.y[index] ?? 0 };
}

function round(hull: readonly Point[]): number {
  return hull.reduce((sum, point, index) => sum + distance(point, hull[(index + 1) % hull.length] ?? point), 0);
}

function outsideBy({ x, y }: Point, width: number, height: number, margin: number): number {
  return (
    Math.max(0, margin - x) +
    Math.max(0, margin - y) +
    Math.max(0, x - width + margin) +
    Math.max(0, y - height + margin)
  );
}

/** Room between glyphs, beyond what keeps them from touching. */
function air({ plan }: Sketch, { x, y }: Arrangement): number {
  const room = plan.metrics.margin * 2.5 + 6;
  let sum = 0;
  for (let p = 0; p < plan.nodes.length; p += 1) {
    const reach = plan.nodes[p]?.halfWidth ?? 0;
    for (let q = p + 1; q < plan.nodes.length; q += 1) {
      const dx = (x[p] ?? 0) - (x[q] ?? 0);
      const dy = (y[p] ?? 0) - (y[q] ?? 0);
      const short = reach + (plan.nodes[q]?.halfWidth ?? 0) + room - Math.sqrt(dx * dx + dy * dy);
      if (short > 0) sum += short * 0.06;
    }
  }
  return sum;
}

/** Lines long enough for their beads and arrowheads, and no longer than they need to be. */
function lengths({ plan }: Sketch, { x, y }: Arrangement, { width, height }: Room): number {
  const { bead, margin } = plan.metrics;
  let sum = 0;
  for (const { kind, a, b } of plan.wires) {
    const length = apart(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0);
    sum += (length / (width + height)) * (kind === 'tie' ? 1.5 : kind === 'spoke' ? 1.2 : 0.6);
    if (kind === 'tie') continue;
    const beads = kind === 'spoke' ? bead.current : kind === 'line' ? bead.current * 2 : 0;
    const reach = (plan.nodes[a]?.halfWidth ?? 0) + (plan.nodes[b]?.halfWidth ?? 0);
    const short = reach + beads + margin * 1.5 + 8 - length;
    if (short > 0) sum += short * 0.09;
  }
  return sum;
}

/** A hub stands among its participants: the share by which the spokes are longer than they would be from the middle. */
function hubs({ plan }: Sketch, { x, y }: Arrangement): number {
  let sum = 0;
  for (const { point, members } of plan.hubs) {
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
    sum += Math.max(0, spokes / spread - 1.05) * 4;
  }
  return sum;
}

function apart(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}

function unused({ plan }: Sketch, { x, y }: Arrangement, { width, height }: Room): number {
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
  return Math.max(0, 0.84 - (right - left) / width) + Math.max(0, 0.72 - (bottom - top) / height);
}

const LABEL_HABIT = [0, 0.7, 0.7, 0.5, 0.5, 0.5];

function habits({ label, slot, bow, name, bend, tag }: Arrangement): number {
  let sum = 0;
  for (const side of label) sum += LABEL_HABIT[side] ?? 1;
  for (const index of slot) sum += index * 0.1;
  for (const index of bow) sum += index * 0.15;
  for (const index of name) sum += index * 0.06;
  for (const index of bend) sum += index * 0.1;
  for (const index of tag) sum += index * 0.06;
  return sum;
}

const REVERSED = 1;

function reversals({ x, y }: Arrangement, { anchor, width, height }: Room): number {
  if (anchor === undefined) return 0;
  let sum = 0;
  for (let p = 0; p < anchor.x.length; p += 1) {
    for (let q = p + 1; q < anchor.x.length; q += 1) {
      sum += reversal(((anchor.x[q] ?? 0) - (anchor.x[p] ?? 0)) / anchor.width, ((x[q] ?? 0) - (x[p] ?? 0)) / width);
      sum +=
        reversal(((anchor.y[q] ?? 0) - (anchor.y[p] ?? 0)) / anchor.height, ((y[q] ?? 0) - (y[p] ?? 0)) / height) * 0.6;
    }
  }
  return sum;
}

function reversal(before: number, now: number): number {
  return Math.abs(before) < 0.12 || before * now > 0 ? 0 : REVERSED * (0.3 + Math.abs(now));
}
