import { BENDS, BOWS, DOCKS, LABEL_SIDES, NAME_PLACES, SLOTS, TAG_PLACES, type Arrangement } from './arrangement';
import type { Box, Curve, Point } from './geometry';
import type { Plan } from './plan';
import type { Bead } from './wiring';

/** Pieces that a curve is cut into for tests of collision. */
export const PIECES = 6;

/**
 * An arrangement as numbers in flat buffers, filled anew for every try of the search without allocating.
 * Boxes (x0, y0, x1, y1): glyphs, labels, names of sides, tags, beads at their largest. Curves (ax, ay, cx, cy, bx, by):
 * wires, then causal arrows. `knots` holds PIECES + 1 points of each curve, `bounds` the box around them.
 */
export interface Sketch {
  readonly plan: Plan;
  readonly boxes: Float64Array;
  readonly curves: Float64Array;
  readonly knots: Float64Array;
  readonly bounds: Float64Array;
  /** Index of the first box of each kind, and their number. */
  readonly first: {
    readonly labels: number;
    readonly names: number;
    readonly tags: number;
    readonly beads: number;
    readonly end: number;
  };
}

/** Empty buffers for a plan. */
export function sketchOf(plan: Plan): Sketch {
  const labels = plan.nodes.length;
  const names = labels * 2;
  const tags = names + plan.sides.length;
  const beads = tags + plan.tags.length;
  const end = beads + plan.beads.length;
  const curves = plan.wires.length + plan.arrows.length;
  return {
    plan,
    boxes: new Float64Array(end * 4),
    curves: new Float64Array(curves * 6),
    knots: new Float64Array(curves * (PIECES + 1) * 2),
    bounds: new Float64Array(curves * 4),
    first: { labels, names, tags, beads, end },
  };
}

/** Fills a sketch with the boxes and curves of an arrangement in a box of the given size in pixels. */
export function draw(sketch: Sketch, choice: Arrangement, width: number, height: number): void {
  drawNodes(sketch, choice);
  drawWires(sketch, choice);
  drawBeads(sketch, choice);
  drawArrows(sketch, choice);
  drawTags(sketch, choice);
  drawNames(sketch, choice, width, height);
}

/** A box of a sketch. */
export function boxOf({ boxes }: Sketch, index: number): Box {
  return {
    x0: boxes[index * 4] ?? 0,
    y0: boxes[index * 4 + 1] ?? 0,
    x1: boxes[index * 4 + 2] ?? 0,
    y1: boxes[index * 4 + 3] ?? 0,
  };
}

/** A curve of a sketch. */
export function curveOf({ curves }: Sketch, index: number): Curve {
  const point = (offset: number): Point => ({
    x: curves[index * 6 + offset] ?? 0,
    y: curves[index * 6 + offset + 1] ?? 0,
  });
  return { a: point(0), c: point(2), b: point(4) };
}

function setBox({ boxes }: Sketch, index: number, x0: number, y0: number, width: number, height: number): void {
  put(boxes, index * 4, x0, y0, x0 + width, y0 + height);
}

function put(values: Float64Array, offset: number, a: number, b: number, c: number, d: number): void {
  values[offset] = a;
  values[offset + 1] = b;
  values[offset + 2] = c;
  values[offset + 3] = d;
}

function setAround(sketch: Sketch, index: number, x: number, y: number, halfWidth: number, halfHeight: number): void {
  setBox(sketch, index, x - halfWidth, y - halfHeight, halfWidth * 2, halfHeight * 2);
}

/** The curve from a to b whose middle stands `bend` pixels off the straight line, with its knots and bounds. */
function setBent(sketch: Sketch, index: number, ax: number, ay: number, bx: number, by: number, bend: number): void {
  const { curves, knots, bounds } = sketch;
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)) || 1;
  const cx = (ax + bx) / 2 + (2 * bend * (by - ay)) / length;
  const cy = (ay + by) / 2 - (2 * bend * (bx - ax)) / length;
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let knot = 0; knot <= PIECES; knot += 1) {
    const t = knot / PIECES;
    const s = 1 - t;
    const x = s * s * ax + 2 * s * t * cx + t * t * bx;
    const y = s * s * ay + 2 * s * t * cy + t * t * by;
    const offset = (index * (PIECES + 1) + knot) * 2;
    knots[offset] = x;
    knots[offset + 1] = y;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  put(bounds, index * 4, x0, y0, x1, y1);
  put(curves, index * 6, ax, ay, cx, cy);
  curves[index * 6 + 4] = bx;
  curves[index * 6 + 5] = by;
}

function onCurve({ curves }: Sketch, index: number, t: number, axis: 0 | 1): number {
  const s = 1 - t;
  const offset = index * 6 + axis;
  return s * s * (curves[offset] ?? 0) + 2 * s * t * (curves[offset + 2] ?? 0) + t * t * (curves[offset + 4] ?? 0);
}

function drawNodes(sketch: Sketch, choice: Arrangement): void {
  const gap = 3;
  sketch.plan.nodes.forEach(({ halfWidth, halfHeight, labelWidth, labelHeight }, node) => {
    const x = choice.x[node] ?? 0;
    const y = choice.y[node] ?? 0;
    setAround(sketch, node, x, y, halfWidth, halfHeight);
    const side = LABEL_SIDES[choice.label[node] ?? 0];
    const below = y + halfHeight + gap - 1;
    const label = sketch.first.labels + node;
    if (side === 'right') setBox(sketch, label, x + halfWidth + gap, y - labelHeight / 2, labelWidth, labelHeight);
    else if (side === 'left')
      setBox(sketch, label, x - halfWidth - gap - labelWidth, y - labelHeight / 2, labelWidth, labelHeight);
    else if (side === 'above')
      setBox(sketch, label, x - labelWidth / 2, y - halfHeight - gap - labelHeight, labelWidth, labelHeight);
    else if (side === 'below-right') setBox(sketch, label, x - halfWidth, below, labelWidth, labelHeight);
    else if (side === 'below-left') setBox(sketch, label, x + halfWidth - labelWidth, below, labelWidth, labelHeight);
    else setBox(sketch, label, x - labelWidth / 2, below, labelWidth, labelHeight);
  });
}

function drawWires(sketch: Sketch, choice: Arrangement): void {
  sketch.plan.wires.forEach(({ a, b, rank, pair, kind }, wire) => {
    const ax = choice.x[a] ?? 0;
    const ay = choice.y[a] ?? 0;
    const bx = choice.x[b] ?? 0;
    const by = choice.y[b] ?? 0;
    const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
    const fan = Math.min(sketch.plan.metrics.fan, length * 0.16);
    const bow = kind === 'tie' ? 0 : (BOWS[choice.bow[pair] ?? 0] ?? 0);
    setBent(sketch, wire, ax, ay, bx, by, rank * fan + bow * length);
  });
}

function drawBeads(sketch: Sketch, choice: Arrangement): void {
  const { current } = sketch.plan.metrics.bead;
  sketch.plan.beads.forEach((bead, index) => {
    const x = beadAt(sketch, choice, bead, index, 0);
    const y = beadAt(sketch, choice, bead, index, 1);
    setAround(sketch, sketch.first.beads + index, x, y, current, current);
  });
}

function beadAt(sketch: Sketch, choice: Arrangement, bead: Bead, index: number, axis: 0 | 1): number {
  const places = axis === 0 ? choice.x : choice.y;
  if (bead.on === 'hub') return places[bead.point] ?? 0;
  if (bead.on === 'wire')
    return onCurve(sketch, bead.wire, SLOTS[(choice.slot[index] ?? 0) % SLOTS.length] ?? 0.5, axis);
  const node = sketch.plan.nodes[bead.node];
  const share = DOCKS[(choice.slot[index] ?? 0) % DOCKS.length]?.[axis] ?? 0;
  const half = (axis === 0 ? node?.halfWidth : node?.halfHeight) ?? 0;
  return (places[bead.node] ?? 0) + share * (half + sketch.plan.metrics.bead.current + sketch.plan.metrics.gap);
}

function drawArrows(sketch: Sketch, choice: Arrangement): void {
  const { boxes, first, plan } = sketch;
  const middle = (bead: number, axis: number): number =>
    ((boxes[(first.beads + bead) * 4 + axis] ?? 0) + (boxes[(first.beads + bead) * 4 + axis + 2] ?? 0)) / 2;
  plan.arrows.forEach(({ from, to }, arrow) => {
    const ax = middle(from, 0);
    const ay = middle(from, 1);
    const bx = middle(to, 0);
    const by = middle(to, 1);
    const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
    setBent(sketch, plan.wires.length + arrow, ax, ay, bx, by, (BENDS[choice.bend[arrow] ?? 0] ?? 0) * length);
  });
}

function drawTags(sketch: Sketch, choice: Arrangement): void {
  sketch.plan.tags.forEach(({ kind, on, width, height }, tag) => {
    const curve = 'arrow' in on ? sketch.plan.wires.length + on.arrow : on.wire;
    const [t, side] = (kind === 'text' ? TAG_PLACES[choice.tag[tag] ?? 0] : undefined) ?? [0.5, 0];
    const dx = onCurve(sketch, curve, t + 0.05, 0) - onCurve(sketch, curve, t - 0.05, 0);
    const dy = onCurve(sketch, curve, t + 0.05, 1) - onCurve(sketch, curve, t - 0.05, 1);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const nx = (side * dy) / length;
    const ny = (-side * dx) / length;
    const off = (Math.abs(nx) * width) / 2 + (Math.abs(ny) * height) / 2 + 4;
    const x = onCurve(sketch, curve, t, 0) + nx * off;
    const y = onCurve(sketch, curve, t, 1) + ny * off;
    setAround(sketch, sketch.first.tags + tag, x, y, width / 2, height / 2);
  });
}

function drawNames(sketch: Sketch, choice: Arrangement, width: number, height: number): void {
  const { ground, margin, regionSize } = sketch.plan.metrics;
  const high = regionSize + 4;
  sketch.plan.sides.forEach(({ members, nameWidth: wide }, side) => {
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    for (const member of members) {
      left = Math.min(left, (choice.x[member] ?? 0) - ground);
      right = Math.max(right, (choice.x[member] ?? 0) + ground);
      top = Math.min(top, (choice.y[member] ?? 0) - ground);
      bottom = Math.max(bottom, (choice.y[member] ?? 0) + ground);
    }
    const [column, row] = NAME_PLACES[choice.name[side] ?? 0] ?? [0, 0];
    const x = [left - wide - 4, left, (left + right - wide) / 2, right - wide, right + 4][column + 2] ?? left;
    const y = [top - high - 2, top + 3, bottom - high - 3, bottom + 2][row] ?? top;
    const x0 = Math.max(margin, Math.min(width - margin - wide, x));
    const y0 = Math.max(margin, Math.min(height - margin - high, y));
    setBox(sketch, sketch.first.names + side, x0, y0, wide, high);
  });
}
