import { BOWS, type Arrangement } from '../arrangement';
import { freeTexts, indices, inside, touch } from './free-texts';
import { boxAround, distance, pointAt, type Box, type Point } from '../geometry';
import type { Room } from '../room';
import { boxOf, curveOf, drawBead, drawWire, type Sketch } from '../sketch';
import { holdCurve } from '../sketch-curves';

/** Pixels from one point of a line to the next at which it is looked at. */
const STRIDE = 8;

/** What a point of a line costs on another actor, on a text, on the bead of another line, and next to another line. */
const ON_GLYPH = 1.5;
const ON_TEXT = 1;
const ON_BEAD = 0.3;
const ON_LINE = 0.03;

/** What a bead costs that lies on an actor, a text or another bead, or is cut off. */
const HIDDEN = 20;

/** What it costs a pair to be bowed otherwise than in its seats, and to be bowed by its whole length. */
const OTHER = 0.1;
const BENT = 1;

/** A box that is in the way of lines, and what each of their points in it costs. */
type Obstacle = readonly [box: Box, price: number];

/** The wires of a pair of points other than ties, by index, and the beads on them. */
interface Pair {
  readonly wires: readonly number[];
  readonly beads: readonly number[];
}

/**
 * Bows the lines of each pair that run through another actor or a text so that they run past, where that is possible,
 * and draws them so. Changes the arrangement.
 */
export function bowLines(sketch: Sketch, choice: Arrangement, room: Room): void {
  const { plan, first } = sketch;
  const texts = [...freeTexts(sketch, room)].map((text): Obstacle => [boxOf(sketch, text), ON_TEXT]);
  const points = plan.wires.map((_, wire) => pointsOf(sketch, wire));
  pairsOf(sketch).forEach((pair, index) => {
    const [wire] = pair.wires.map((one) => plan.wires[one]);
    if (!wire) return;
    const glyphs = indices(0, first.labels).filter((node) => node !== wire.a && node !== wire.b);
    const marks = [...glyphs.map((node): Obstacle => [boxOf(sketch, node), ON_GLYPH]), ...texts];
    if (pair.wires.every((one) => sum(points[one] ?? [], marks) === 0)) return;
    const beads = indices(first.beads, first.end).filter((bead) => !pair.beads.includes(bead - first.beads));
    const lines = points.filter((_, other) => !pair.wires.includes(other)).flat();
    const taken = plan.metrics.dots ? glyphs : [...indices(0, first.labels), ...beads];
    bowPair(sketch, choice, room, {
      pair,
      index,
      obstacles: [
        ...marks,
        ...beads.map((bead): Obstacle => [boxOf(sketch, bead), ON_BEAD]),
        ...lines.map(({ x, y }): Obstacle => [boxAround(x, y, STRIDE / 2, STRIDE / 2), ON_LINE]),
      ],
      taken: [...taken.map((box) => boxOf(sketch, box)), ...(plan.metrics.dots ? [] : texts.map(([box]) => box))],
    });
    for (const one of pair.wires) points[one] = pointsOf(sketch, one);
  });
}

function pairsOf({ plan }: Sketch): Pair[] {
  const pairs = indices(0, plan.pairs).map((): { wires: number[]; beads: number[] } => ({ wires: [], beads: [] }));
  plan.wires.forEach(({ pair, kind }, wire) => kind !== 'tie' && pairs[pair]?.wires.push(wire));
  plan.beads.forEach((bead, index) => {
    if (bead.on === 'wire') pairs[plan.wires[bead.wire]?.pair ?? -1]?.beads.push(index);
  });
  return pairs;
}

/** A pair, what its lines run past, and where no bead of it may be. */
interface Task {
  readonly pair: Pair;
  readonly index: number;
  readonly obstacles: readonly Obstacle[];
  readonly taken: readonly Box[];
}

/** Gives a pair the bow of the lowest price: that of its seats where all are alike. */
function bowPair(sketch: Sketch, choice: Arrangement, room: Room, { pair, index, obstacles, taken }: Task): void {
  const seat = choice.bow[index] ?? 0;
  const drawn = (bow: number): Point[] => {
    choice.bow[index] = bow;
    drawPair(sketch, choice, room, pair);
    return pair.wires.flatMap((wire) => pointsOf(sketch, wire));
  };
  const area = around([...BOWS.keys()].flatMap(drawn));
  const near = obstacles.filter(([box]) => touch(box, area));
  const priceOf = (bow: number): number => {
    let price = sum(drawn(bow), near) + Math.abs(BOWS[bow] ?? 0) * BENT + (bow === seat ? 0 : OTHER);
    for (const bead of pair.beads) {
      const box = boxOf(sketch, sketch.first.beads + bead);
      price += HIDDEN * (taken.filter((other) => touch(other, box)).length + (inside(box, room) ? 0 : 1));
    }
    return price;
  };
  let [chosen, least] = [seat, priceOf(seat)];
  for (const bow of BOWS.keys()) {
    const price = priceOf(bow);
    if (price < least) [chosen, least] = [bow, price];
  }
  drawn(chosen);
}

function drawPair(sketch: Sketch, choice: Arrangement, { width, height }: Room, { wires, beads }: Pair): void {
  const { plan } = sketch;
  for (const index of wires) {
    const wire = plan.wires[index];
    if (wire) drawWire(sketch, choice, index, wire);
    holdCurve(sketch, index, plan.metrics.bead.current, [width, height]);
  }
  for (const index of beads) {
    const bead = plan.beads[index];
    if (bead) drawBead(sketch, choice, index, bead);
  }
}

function pointsOf(sketch: Sketch, wire: number): Point[] {
  const curve = curveOf(sketch, wire);
  const count = Math.ceil(distance(curve.a, curve.b) / STRIDE);
  return indices(0, count).map((at) => pointAt(curve, at / count));
}

function sum(points: readonly Point[], obstacles: readonly Obstacle[]): number {
  let total = 0;
  for (const [{ x0, y0, x1, y1 }, price] of obstacles)
    for (const { x, y } of points) if (x > x0 && x < x1 && y > y0 && y < y1) total += price;
  return total;
}

function around(points: readonly Point[]): Box {
  let box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x, y } of points)
    box = { x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) };
  return box;
}
