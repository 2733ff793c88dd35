import type { HeldBack } from './problem';
import type { Dataset } from './schema';

/** A story as the build writes it into its page: read, checked and laid out, so that the page does none of it. */
export interface PreparedStory {
  readonly dataset: Dataset;
  readonly heldBack: readonly HeldBack[];
}

/** Reads back what the build of this same version wrote; it is trusted, any other text goes through `parseDataset`. */
export function preparedStory(text: string): PreparedStory {
  return JSON.parse(text) as PreparedStory;
}
