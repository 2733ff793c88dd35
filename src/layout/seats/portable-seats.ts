import type { StoryGraph } from '../../model/graph';
import type { Seats } from './seats';
import { graphKey, type SeatsData } from './seats-data';

/** Seats in their portable form, which `seatsFrom` reads back. */
export function seatsData(graph: StoryGraph, seats: Seats): SeatsData {
  const portable = [...seats].map(([size, { x, y, label, slot, bow, name, bend, tag }]) => [
    size,
    [x, y, label, slot, bow, name, bend, tag],
  ]);
  return { key: graphKey(graph), seats: Object.fromEntries(portable) };
}
