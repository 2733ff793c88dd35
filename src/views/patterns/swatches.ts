import { inside, touch } from '../../layout/texts/free-texts';
import type { Box } from '../../layout/geometry';
import type { PlacedGraph } from '../../layout/place';
import type { Color } from '../../model/schema';
import { marksOf } from '../stage/zoom/free-corner';
import { TILES } from './tiles';

/** The pattern of a side beside its name. */
interface Swatch {
  readonly side: string;
  readonly color: Color;
  readonly box: Box;
}

/** Edge of a swatch in pixels, and the space between it and the room of the name. */
const EDGE = 14;
const GAP = 1;

/**
 * A swatch for each side whose name is written: before, else behind, above or beneath it; none where all cover a mark.
 */
export function swatchesOf(placed: PlacedGraph): readonly Swatch[] {
  const taken = marksOf(placed);
  const colors = new Map(placed.nodes.map(({ node }) => [node.actor.side, node.color]));
  return placed.sides.flatMap(({ side: { id }, name }) => {
    const color = colors.get(id);
    if (name === undefined || color === undefined || !TILES.has(color)) return [];
    const own = besides(name).find((box) => inside(box, placed) && !taken.some((other) => touch(other, box)));
    if (own === undefined) return [];
    taken.push(own);
    return [{ side: id, color, box: own }];
  });
}

function besides({ x0, y0, x1, y1 }: Box): readonly Box[] {
  const [x, y] = [(x0 + x1 - EDGE) / 2, (y0 + y1 - EDGE) / 2];
  return [
    [x0 - GAP - EDGE, y],
    [x1 + GAP, y],
    [x, y0 - GAP - EDGE],
    [x, y1 + GAP],
  ].map(([left = 0, top = 0]) => ({ x0: left, y0: top, x1: left + EDGE, y1: top + EDGE }));
}
