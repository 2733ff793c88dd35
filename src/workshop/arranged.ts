import { keepingSeats } from '../layout/kept-seats';
import { seatedOf } from '../layout/seated';
import { seating, type Seats } from '../layout/seats';
import { seatsData, seatsFrom, type SeatsData } from '../layout/seats-data';
import type { Chronology } from '../model/chronology';
import type { StoryGraph } from '../model/graph';
import { sliced } from '../views/slices';
import type { OffThread } from './off-thread';

/** Shares of the build's search: what a reader waits for, and what a writer does who saves again and again. */
export const READERS_CARE = 0.2;
export const WRITERS_CARE = 0.02;

/**
 * A story with seats, laid out where its own do not fit: from the picture that is shown, where that is of the same story,
 * so that an edit leaves it as it stood.
 */
export async function arranged(
  story: Chronology,
  shown: Chronology | undefined,
  care: number,
  offThread: OffThread,
): Promise<Chronology> {
  const { graph, seats: own } = seatedOf(story);
  if (own !== undefined) return story;
  const { seats: before } = shown?.dataset ?? {};
  if (seatsFrom(graph, before) !== undefined) return withSeats(story, graph, before);
  const seats = await kept(graph, shown, care);
  const found = seats === undefined ? await solved(graph, care, offThread) : seatsData(graph, seats);
  return withSeats(story, graph, found);
}

function withSeats(story: Chronology, graph: StoryGraph, seats: unknown): Chronology {
  const seated = { ...story, dataset: { ...story.dataset, seats } };
  seatedOf(seated, { graph, seats: seatsFrom(graph, seats) });
  return seated;
}

/** In a worker where there is one, else in slices. */
async function solved(graph: StoryGraph, care: number, offThread: OffThread): Promise<SeatsData> {
  return (await offThread.seats({ graph, care })) ?? seatsData(graph, await sliced(seating(graph, care)));
}

async function kept(graph: StoryGraph, shown: Chronology | undefined, care: number): Promise<Seats | undefined> {
  if (shown === undefined) return undefined;
  const { graph: old, seats } = seatedOf(shown);
  return seats === undefined ? undefined : sliced(keepingSeats(graph, { graph: old, seats }, care));
}
