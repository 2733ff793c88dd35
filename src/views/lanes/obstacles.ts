import type { Box } from '../../layout/geometry';
import type { Connector, Lane } from './lanes-drawing';
import type { LanesFrame } from './lanes-frame';

const DOT = 6;
const BAND = 17;
const LINE = 3;

/** Boxes of what no text may cover in the lanes: beads, connectors, bands and the words on empty lanes. */
export function obstacles(
  connectors: readonly Connector[],
  lanes: readonly Lane[],
  { columns, names, end }: LanesFrame,
  ys: readonly number[],
  bead: number,
): readonly Box[] {
  const column = (step: number): number => columns[step - 1] ?? 0;
  return [
    ...connectors.flatMap(({ link, row, rows }): Box[] => {
      const x = column(link.step);
      const own = rows.map((one) => ys[one] ?? 0);
      const y = ys[row] ?? 0;
      return [
        { x0: x - bead - 2, x1: x + bead + 2, y0: y - bead - 2, y1: y + bead + 2 },
        { x0: x - DOT, x1: x + DOT, y0: Math.min(...own) - DOT, y1: Math.max(...own) + DOT },
      ];
    }),
    ...lanes.flatMap(({ row, band, since }): Box[] => {
      const y = ys[row] ?? 0;
      const first = band[0]?.from;
      if (first !== undefined) return [{ x0: column(first), x1: end, y0: y - BAND, y1: y + BAND }];
      return since === undefined ? [{ x0: names, x1: names + 134, y0: y - BAND, y1: y + BAND }] : [];
    }),
  ];
}

/** Boxes of the lanes' own lines, which a text covers only where there is no better place. */
export function laneLines(lanes: readonly Lane[], { columns, end }: LanesFrame, ys: readonly number[]): readonly Box[] {
  return lanes.flatMap(({ row, since }) => {
    const y = ys[row] ?? 0;
    return since === undefined ? [] : [{ x0: columns[since - 1] ?? 0, x1: end, y0: y - LINE, y1: y + LINE }];
  });
}
