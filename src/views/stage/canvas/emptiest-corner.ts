import type { Places } from '../../../layout/crowd/crowd';
import type { Box } from '../../../layout/geometry';
import { FINGER, GAP, INSET } from '../../../layout/button-sizes';
import type { Corner } from '../zoom/free-corner';

/** Length and breadth in pixels of the corner that four buttons for a finger need. */
const LONG = 4 * (FINGER + GAP) - GAP;
const BROAD = FINGER;

/** A corner for a column of buttons, and the box that they need there. */
export interface Reserved {
  readonly corner: Corner;
  readonly box: Box;
}

/** The corner where a column of buttons covers the fewest points of a crowd; the one where it `stood`, where that is given. */
export function emptiestCorner({ x, y, width, height }: Places, stood?: Corner): Reserved {
  const choices = [true, false].flatMap((bottom) =>
    [true, false].map((end) => {
      const x0 = end ? width - INSET - BROAD : INSET;
      const y0 = bottom ? height - INSET - LONG : INSET;
      const box = { x0, y0, x1: x0 + BROAD, y1: y0 + LONG };
      const covered = x.reduce((sum, px, point) => sum + (within(box, px, y[point] ?? 0) ? 1 : 0), 0);
      return { corner: { end, bottom, across: false, x: INSET, y: INSET }, box, covered };
    }),
  );
  const same = choices.find(({ corner }) => corner.end === stood?.end && corner.bottom === stood.bottom);
  return same ?? choices.reduce((best, one) => (one.covered < best.covered ? one : best));
}

function within({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
