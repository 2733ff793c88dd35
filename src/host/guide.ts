import type { Tour } from '../views/tour/tour.svelte';

/** The later part that holds the guided reading, for all visits of a page. */
export interface Guide {
  /** It is there once it has been fetched. */
  Tour?: typeof Tour;
}

/** Fetches the guided reading once; rejects where it cannot be had. */
export async function fetchTour(guide: Guide): Promise<void> {
  guide.Tour ??= (await import('../views/tour/tour.svelte')).Tour;
}
