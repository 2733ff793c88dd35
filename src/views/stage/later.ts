import type { PlacedGraph } from '../../layout/place';
import type { Seats } from '../../layout/seats/seats';
import type { StoryGraph } from '../../model/graph';
import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';
import type { Highlight } from '../highlight.svelte';
import type { Cursor } from './cursor.svelte';

/** How a zoom shows a placed graph: placed anew for the room that there is, and where in its box it stands. */
export interface Zoomed {
  readonly placed?: PlacedGraph;
  readonly at?: string | undefined;
}

/** Props of the later parts of the stage: the canvas of a large story, or what zooms the picture of a small one. */
export interface LaterProps {
  readonly graph: StoryGraph;
  readonly seats: Seats;
  /** The picture that fills the stage; none where a canvas does. */
  readonly placed: PlacedGraph | undefined;
  readonly replay: Replay;
  readonly highlight: Highlight;
  readonly explore: Explore;
  readonly cursor: Cursor;
  /** Is told what is shown instead, and that the part is there. */
  readonly onzoom: (zoom: Zoomed | undefined) => void;
}
