/** Where the parts of the rail stand, in pixels from its upper left corner. */
export interface RailFrame {
  readonly width: number;
  readonly height: number;
  /** Centre of each stop, in step order. */
  readonly stops: readonly number[];
  /** Height of the track. */
  readonly track: number;
  /** Half the width of a mark that lasts. */
  readonly reach: number;
  /** Radius of the handle. */
  readonly handle: number;
  /** Baseline of the labels, undefined where there is no room for any. */
  readonly labels?: number;
  readonly calendar: boolean;
  /** The two ends of what is seen, where the rail is zoomed and stops lie beyond. */
  readonly ends?: readonly [number, number];
}

/** Above this many steps the stops of a rail give way to a histogram. */
export const LONG = 40;

interface Layout extends Omit<RailFrame, 'width' | 'stops' | 'reach'> {
  readonly left: number;
  readonly right: number;
}

const PHONE: Layout = { left: 26, right: 26, height: 118, track: 28, handle: 14, calendar: false };
const EMBED: Layout = { left: 182, right: 37, height: 88, track: 42, handle: 15, calendar: false };
const MEDIUM: Layout = { left: 264, right: 58, height: 120, track: 42, handle: 17, labels: 75, calendar: false };
const DESKTOP: Layout = { left: 280, right: 66, height: 168, track: 36, handle: 17, labels: 67, calendar: true };

function layoutFor(width: number, height: number): Layout {
  if (width < 560) return PHONE;
  if (width < 900 || height < 480) return EMBED;
  return width < 1280 || height < 640 ? MEDIUM : DESKTOP;
}

/** How much of a wide page the controls before the rail may take. */
const MOST_LEFT = 0.4;
/**
 * Pixels that text of twice the size adds to the height of a rail with words, of one without, and to where the words
 * stand.
 */
const [TALLER, LITTLE, LOWER] = [60, 20, 9];
/** Pixels that the names and the zoom of a long story add to the rail of a phone. */
const NAMES = 34;

/** Where a rail begins, in pixels, whose controls need `left` pixels at the usual size of text. */
export function startOf(left: number, width: number, scale: number): number {
  return left < 100 ? left : Math.min(left * scale, Math.max(left, width * MOST_LEFT));
}

/** Pixels by which larger text makes a rail higher, which has words beneath it or none. */
export function moreText(worded: boolean, scale: number): number {
  return (scale - 1) * (worded ? TALLER : LITTLE);
}

/**
 * The rail of a story of `steps` steps in a page of this size: even stops, whatever the dates. Larger text, by `scale`,
 * has a higher rail that begins later.
 */
export function railFrame(width: number, height: number, steps: number, scale = 1): RailFrame {
  const { right, ...layout } = layoutFor(width, height);
  const left = startOf(layout.left, width, scale);
  layout.height += moreText(layout.labels !== undefined, scale) + (steps > LONG && width < 560 ? NAMES : 0);
  if (layout.labels) layout.labels += (scale - 1) * LOWER;
  const length = Math.max(0, width - left - right);
  const gap = steps > 1 ? length / (steps - 1) : length;
  const stops = Array.from({ length: steps }, (_, index) => (steps > 1 ? left + index * gap : left + length / 2));
  return { ...layout, width, stops, reach: Math.min(13, gap * 0.36) };
}

/** The step whose stop is nearest to `x`. */
export function stepAt({ stops }: RailFrame, x: number): number {
  const [first = 0] = stops;
  const last = stops.at(-1) ?? first;
  const share = Math.min(1, Math.max(0, (x - first) / (last - first || 1)));
  return Math.round(share * (stops.length - 1)) + 1;
}
