import type { CalendarMark } from './calendar';

/** A curve from a stop down to one of its marks on the calendar. */
interface CalendarConnector {
  readonly key: string;
  readonly step: number;
  readonly line: string;
}

/** Where a connector ends: on the sharp end of a mark that is open, else on its middle. */
function footX({ shape, from, to }: CalendarMark): number {
  if (shape === 'before') return to - 5;
  return shape === 'after' ? from + 5 : (from + to) / 2;
}

/**
 * The curves from the stops at `top` to their marks at `foot`. Those that lead right turn the higher the later their
 * step, those that lead left the lower, so that as few as can be cross.
 */
export function calendarConnectors(
  marks: readonly CalendarMark[],
  stops: readonly number[],
  top: number,
  foot: (row: number) => number,
): readonly CalendarConnector[] {
  const highest = foot(Math.max(0, ...marks.map(({ row }) => row)));
  return marks.map((mark) => {
    const { key, step, row } = mark;
    const start = stops[step - 1] ?? 0;
    const end = footX(mark);
    const share = stops.length > 1 ? (step - 1) / (stops.length - 1) : 0.5;
    const turn = top + (highest - top) * (0.1 + 0.8 * (end > start ? 1 - share : share));
    const [x, y, sag] = [end.toFixed(1), foot(row).toFixed(1), turn.toFixed(1)];
    return {
      key,
      step,
      line: `M${start.toFixed(1)} ${top.toFixed(1)}C${start.toFixed(1)} ${sag} ${x} ${sag} ${x} ${y}`,
    };
  });
}
