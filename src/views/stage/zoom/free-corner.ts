import { touch } from '../../../layout/free-texts';
import { boxAround, pointAt, type Box } from '../../../layout/geometry';
import type { PlacedGraph } from '../../../layout/place';
import { glyphSize } from '../../../layout/metrics';

/** A corner of the stage, and whether what stands there goes down or across. */
export interface Corner {
  readonly end: boolean;
  readonly bottom: boolean;
  readonly across: boolean;
}

/** Pixels between the edge of the stage and what stands in its corner. */
export const INSET = 10;

const CORNERS: readonly Corner[] = [true, false].flatMap((bottom) =>
  [true, false].flatMap((end) => [false, true].map((across) => ({ end, bottom, across }))),
);

/**
 * A corner where a row of `count` squares covers nothing of the picture, or no more than a line; undefined without one. The one
 * where it stood stays its place for as long as it is free.
 */
export function freeCorner(placed: PlacedGraph, count: number, square: number, last?: Corner): Corner | undefined {
  const marks = marksOf(placed);
  const lines = linesOf(placed);
  const free = CORNERS.filter((corner) => {
    const box = boxIn(placed, corner, count * square, square);
    return !marks.some((mark) => touch(mark, box));
  });
  return (
    free.find((corner) => corner === last) ??
    free.find((corner) => {
      const box = boxIn(placed, corner, count * square, square);
      return !lines.some((line) => touch(line, box));
    }) ??
    free[0]
  );
}

function boxIn({ width, height }: PlacedGraph, { end, bottom, across }: Corner, long: number, short: number): Box {
  const [wide, high] = across ? [long, short] : [short, long];
  const x0 = end ? width - INSET - wide : INSET;
  const y0 = bottom ? height - INSET - high : INSET;
  return { x0, y0, x1: x0 + wide, y1: y0 + high };
}

function marksOf({ nodes, links, sides, relations, causes, metrics }: PlacedGraph): Box[] {
  const { current } = metrics.bead;
  return [
    ...nodes.flatMap(({ node, x, y, label }) => [boxAround(x, y, ...glyphSize(node.actor, metrics)), label.box]),
    ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
    ...[...sides.map(({ name }) => name), ...[...relations, ...causes].map(({ tag }) => tag)].filter(
      (box) => box !== undefined,
    ),
  ];
}

/** Lines of interactions as small boxes along them. */
function linesOf({ links }: PlacedGraph): Box[] {
  return links.flatMap(({ lines }) =>
    lines.flatMap(({ curve }) =>
      Array.from({ length: 25 }, (_, index) => pointAt(curve, index / 24)).map(({ x, y }) => boxAround(x, y, 4, 4)),
    ),
  );
}
