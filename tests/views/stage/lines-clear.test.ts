import { describe, expect, it } from 'vitest';
import { FINGER, GAP, MOUSE } from '../../../src/layout/button-sizes';
import { boxAround, distance, distanceToHull, type Box, type Curve, type Point } from '../../../src/layout/geometry';
import { glyphSize } from '../../../src/layout/metrics';
import type { PlacedGraph } from '../../../src/layout/place';
import { touch } from '../../../src/layout/texts/free-texts';
import { freeStand, marksOf } from '../../../src/views/stage/zoom/free-corner';
import { along, DESKS, firstStory, PHONES, SMALL } from './first-story';

/** A line that is drawn, and the actors that it leads to. */
interface Drawn {
  readonly name: string;
  readonly ends: readonly string[];
  readonly curve: Curve;
}

/** Everything between actors but the arcs of causes. */
function linesOf({ links, relations, ties }: PlacedGraph): Drawn[] {
  return [
    ...links.flatMap(({ link, lines }) =>
      lines.map(({ curve, actor }) => ({
        name: `${link.interaction} ${actor ?? ''}`,
        ends: actor === undefined ? link.actors : [actor],
        curve,
      })),
    ),
    ...relations.map(({ relation: { key, from, to }, curve }) => ({ name: key, ends: [from, to], curve })),
    ...ties.map(({ tie: { from, to }, curve }) => ({ name: `${from} for ${to}`, ends: [from, to], curve })),
  ];
}

/** Each actor on whom a line runs that does not lead to them: its outline, with a pixel around it. */
function covered(placed: PlacedGraph): string[] {
  return placed.nodes.flatMap(({ node, x, y }) => {
    const [halfWidth, halfHeight] = glyphSize(node.actor, placed.metrics);
    const round = node.actor.kind === 'person';
    const on = (at: Point): boolean =>
      round
        ? distance(at, { x, y }) < halfWidth + 1
        : Math.abs(at.x - x) < halfWidth + 1 && Math.abs(at.y - y) < halfHeight + 1;
    return linesOf(placed)
      .filter(({ ends, curve }) => !ends.includes(node.id) && along(curve).some(on))
      .map(({ name }) => `${name} on ${node.id}`);
  });
}

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

/** The box of the buttons of the zoom, as they stand with a mouse, or for a finger. */
function buttonsIn(placed: PlacedGraph, squares: readonly number[]): Box {
  const stand = freeStand(placed, squares);
  if (stand === undefined) throw new Error('no room for a button');
  const { corner, square, count } = stand;
  const long = Math.min(count, 3) * (square + GAP) - GAP;
  const [wide, high] = corner.across ? [long, square] : [square, long];
  const x0 = corner.end ? placed.width - corner.x - wide : corner.x;
  const y0 = corner.bottom ? placed.height - corner.y - high : corner.y;
  return { x0, y0, x1: x0 + wide, y1: y0 + high };
}

/** Pixels between the buttons and what stands next to them. */
const AIR = 3;

/** The boxes of actors and beads. */
function outlinesOf({ nodes, links, metrics }: PlacedGraph): Box[] {
  const { current } = metrics.bead;
  return [
    ...nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, metrics))),
    ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
  ];
}

function around({ x0, y0, x1, y1 }: Box, air: number): Box {
  return { x0: x0 - air, y0: y0 - air, x1: x1 + air, y1: y1 + air };
}

describe.each([...PHONES, ...SMALL, ...DESKS])('the first story at %s', (_, width, height) => {
  const placed = firstStory().placedIn(width, height);

  it('has no line on its way across an actor that it does not lead to', () => {
    expect(linesOf(placed).length).toBeGreaterThan(20);
    expect(covered(placed)).toEqual([]);
  });

  it('has no two lines that cross on their way', () => {
    const lines = placed.links.flatMap((link) => link.lines);
    const all = [...lines, ...placed.relations];
    const pairs = all.flatMap((line, index) => all.slice(index + 1).map((other) => [line.curve, other.curve] as const));
    expect(pairs.filter(([p, q]) => cross(p, q))).toEqual([]);
  });

  it.each([
    ['a mouse', [MOUSE]],
    ['a finger', [FINGER, MOUSE]],
  ])('has its buttons of the zoom for %s beside all lines, grounds and marks', (__, squares) => {
    const buttons = buttonsIn(placed, squares);
    expect(marksOf(placed).filter((mark) => touch(mark, buttons))).toEqual([]);
    expect(outlinesOf(placed).filter((outline) => touch(outline, around(buttons, AIR)))).toEqual([]);
    const dots = (curve: Curve): Box[] => along(curve).map(({ x, y }) => boxAround(x, y, 1, 1));
    const beneath = linesOf(placed).filter(({ curve }) => dots(curve).some((dot) => touch(dot, buttons)));
    expect(beneath.map(({ name }) => name)).toEqual([]);
    const corners = [buttons.x0, buttons.x1].flatMap((x) => [buttons.y0, buttons.y1].map((y) => ({ x, y })));
    const grounds = placed.sides.filter(({ hull }) =>
      corners.some((corner) => distanceToHull(corner, hull) < placed.metrics.ground),
    );
    expect(grounds.map(({ side }) => side.name)).toEqual([]);
  });
});
