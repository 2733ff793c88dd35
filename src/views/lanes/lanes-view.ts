import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';
import type { Highlight } from '../highlight.svelte';
import type { Cursor } from '../stage/cursor.svelte';
import type { LanesDrawing } from './lanes-drawing';
import type { LanesFrame } from './lanes-frame';
import type { LanesHeights } from './lanes-heights';
import type { Sight } from './sight';

/**
 * What both drawings of the lanes are made from: the heads, which stand still, and the picture, which scrolls sideways
 * beneath them.
 */
export interface LanesView {
  readonly drawing: LanesDrawing;
  readonly frame: LanesFrame;
  readonly heights: LanesHeights;
  /** What of a long story is drawn, and the id of the mark that is drawn wherever it is. */
  readonly sight: Sight;
  readonly wanted: string | undefined;
  readonly replay: Replay;
  readonly highlight: Highlight;
  readonly explore: Explore;
  readonly cursor: Cursor;
}
