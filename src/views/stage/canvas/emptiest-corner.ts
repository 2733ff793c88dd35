import type { Places } from '../../../layout/crowd/crowd';
import { touch } from '../../../layout/texts/free-texts';
import type { Box } from '../../../layout/geometry';
import { FINGER, GAP, INSET } from '../../../layout/button-sizes';
import type { Corner } from '../zoom/free-corner';

/** A corner for a column of buttons, and the box that they need there. */
export interface Reserved {
  readonly corner: Corner;
  readonly box: Box;
}

/** How many buttons for a finger a corner must have room for, and what they may not cover. */
export interface Wanted {
  readonly count: number;
  readonly clear: readonly Box[];
  /** The corner where they stood, which stays theirs while it is clear. */
  readonly stood?: Corner | undefined;
}

/**
 * Of the corners that are clear, else of all, the one where a column of buttons covers the fewest points of a crowd.
 */
export function emptiestCorner({ x, y, width, height }: Places, { count, clear, stood }: Wanted): Reserved {
  const long = count * (FINGER + GAP) - GAP;
  const choices = [true, false].flatMap((bottom) =>
    [true, false].map((end) => {
      const x0 = end ? width - INSET - FINGER : INSET;
      const y0 = bottom ? height - INSET - long : INSET;
      const box = { x0, y0, x1: x0 + FINGER, y1: y0 + long };
      const covered = x.reduce((sum, px, point) => sum + (within(box, px, y[point] ?? 0) ? 1 : 0), 0);
      return { corner: { end, bottom, across: false, x: INSET, y: INSET }, box, covered };
    }),
  );
  const open = choices.filter(({ box }) => !clear.some((one) => touch(one, box)));
  const of = open.length > 0 ? open : choices;
  const same = of.find(({ corner }) => corner.end === stood?.end && corner.bottom === stood.bottom);
  return same ?? of.reduce((best, one) => (one.covered < best.covered ? one : best));
}

function within({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
