import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distance, pointAt, type Box, type Curve, type Point } from '../../../src/layout/geometry';
import { placeGraph, type PlacedGraph } from '../../../src/layout/place';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { chronology, type Chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { momentAt } from '../../../src/replay/moment';
import { drawingOf, type Drawing } from '../../../src/views/stage/drawing';

/** Windows, and the stage that the page makes in each; 600 × 420 as a frame. */
const WINDOWS = [
  ['1440 × 900', 1024, 627],
  ['1280 × 720', 864, 447],
  ['1024 × 768', 684, 557],
  ['800 × 600', 800, 317],
  ['600 × 420', 600, 231],
  ['390 × 844', 390, 380],
  ['360 × 640', 360, 340],
  ['320 × 568', 320, 340],
] as const;

/** Half the width of a line of the step, and of an arc, and the size of the head of a line. */
const LINE = 2.25;
const ARC = 0.75;
const HEAD = 18;

const POINTS = 120;

function along(curve: Curve): Point[] {
  return Array.from({ length: POINTS + 1 }, (_, at) => pointAt(curve, at / POINTS));
}

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
    return names.flatMap(([name, box]) => {
      const lines = now.flatMap((link) => link.lines);
      const found = [
        ...(lines.some(({ curve }) => touched(box, along(curve), LINE)) ? ['line'] : []),
        ...(lines.some(({ curve, arrow }) => arrow && touched(box, head(curve), 0)) ? ['head'] : []),
        ...(now.some(({ bead }) => distanceTo(box, bead) < current) ? ['bead'] : []),
        ...(arcsOf(placed, drawing).some(({ curve }) => touched(box, along(curve), ARC)) ? ['arc'] : []),
        ...(arcsOf(placed, drawing).some(({ tag }) => tag !== undefined && boxesTouch(box, tag)) ? ['word'] : []),
      ];
      return found.map((what) => `${String(number)}: ${what} on ${name}`);
    });
  });
}

function boxesTouch(p: Box, q: Box): boolean {
  return p.x0 < q.x1 && q.x0 < p.x1 && p.y0 < q.y1 && q.y0 < p.y1;
}

function firstStory() {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, '../../../data/tomahawk-decision.json')));
  if (parsed.status === 'invalid') throw new Error('the first story cannot be read');
  const story = chronology(parsed.dataset);
  const graph = storyGraph(story);
  const seats = seatsFrom(graph, parsed.dataset.seats);
  if (seats === undefined) throw new Error('the first story has no seats');
  return { story, graph, seats };
}

it.each(WINDOWS)('nothing of any step of the first story touches a name at %s', (_, width, height) => {
  const { story, graph, seats } = firstStory();
  const placed = placeGraph(graph, seats, width, height);
  expect(story.steps.length).toBe(14);
  expect(placed.nodes.filter(({ label }) => !label.shown)).toEqual([]);
  expect(placed.sides.filter(({ name }) => name === undefined)).toEqual([]);
  expect(touches(story, placed)).toEqual([]);
});

/** Pixels from the ends of two lines within which they meet, where both lead to one actor. */
const MEETING = 24;

/** Whether two lines cross on their way. */
function cross(p: Curve, q: Curve): boolean {
  const [one, other] = [along(p), along(q)];
  const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const meets = (at: Point, { a, b }: Curve): boolean => Math.min(distance(at, a), distance(at, b)) < MEETING;
  return one.slice(1).some((to, i) =>
    other.slice(1).some((end, j) => {
      const [from, start] = [one[i] ?? to, other[j] ?? end];
      const apart =
        side(from, to, start) * side(from, to, end) >= 0 || side(start, end, from) * side(start, end, to) >= 0;
      return !apart && !(meets(to, p) && meets(to, q));
    }),
  );
}

it('no line of the first story crosses another on its way at 1440 × 900', () => {
  const { graph, seats } = firstStory();
  const lines = placeGraph(graph, seats, 1024, 627).links.flatMap((link) => link.lines);
  expect(lines.length).toBeGreaterThan(14);
  const pairs = lines.flatMap((line, index) =>
    lines.slice(index + 1).map((other) => [line.curve, other.curve] as const),
  );
  expect(pairs.filter(([p, q]) => cross(p, q))).toEqual([]);
});
