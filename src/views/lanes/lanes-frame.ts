import { LONG, type RailFrame } from '../timeline/rail-frame';

/** Where the names before the lanes and the columns of the steps stand, in pixels from the left. */
export interface LanesFrame {
  /** Width of the window, and the size of the reader's text, 1 as usual. */
  readonly across: number;
  readonly scale: number;
  /** Width of all columns and of the names before them. */
  readonly width: number;
  readonly names: number;
  readonly columns: readonly number[];
  readonly gap: number;
  readonly end: number;
}

/** Narrowest column in which a bead still stands free of the next. */
const LEAST_GAP = 24;
const OWN_GAP = 40;

/** Room between the names and the first column. */
const CLEAR = 20;

/**
 * The rail's own stops where they leave room for names and beads; else columns of their own that scroll sideways.
 * Larger text has wider names, as far as the columns keep their places. `room` are the pixels that a scroll bar beside
 * the lanes leaves of the rail's width: lines end there, and nothing has to be scrolled sideways for the bar alone.
 */
export function lanesFrame({ width, stops }: RailFrame, scale = 1, room = width): LanesFrame {
  const usual = width < 560 ? 128 : width < 900 ? 160 : 224;
  const [first = 0] = stops;
  const most = first >= usual + CLEAR ? first - CLEAR : width * 0.42;
  const names = Math.min(usual * scale, Math.max(usual, most));
  const last = stops.at(-1) ?? first;
  const gap = stops.length > 1 ? (last - first) / (stops.length - 1) : width - names;
  const page = { across: width, scale, names };
  if (first >= names + CLEAR && gap >= LEAST_GAP && stops.length <= LONG)
    return { ...page, width: room, columns: stops, gap, end: Math.max(room - 24, last + 12) };
  const own = stops.length > 1 ? Math.max(OWN_GAP, (room - names - 56) / (stops.length - 1)) : OWN_GAP;
  const columns = stops.map((_, index) => names + 28 + index * own);
  const all = Math.max(room, (columns.at(-1) ?? names) + 28);
  return { ...page, width: all, columns, gap: own, end: all - 8 };
}
