import { BENDS, BOWS, DOCKS, LABEL_SIDES, NAME_PLACES, SLOTS, TAG_PLACES, type Arrangement } from './arrangement';
import type { Box, Curve, Point } from './geometry';
import type { Plan, PlanNode, Tag } from './plan';
import { holdCurve, onCurve, PIECES, put, setBent, type CurveBuffers } from './sketch-curves';
import type { Bead, Wire } from './wiring';

/**
 * An arrangement as numbers in flat buffers, filled anew for every try of the search without allocating. Boxes (x0, y0,
 * x1, y1): glyphs, labels, names of sides, tags, beads at their largest. Curves (ax, ay, cx, cy, bx, by): wires, then
 * causal arrows. `knots` holds PIECES + 1 points of each curve, `bounds` the box around them once they are bounded.
 */
export interface Sketch extends CurveBuffers {
  readonly plan: Plan;
  readonly boxes: Float64Array;
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

/**
 * Fills a sketch with the boxes and curves of an arrangement in a box of the given size in pixels; `held` keeps the
 * curves inside it, where the arrangement was not found in such a box.
 */
export function draw(sketch: Sketch, choice: Arrangement, width: number, height: number, held = false): void {
  const { nodes, wires, beads, arrows, tags, sides, metrics } = sketch.plan;
  const hold = (curve: number, edge: number): void => {
    if (held) holdCurve(sketch, curve, edge, [width, height]);
  };
  nodes.forEach((node, index) => drawGlyph(sketch, choice, index, node));
  nodes.forEach((node, index) => drawLabel(sketch, choice, index, node));
  wires.forEach((wire, index) => {
    drawWire(sketch, choice, index, wire);
    hold(index, metrics.bead.current);
  });
  beads.forEach((bead, index) => drawBead(sketch, choice, index, bead));
  arrows.forEach((arrow, index) => {
    drawArrow(sketch, choice, index, arrow);
    hold(wires.length + index, 1);
  });
  tags.forEach((tag, index) => drawTag(sketch, choice, index, tag));
  sides.forEach((side, index) => drawName(sketch, choice, index, side, width, height));
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

function setAround(sketch: Sketch, index: number, x: number, y: number, halfWidth: number, halfHeight: number): void {
  setBox(sketch, index, x - halfWidth, y - halfHeight, halfWidth * 2, halfHeight * 2);
}

/** Draws an actor’s glyph into a sketch. */
export function drawGlyph(
  sketch: Sketch,
  choice: Arrangement,
  index: number,
  { halfWidth, halfHeight }: PlanNode,
): void {
  setAround(sketch, index, choice.x[index] ?? 0, choice.y[index] ?? 0, halfWidth, halfHeight);
}

/** Free space in pixels between a glyph and its label. */
const LABEL_GAP = 3;

/** Draws a label into a sketch. */
export function drawLabel(
  sketch: Sketch,
  choice: Arrangement,
  index: number,
  { halfWidth, halfHeight, labelWidth: wide, labelHeight: high }: PlanNode,
): void {
  const x = choice.x[index] ?? 0;
  const y = choice.y[index] ?? 0;
  const side = LABEL_SIDES[choice.label[index] ?? 0];
  let left = x - wide / 2;
  let top = y + halfHeight + LABEL_GAP - 1;
  if (side === 'right') left = x + halfWidth + LABEL_GAP;
  if (side === 'left') left = x - halfWidth - LABEL_GAP - wide;
  if (side === 'right' || side === 'left') top = y - high / 2;
  if (side === 'above') top = y - halfHeight - LABEL_GAP - high;
  if (side === 'below-right') left = x - halfWidth;
  if (side === 'below-left') left = x + halfWidth - wide;
  setBox(sketch, sketch.first.labels + index, left, top, wide, high);
}

/** Draws a wire into a sketch. */
export function drawWire(sketch: Sketch, choice: Arrangement, index: number, { a, b, rank, pair, kind }: Wire): void {
  const ax = choice.x[a] ?? 0;
  const ay = choice.y[a] ?? 0;
  const bx = choice.x[b] ?? 0;
  const by = choice.y[b] ?? 0;
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
  const fan = Math.min(sketch.plan.metrics.fan, length * 0.16);
  const bow = kind === 'tie' ? 0 : (BOWS[choice.bow[pair] ?? 0] ?? 0);
  setBent(sketch, index, ax, ay, bx, by, rank * fan + bow * length);
}

/** Draws a bead, after its wire into a sketch. */
export function drawBead(sketch: Sketch, choice: Arrangement, index: number, bead: Bead): void {
  const { current } = sketch.plan.metrics.bead;
  const x = beadAt(sketch, choice, bead, index, 0);
  const y = beadAt(sketch, choice, bead, index, 1);
  setAround(sketch, sketch.first.beads + index, x, y, current, current);
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

/** Draws a causal arrow, after its beads into a sketch. */
export function drawArrow(
  sketch: Sketch,
  choice: Arrangement,
  index: number,
  { from, to }: Plan['arrows'][number],
): void {
  const { boxes, first, plan } = sketch;
  const middle = (bead: number, axis: number): number =>
    ((boxes[(first.beads + bead) * 4 + axis] ?? 0) + (boxes[(first.beads + bead) * 4 + axis + 2] ?? 0)) / 2;
  const ax = middle(from, 0);
  const ay = middle(from, 1);
  const bx = middle(to, 0);
  const by = middle(to, 1);
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
  setBent(sketch, plan.wires.length + index, ax, ay, bx, by, (BENDS[choice.bend[index] ?? 0] ?? 0) * length);
}

/** Draws a tag, after its curve into a sketch. */
export function drawTag(sketch: Sketch, choice: Arrangement, index: number, { kind, on, width, height }: Tag): void {
  const curve = 'arrow' in on ? sketch.plan.wires.length + on.arrow : on.wire;
  const [t, side] = (kind === 'text' ? TAG_PLACES[choice.tag[index] ?? 0] : undefined) ?? [0.5, 0];
  const dx = onCurve(sketch, curve, t + 0.05, 0) - onCurve(sketch, curve, t - 0.05, 0);
  const dy = onCurve(sketch, curve, t + 0.05, 1) - onCurve(sketch, curve, t - 0.05, 1);
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const nx = (side * dy) / length;
  const ny = (-side * dx) / length;
  const off = (Math.abs(nx) * width) / 2 + (Math.abs(ny) * height) / 2 + 4;
  const x = onCurve(sketch, curve, t, 0) + nx * off;
  const y = onCurve(sketch, curve, t, 1) + ny * off;
  setAround(sketch, sketch.first.tags + index, x, y, width / 2, height / 2);
}

/** Draws the name of a side into a sketch. */
export function drawName(
  sketch: Sketch,
  choice: Arrangement,
  index: number,
  { members, nameWidth: wide }: Plan['sides'][number],
  width: number,
  height: number,
): void {
  const { ground, margin, regionSize } = sketch.plan.metrics;
  const high = regionSize + 4;
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
  const [column, row] = NAME_PLACES[choice.name[index] ?? 0] ?? [0, 0];
  const x = [left - wide - 4, left, (left + right - wide) / 2, right - wide, right + 4][column + 2] ?? left;
  const y = [top - high - 2, top + 3, bottom - high - 3, bottom + 2][row] ?? top;
  const x0 = Math.max(margin, Math.min(width - margin - wide, x));
  const y0 = Math.max(margin, Math.min(height - margin - high, y));
  setBox(sketch, sketch.first.names + index, x0, y0, wide, high);
}
