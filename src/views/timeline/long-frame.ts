import { moreText, startOf, type RailFrame } from './rail-frame';

/** Where the parts of a long story's rail stand, in pixels from its upper left corner. */
export interface LongFrame extends Omit<RailFrame, 'stops' | 'reach' | 'ends'> {
  readonly left: number;
  readonly right: number;
  /** Where the tallest bar ends; all stand on the track. */
  readonly top: number;
  /** The strip with the names, on which a range can be drawn to zoom to it. */
  readonly strip: readonly [number, number];
}

type Layout = Omit<LongFrame, 'width' | 'right' | 'calendar'> & { readonly margin: number };

const PHONE: Layout = { left: 26, margin: 64, height: 152, top: 6, track: 42, handle: 14, strip: [58, 84] };
const EMBED: Layout = { left: 182, margin: 60, height: 88, top: 4, track: 38, handle: 15, strip: [56, 84] };
const MEDIUM: Layout = { left: 264, margin: 66, height: 120, top: 8, track: 58, handle: 17, strip: [80, 112] };
const DESKTOP: Layout = {
  left: 280,
  margin: 76,
  height: 168,
  top: 10,
  track: 70,
  handle: 17,
  labels: 108,
  strip: [128, 162],
};

/** The frame of a long story's rail in a page of this size; `scale` is that of the reader's text, which needs room. */
export function longFrame(width: number, height: number, scale = 1): LongFrame {
  const { margin, ...layout } =
    width < 560 ? PHONE : width < 900 || height < 480 ? EMBED : width < 1280 || height < 640 ? MEDIUM : DESKTOP;
  const more = moreText(layout.left > EMBED.left, scale);
  const left = startOf(layout.left, width, scale);
  return {
    ...layout,
    left,
    height: layout.height + more,
    strip: [layout.strip[0], layout.strip[1] + more],
    width,
    right: Math.max(left + 1, width - margin),
    calendar: false,
  };
}
