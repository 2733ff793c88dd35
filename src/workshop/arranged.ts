import { keepingSeats } from '../layout/kept-seats';
import { seatedOf } from '../layout/seated';
import { seating } from '../layout/seats';
import { seatsData, seatsFrom, type SeatsData } from '../layout/seats-data';
import type { Chronology } from '../model/chronology';
import type { StoryGraph } from '../model/graph';
import { sliced } from '../views/slices';
import type { OffThread } from './off-thread';
import { stoppable } from './stoppable';

/** Shares of the build's search: what a reader waits for, and what a writer does who saves again and again. */
export const READERS_CARE = 0.2;
export const WRITERS_CARE = 0.02;

/** What seats are searched with: the share of the full search, a worker where there is one, and what may stop it. */
export interface Means {
  readonly care: number;
  readonly offThread: OffThread;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A story with seats, laid out where its own do not fit: from the picture that is shown, where that is of the same story,
 * so that an edit leaves it as it stood. Undefined where that was stopped.
 */
export async function arranged(
  story: Chronology,
  shown: Chronology | undefined,
  means: Means,
): Promise<Chronology | undefined> {
  const { graph, seats: own } = seatedOf(story);
  if (own !== undefined) return story;
  const { seats: before } = shown?.dataset ?? {};
  if (seatsFrom(graph, before) !== undefined) return withSeats(story, graph, before);
  const found = (await kept(graph, shown, means)) ?? (await solved(graph, means));
  return found && withSeats(story, graph, found);
}

function withSeats(story: Chronology, graph: StoryGraph, seats: unknown): Chronology {
  const seated = { ...story, dataset: { ...story.dataset, seats } };
  seatedOf(seated, { graph, seats: seatsFrom(graph, seats) });
  return seated;
}

/** In a worker where there is one, else in slices. */
async function solved(graph: StoryGraph, { care, offThread, signal }: Means): Promise<SeatsData | undefined> {
  if (signal?.aborted === true) return undefined;
  const found = await offThread.seats({ graph, care }, signal);
  if (found !== undefined) return found;
  const seats = await sliced(stoppable(seating(graph, care), signal));
  return seats && seatsData(graph, seats);
}

async function kept(
  graph: StoryGraph,
  shown: Chronology | undefined,
  { care, signal }: Means,
): Promise<SeatsData | undefined> {
  if (shown === undefined) return undefined;
  const { graph: old, seats: stood } = seatedOf(shown);
  if (stood === undefined) return undefined;
  const seats = await sliced(stoppable(keepingSeats(graph, { graph: old, seats: stood }, care), signal));
  return seats && seatsData(graph, seats);
}
