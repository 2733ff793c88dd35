/** Where the lanes stand, and the bands of states beneath them, in pixels from above. */
export interface LanesHeights {
  /** Distance between two lanes, and the middle of each. */
  readonly pitch: number;
  readonly ys: readonly number[];
  /** Middle of each band of states. */
  readonly stateYs: readonly number[];
  /** Whether the name of a state stands above its band, over the whole width, and not before it. */
  readonly above: boolean;
  /** Height of the whole picture. */
  readonly tall: number;
}

/** What the heights depend on; sizes in pixels. */
interface Rows {
  /** Number of lanes of each group, in their order. */
  readonly groups: readonly number[];
  /** Number of bands of states. */
  readonly states: number;
  readonly above: boolean;
}

interface Room {
  /** Size of the whole page. */
  readonly width: number;
  readonly height: number;
  /** Height that the lanes may have without being scrolled. */
  readonly room: number;
  /** Size of the reader's text, 1 as usual. */
  readonly scale: number;
}

/** Height of the head of the bands of states, which shows that there is more beneath. */
const PEEK = 36;
/** Height of a band with its name before it; and of what a band with its name above it has besides the text. */
const [BEFORE, ABOVE] = [34, 36];

/** Lanes as high as there is room for; on a phone and in a low window, which are scrolled, of a height of their own. */
export function lanesHeights({ groups, states, above }: Rows, { width, height, room, scale }: Room): LanesHeights {
  const low = height < 480;
  const { edge, between } = low ? { edge: 4, between: 6 } : { edge: 10, between: 12 };
  const lanes = groups.flatMap((count, group) => Array.from({ length: count }, () => group));
  const around = 2 * edge + (states > 0 ? PEEK * scale : 0) + between * (groups.length - 1);
  const pitch =
    width < 560 || low
      ? (low ? 30 : 40) * scale
      : Math.min(50 * scale, Math.max(24 * scale + 8, (room - around) / Math.max(1, lanes.length)));
  const ys = lanes.map((group, row) => edge + group * between + (row + 0.5) * pitch);
  const foot = (ys.at(-1) ?? 0) + pitch / 2 + edge;
  const statePitch = above ? ABOVE + 16 * scale : BEFORE * scale;
  const first = foot + PEEK * scale + (above ? 16 * (1 + scale) : statePitch / 2);
  const stateYs = Array.from({ length: states }, (_, index) => first + index * statePitch);
  const last = stateYs.at(-1);
  return { pitch, ys, stateYs, above, tall: last === undefined ? foot : last + BEFORE / 2 + edge };
}
