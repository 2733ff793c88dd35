import type { StoryGraph } from '../../model/graph';
import { emptyArrangement, type Arrangement } from '../arrangement';
import { SIZE_CLASSES } from '../metrics';
import { planOf } from '../plan';
import type { Seats } from './seats';

const PARTS = ['x', 'y', 'label', 'slot', 'bow', 'name', 'bend', 'tag'] as const;

/** Seats as they travel with a dataset: integers, and a key that says for which graph they were solved. */
export interface SeatsData {
  readonly key: string;
  readonly seats: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Seats read back; undefined where they are missing, damaged, or were solved for another graph. */
export function seatsFrom(graph: StoryGraph, data: unknown): Seats | undefined {
  if (!areFor(graph, data)) return undefined;
  const seats = new Map<(typeof SIZE_CLASSES)[number]['name'], Arrangement>();
  for (const metrics of SIZE_CLASSES) {
    const empty = emptyArrangement(planOf(graph, metrics));
    const lists = data.seats[metrics.name] ?? [];
    if (!PARTS.every((part, index) => lists[index]?.length === empty[part].length)) return undefined;
    PARTS.forEach((part, index) => lists[index]?.forEach((value, at) => (empty[part][at] = value)));
    seats.set(metrics.name, empty);
  }
  return seats;
}

/** Whether data are seats that were solved for this graph. */
export function areFor(graph: StoryGraph, data: unknown): data is SeatsData {
  return isSeatsData(data) && data.key === graphKey(graph);
}

function isSeatsData(data: unknown): data is SeatsData {
  if (typeof data !== 'object' || data === null || !('key' in data) || !('seats' in data)) return false;
  const { seats } = data;
  if (typeof seats !== 'object' || seats === null) return false;
  return Object.values(seats).every(
    (lists: unknown) =>
      Array.isArray(lists) &&
      lists.every(
        (list: unknown) => Array.isArray(list) && list.every((value: unknown) => Number.isSafeInteger(value)),
      ),
  );
}

/** A fingerprint of everything that the layout looks at (FNV-1a, 32 bits), so that stale seats are noticed. */
export function graphKey(graph: StoryGraph): string {
  const { nodes, links, ties, relations, causes, sides, statesOf } = graph;
  const seen = JSON.stringify([
    nodes.map(({ actor: { id, kind, side, name, shortName, role } }) => [id, kind, side, name, shortName, role]),
    [links, ties, relations, causes, sides.map(({ id, name }) => [id, name]), [...statesOf]],
  ]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < seen.length; index += 1) hash = Math.imul(hash ^ seen.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
