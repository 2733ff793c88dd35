import type { Arrangement } from '../layout/arrangement';
import { SIZE_CLASSES, type Metrics } from '../layout/metrics';
import { seatedOf } from '../layout/seats/seated';
import type { Seats } from '../layout/seats/seats';
import type { SeatsData } from '../layout/seats/seats-data';
import type { Chronology } from '../model/chronology';

/** A story with seats, and whether it has to be shown for them to be seen. */
export interface Picture {
  readonly story: Chronology;
  readonly again: boolean;
}

/** Seats of which those for the frame on screen come first; a picture shown with them has the others when they come. */
export class ComingSeats {
  readonly #made = new Map<Metrics['name'], Arrangement>();
  readonly #lists: Record<string, SeatsData['seats'][string]> = {};

  /** The story with the seats that have come; those that it was given before have them too. */
  seated(story: Chronology, found: SeatsData): Chronology {
    Object.assign(this.#lists, found.seats);
    for (const [name, seat] of seatsAsMade(found)) this.#made.set(name, seat);
    return seatedWith(story, { key: found.key, seats: this.#lists }, this.#made);
  }
}

/** A story with seats that are for its graph, as they travel with it and as they are drawn from. */
export function seatedWith(
  story: Chronology,
  data: SeatsData,
  seats: ReadonlyMap<Metrics['name'], Arrangement>,
): Chronology {
  const seated = { ...story, dataset: { ...story.dataset, seats: data } };
  seatedOf(seated, { graph: seatedOf(story).graph, seats });
  return seated;
}

/** Seats as they were just made for a graph by this same app, so that nothing of them needs to be checked. */
function seatsAsMade({ seats }: SeatsData): Seats {
  return new Map(
    SIZE_CLASSES.map(({ name }) => {
      const [x = [], y = [], label = [], slot = [], bow = [], side = [], bend = [], tag = []] = (seats[name] ?? []).map(
        (list) => [...list],
      );
      return [name, { x, y, label, slot, bow, name: side, bend, tag }];
    }),
  );
}
