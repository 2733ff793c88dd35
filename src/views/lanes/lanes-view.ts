import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';
import type { Highlight } from '../highlight.svelte';
import type { Cursor } from '../stage/cursor.svelte';
import type { LanesDrawing } from './lanes-drawing';
import type { LanesFrame } from './lanes-frame';
import type { Sight } from './sight';

/** What both drawings of the lanes are made from, the heads that stand still and the picture that moves beneath them. */
export interface LanesView {
  readonly drawing: LanesDrawing;
  readonly frame: LanesFrame;
  /** Height of each lane in the picture, the distance between two, and the heights of the bands of states beneath; in pixels. */
  readonly ys: readonly number[];
  readonly pitch: number;
  readonly stateYs: readonly number[];
  /** Whether the name of a state stands above its band, over the whole width, and not before it. */
  readonly above: boolean;
  /** Width of the window in pixels, and the size of the reader's text, 1 as usual. */
  readonly across: number;
  readonly scale: number;
  /** Height of the whole picture. */
  readonly tall: number;
  /** What of a long story is drawn, and the id of the mark that is drawn wherever it is. */
  readonly sight: Sight;
  readonly wanted: string | undefined;
  readonly replay: Replay;
  readonly highlight: Highlight;
  readonly explore: Explore;
  readonly cursor: Cursor;
}
