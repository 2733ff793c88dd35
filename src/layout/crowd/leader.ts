import { boxAround, distance, type Box, type Point } from '../geometry';
import { touch } from '../texts/free-texts';
import type { Body } from './name-boxes';

/** A line from the rim of a mark to its name, and small boxes along it. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
  readonly boxes: readonly Box[];
}

/** Pixels from one of the boxes along a leader to the next, and half their edge. */
const PIECE = 3;
const HALF = 1;

/** Pixels from the upper and the lower edge of a name between which a line from its side ends. */
const EDGE = 3;

/** Share of the width of a name at each of its ends, and pixels below it, where there may be no letter to lead to. */
const SPARE = 0.15;
const BELOW = 2;

/** The line that leads from a mark to its name that stands farther off. */
export function leaderTo(body: Body, name: Box): Leader {
  const { x, y, halfWidth, halfHeight } = body;
  const beside = x < name.x0 || x > name.x1;
  const spare = beside ? 0 : (name.x1 - name.x0) * SPARE;
  const to = {
    x: limit(x, name.x0 + spare, name.x1 - spare),
    y: beside ? limit(y, name.y0 + EDGE, name.y1 - EDGE) : limit(y, name.y0, name.y1 - BELOW),
  };
  const [across, down] = [(to.x - x) / halfWidth, (to.y - y) / halfHeight];
  const share = 1 / Math.max(1, Math.sqrt(across * across + down * down));
  const from = { x: x + (to.x - x) * share, y: y + (to.y - y) * share };
  const own = boxAround(x, y, halfWidth, halfHeight);
  const count = Math.ceil(distance(from, to) / PIECE);
  const boxes = Array.from({ length: count }, (_, piece) => {
    const part = (piece + 0.5) / count;
    return boxAround(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, HALF, HALF);
  });
  return { from, to, boxes: boxes.filter((box) => !touch(box, own)) };
}

function limit(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
