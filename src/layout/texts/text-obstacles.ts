import { freeTexts, glyphsOf, indices, touch } from './free-texts';
import { boxAround, distance, middleOf, pointAt, type Box, type Point } from '../geometry';
import type { Place } from './label-places';
import type { Room } from '../room';
import { boxOf, curveOf, type Sketch } from '../sketch';
import { spareSquare } from './spare-square';

/** What it costs a text that another or a bead has its place, and a dot that is a bead at one step. */
export const TAKEN = 30;
const DOT = 2;

/** What it costs a text to be next to another's glyph: nearer to its middle than so many radii of one. */
const NEXT = 0.8;
const NEAR = 1.7;

/** Pixels from one point of a line to the next, and what each of them costs a text: a line across one costs about 1. */
const STRIDE = 10;
const LINE = 0.8;

/** Share of the width of a text that is kept free for wider fonts than most. */
const SPARE = 0.15;

/** A box that is in the way of texts, and what it costs one that touches it. */
export type Obstacle = readonly [box: Box, price: number];

/** What is in the way of the texts of a sketch: marks of their whole boxes, lines of the letters in them. */
interface Obstacles {
  readonly marks: readonly Obstacle[];
  /** Around the glyph of each node, in the way of all texts but its own label. */
  readonly glyphs: readonly Obstacle[];
  readonly lines: readonly Obstacle[];
}

/** What costs texts that stand there: beads, the button of the zoom, tags, lines, and too near a glyph. */
export function obstaclesIn(sketch: Sketch, room: Room): Obstacles {
  const { plan, first } = sketch;
  const { bead, dots, person } = plan.metrics;
  const beads = indices(first.beads, first.end).map((one) =>
    at(middleOf(boxOf(sketch, one)), bead.current, dots ? DOT : TAKEN),
  );
  const shown = [...freeTexts(sketch, room)].map((text) => boxOf(sketch, text));
  const button = spareSquare([...glyphsOf(sketch), ...beads.map(([box]) => box), ...shown], room);
  return {
    marks: [
      ...(button ? [[button, TAKEN] as const] : []),
      ...beads,
      ...indices(first.tags, first.beads).map((text): Obstacle => [boxOf(sketch, text), TAKEN]),
    ],
    glyphs: glyphsOf(sketch).map((glyph) => at(middleOf(glyph), person * NEAR, NEXT)),
    lines: plan.wires.flatMap(({ kind }, wire) => {
      if (kind === 'tie' || kind === 'relation') return [];
      const curve = curveOf(sketch, wire);
      const points = Math.ceil(distance(curve.a, curve.b) / STRIDE);
      return indices(0, points).map((point) => at(pointAt(curve, point / points), STRIDE / 2, LINE));
    }),
  };
}

function at({ x, y }: Point, half: number, price: number): Obstacle {
  return [boxAround(x, y, half, half), price];
}

/** The obstacles that a text has that can stand in some boxes, `own` the node of which it is the label. */
export function nearBy({ marks, glyphs, lines }: Obstacles, own: number, boxes: readonly Box[]): Obstacles {
  const reach = {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
  const near = (obstacles: readonly Obstacle[]): Obstacle[] => obstacles.filter(([box]) => touch(box, reach));
  return { marks: near(marks), glyphs: near(glyphs.filter((_, node) => node !== own)), lines: near(lines) };
}

/** What a text costs in a place for what is in its way. */
export function priceAt({ marks, glyphs, lines }: Obstacles, [box, towards]: Place): number {
  const spare = (box.x1 - box.x0) * SPARE;
  const letters = { ...box, x0: box.x0 + (spare * (1 - towards)) / 2, x1: box.x1 - (spare * (1 + towards)) / 2 };
  return priceIn(marks, box) + priceIn(glyphs, box) + priceIn(lines, letters);
}

/** What a box costs for the obstacles that it touches. */
export function priceIn(obstacles: readonly Obstacle[], own: Box): number {
  let sum = 0;
  for (const [box, price] of obstacles) if (touch(box, own)) sum += price;
  return sum;
}
