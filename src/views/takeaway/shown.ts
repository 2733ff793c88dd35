import { partOfStory, wholeStory, type Extract } from '../../model/exports/extract';
import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';

/** Whether a teacher holds back how the story goes on. */
export function isHeldBack({ whole, steps }: Replay): boolean {
  return steps < whole.steps.length;
}

/** All of a story that may be seen. */
export function allOf(replay: Replay): Extract {
  return isHeldBack(replay)
    ? partOfStory(replay.whole, ({ number }) => number <= replay.steps)
    : wholeStory(replay.whole);
}

/** Of a story the steps of the span up to the moment that focus and filters leave in view. */
export function shownOf(replay: Replay, explore: Explore): Extract {
  return partOfStory(
    replay.whole,
    ({ number, interaction }) => number >= replay.start && number <= replay.step && !explore.hides(interaction.id),
  );
}
