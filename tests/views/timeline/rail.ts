import { render } from '@testing-library/svelte';
import type { Replay } from '../../../src/replay/replay.svelte';
import Timeline from '../../../src/views/timeline/Timeline.svelte';
import { viewOf } from '../tale';

/** Renders the timeline of a replay on a desk, with all around it. */
export function renderTimeline(replay: Replay, given = viewOf(replay)): HTMLElement {
  return render(Timeline, { ...given, width: 1440, height: 900, bare: false }).container;
}
