import { GAP, INSET, NARROW, STRIDE } from '../../../layout/button-sizes';
import { inside, touch } from '../../../layout/texts/free-texts';
import { boxAround, distanceToHull, pointAt, type Box } from '../../../layout/geometry';
import type { PlacedGraph } from '../../../layout/place';
import { glyphSize } from '../../../layout/metrics';
import type { Room } from '../../../layout/room';

/** A place at the edge of the stage, and whether what stands there goes down or across. */
export interface Corner {
  readonly end: boolean;
  readonly bottom: boolean;
  readonly across: boolean;
  /** Pixels from the left or right, and from the upper or lower edge of the stage. */
  readonly x: number;
  readonly y: number;
}

/** Where the buttons of the zoom stand, how many of them have room there, and the edge of each in pixels. */
export interface Stand {
  readonly corner: Corner;
  readonly count: number;
  readonly square: number;
}

/** Pixels that the buttons keep from a mark, where there is room. */
const AIR = 4;

/** The buttons that there are at most, and what a place between two corners must have room for. */
const ALL = 4;
const MOST = 3;

const CORNERS = cornersAt(INSET);

function cornersAt(inset: number): readonly Corner[] {
  return [true, false].flatMap((bottom) =>
    [true, false].flatMap((end) => [false, true].map((across) => ({ end, bottom, across, x: inset, y: inset }))),
  );
}

/**
 * Where a row of squares, of the first of those edges in pixels that has room, covers nothing of the picture, or no
 * more than a line: in a corner, else along an edge, else one square alone; on the ground of a side only where there is
 * no place beside them, next to a mark only where as many have no other, undefined without any. Where it stood stays
 * its place for as long as it is free.
 */
export function freeStand(placed: PlacedGraph, squares: readonly number[], stood?: Corner): Stand | undefined {
  const marks = marksOf(placed);
  const lines = linesOf(placed);
  const boxOf = ({ corner, count, square }: Stand): Box => boxIn(placed, corner, count * (square + GAP) - GAP, square);
  const free = (stand: Stand): boolean => {
    const box = boxOf(stand);
    return inside(boxOf({ ...stand, count: ALL }), placed) && !marks.some((mark) => touch(mark, box));
  };
  const clear = (stand: Stand): boolean => {
    const box = boxOf(stand);
    return !lines.some((line) => touch(line, box));
  };
  const off = (stand: Stand): boolean => offSides(boxOf(stand), placed);
  const airy = (stand: Stand): boolean => {
    const { x0, y0, x1, y1 } = boxOf(stand);
    const around = { x0: x0 - AIR, y0: y0 - AIR, x1: x1 + AIR, y1: y1 + AIR };
    return !marks.some((mark) => touch(mark, around));
  };
  const best = (choices: readonly Choice[], may: (stand: Stand) => boolean): Stand | undefined => {
    for (const { corners, count, square } of choices) {
      const open = corners.map((corner) => ({ corner, count, square })).filter((one) => may(one) && free(one));
      const stand = open.find(clear) ?? open[0];
      if (stand) return stand;
    }
    return undefined;
  };
  const same = stood
    ? squares.flatMap((square) => [ALL, MOST, 1].map((count) => ({ corners: [stood], count, square })))
    : [];
  const all = choicesIn(placed, squares);
  const airiest = (may: (stand: Stand) => boolean): Stand | undefined => {
    for (const choices of all) {
      const stand = best(choices, (one) => may(one) && airy(one)) ?? best(choices, may);
      if (stand) return stand;
    }
    return undefined;
  };
  return best(same, off) ?? best(same, () => true) ?? airiest(off) ?? airiest(() => true);
}

interface Choice {
  readonly corners: readonly Corner[];
  readonly count: number;
  readonly square: number;
}

/** What is tried in turn; of those that stand together it matters more to be next to no mark than to come first. */
function choicesIn(room: Room, squares: readonly number[]): Choice[][] {
  const edges = alongEdges(room, INSET);
  const narrow = alongEdges(room, NARROW);
  return squares.flatMap((square) => [
    [{ corners: CORNERS, count: ALL, square }],
    [
      { corners: CORNERS, count: MOST, square },
      { corners: edges, count: MOST, square },
    ],
    [
      { corners: CORNERS, count: 1, square },
      { corners: edges, count: 1, square },
      { corners: narrow, count: 1, square },
    ],
  ]);
}

/** Places along the edges of a stage, those nearest to its corners first. */
function alongEdges({ width, height }: Room, inset: number): Corner[] {
  const count = Math.floor((Math.max(width, height) / 2 - inset) / STRIDE);
  return Array.from({ length: count }, (_, index) => inset + (index + 1) * STRIDE).flatMap((shift) =>
    cornersAt(inset).flatMap((corner) => [
      ...(shift < width / 2 ? [{ ...corner, x: shift }] : []),
      ...(shift < height / 2 ? [{ ...corner, y: shift }] : []),
    ]),
  );
}

function boxIn({ width, height }: Room, { end, bottom, across, x, y }: Corner, long: number, short: number): Box {
  const [wide, high] = across ? [long, short] : [short, long];
  const x0 = end ? width - x - wide : x;
  const y0 = bottom ? height - y - high : y;
  return { x0, y0, x1: x0 + wide, y1: y0 + high };
}

/** The boxes of all marks of a picture: glyphs, labels, beads, names and tags. */
export function marksOf({ nodes, links, sides, relations, causes, metrics }: PlacedGraph): Box[] {
  const { current } = metrics.bead;
  return [
    ...nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, metrics))),
    ...nodes.flatMap(({ label, places }) => (places[0]?.box === label.box ? label.box : [])),
    ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
    ...[...sides.map(({ name }) => name), ...[...relations, ...causes].map(({ tag }) => tag)].filter(
      (box) => box !== undefined,
    ),
  ];
}

/** Lines as small boxes along them. */
function linesOf({ links, ties, relations }: PlacedGraph): Box[] {
  const curves = [...links.flatMap(({ lines }) => lines), ...ties, ...relations];
  return curves.flatMap(({ curve }) =>
    Array.from({ length: 25 }, (_, index) => pointAt(curve, index / 24)).map(({ x, y }) => boxAround(x, y, 4, 4)),
  );
}

function offSides({ x0, y0, x1, y1 }: Box, { sides, metrics }: PlacedGraph): boolean {
  const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  const reach = metrics.ground + Math.max(x1 - x0, y1 - y0) / 2;
  return sides.every(({ hull, clear }) => !clear || distanceToHull(middle, hull) > reach);
}
