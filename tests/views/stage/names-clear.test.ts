import { expect, it } from 'vitest';
import { distance, pointAt, type Box, type Curve, type Point } from '../../../src/layout/geometry';
import type { PlacedGraph } from '../../../src/layout/place';
import { touch } from '../../../src/layout/texts/free-texts';
import type { Chronology } from '../../../src/model/chronology';
import { momentAt } from '../../../src/replay/moment';
import { drawingOf, type Drawing } from '../../../src/views/stage/drawing';
import { along, DESKS, firstStory, FRAME, PHONES, SMALL } from './first-story';

/** Half the width of a line of the step, of an arc and of a state between two, and the size of the head of a line. */
const LINE = 2.25;
const ARC = 0.75;
const STATE = 0.9;
const HEAD = 18;

/** Pixels at the ends of a name that only the widest of fonts needs: the thin line of a state may run there. */
const SPARE = 4;

/** The two edges of the head at the end of a line. */
function head(curve: Curve): Point[] {
  const base = pointAt(curve, Math.max(0, 1 - HEAD / (distance(curve.a, curve.b) || 1)));
  const reach = distance(base, curve.b) || 1;
  const [ux, uy] = [(curve.b.x - base.x) / reach, (curve.b.y - base.y) / reach];
  return [0.42, -0.42].flatMap((side) => {
    const corner = { x: curve.b.x - HEAD * (ux + side * uy), y: curve.b.y - HEAD * (uy - side * ux) };
    return along({ a: corner, c: { x: (corner.x + curve.b.x) / 2, y: (corner.y + curve.b.y) / 2 }, b: curve.b });
  });
}

function touched(box: Box, points: readonly Point[], reach: number): boolean {
  return points.some(
    ({ x, y }) => x > box.x0 - reach && x < box.x1 + reach && y > box.y0 - reach && y < box.y1 + reach,
  );
}

function letters({ x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 + SPARE, y0, x1: x1 - SPARE, y1 };
}

function distanceTo({ x0, y0, x1, y1 }: Box, point: Point): number {
  return distance(point, { x: Math.max(x0, Math.min(x1, point.x)), y: Math.max(y0, Math.min(y1, point.y)) });
}

/** The arcs that are drawn with a step: what led to it, and what it leads to. */
function arcsOf({ causes }: PlacedGraph, { led, leads }: Drawing): PlacedGraph['causes'] {
  return causes.filter(
    ({ cause: { from, to } }) => (led.has(from) && led.has(to)) || (leads.has(from) && leads.has(to)),
  );
}

/** Each name that something of a step touches, the whole room that it has for the widest font taken as its own. */
function touches(story: Chronology, placed: PlacedGraph): string[] {
  const { current } = placed.metrics.bead;
  return story.steps.flatMap(({ number }) => {
    const drawing = drawingOf(placed, momentAt(story, number), story.steps);
    const now = [...drawing.pairs.flatMap(({ links }) => links), ...drawing.hubs, ...drawing.beads].filter(
      ({ age }) => age === 'current',
    );
    const names: readonly (readonly [string, Box])[] = [
      ...drawing.nodes.flatMap(({ node, named, label }) => (named ? [[node.id, label.box] as const] : [])),
      ...placed.sides.flatMap(({ side, name }) => (name === undefined ? [] : [[side.name, name] as const])),
    ];
    const arcs = arcsOf(placed, drawing);
    return names.flatMap(([name, box]) => {
      const lines = now.flatMap((link) => link.lines);
      const found = [
        ...(lines.some(({ curve }) => touched(box, along(curve), LINE)) ? ['line'] : []),
        ...(lines.some(({ curve, arrow }) => arrow && touched(box, head(curve), 0)) ? ['head'] : []),
        ...(now.some(({ bead }) => distanceTo(box, bead) < current) ? ['bead'] : []),
        ...(arcs.some(({ curve }) => touched(box, along(curve), ARC)) ? ['arc'] : []),
        ...(arcs.some(({ tag }) => tag !== undefined && touch(box, tag)) ? ['word'] : []),
        ...(placed.relations.some(({ curve }) => touched(letters(box), along(curve), STATE)) ? ['state'] : []),
      ];
      return found.map((what) => `${String(number)}: ${what} on ${name}`);
    });
  });
}

it.each([...PHONES, FRAME, ...SMALL, ...DESKS])(
  'nothing of any step of the first story touches a name at %s',
  (_, width, height) => {
    const { story, placedIn } = firstStory();
    const placed = placedIn(width, height);
    expect(story.steps.length).toBe(14);
    expect(placed.nodes.filter(({ label }) => !label.shown)).toEqual([]);
    expect(placed.sides.filter(({ name }) => name === undefined)).toEqual([]);
    expect(placed.relations.length).toBeGreaterThan(0);
    expect(touches(story, placed)).toEqual([]);
  },
);
