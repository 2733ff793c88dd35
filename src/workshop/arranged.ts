import { keepingSeats } from '../layout/kept-seats';
import { seatedOf } from '../layout/seated';
import { areFor, seatsAsMade, seatsData, type SeatsData } from '../layout/seats-data';
import type { Seats } from '../layout/seats';
import type { Chronology } from '../model/chronology';
import { sliced } from '../views/slices';
import type { OffThread } from './off-thread';
import { seatsFor, type SeatsOrder } from './seats-for';
import { stoppable } from './stoppable';

/** Shares of the build's search: what a reader waits for, and what a writer does who saves again and again. */
export const READERS_CARE = 0.2;
export const WRITERS_CARE = 0.02;

/** Actors and interactions up to which a picture is small. */
const FEW = 150;

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
  { care, offThread, signal }: Means,
): Promise<Chronology | undefined> {
  const { graph, seats: own } = seatedOf(story);
  if (own !== undefined) return story;
  const { graph: old, seats } = shown === undefined ? {} : seatedOf(shown);
  const before = old && seats && { graph: old, seats };
  const data = shown?.dataset.seats;
  if (before !== undefined && areFor(graph, data)) return withSeats(story, data, before.seats);
  const found = await solved({ graph, care, before }, offThread, signal);
  return found && withSeats(story, found, seatsAsMade(found));
}

function withSeats(story: Chronology, data: SeatsData, seats: Seats): Chronology {
  const seated = { ...story, dataset: { ...story.dataset, seats: data } };
  seatedOf(seated, { graph: seatedOf(story).graph, seats });
  return seated;
}

/** In a worker where there is one, else in slices; what follows a small picture is found before a worker would be there. */
async function solved(
  order: SeatsOrder,
  offThread: OffThread,
  signal: AbortSignal | undefined,
): Promise<SeatsData | undefined> {
  const { graph, care, before } = order;
  if (before !== undefined && graph.nodes.length + graph.links.length <= FEW) {
    const kept = await sliced(stoppable(keepingSeats(graph, before, care), signal));
    if (kept !== undefined) return seatsData(graph, kept);
  }
  if (signal?.aborted === true) return undefined;
  const found = await offThread.seats(order, signal);
  return found ?? sliced(stoppable(seatsFor(order), signal));
}
