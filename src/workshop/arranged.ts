import { keepingSeats } from '../layout/kept-seats';
import { seating, type Seats } from '../layout/seats';
import { seatsData, seatsFrom, type SeatsData } from '../layout/seats-data';
import { chronology, type Chronology } from '../model/chronology';
import { storyGraph, type StoryGraph } from '../model/graph';
import type { Dataset } from '../model/schema';
import type { Seater } from './off-thread';

/** Shares of the build's search: what a reader waits for, and what a writer does who saves again and again. */
export const READERS_CARE = 0.2;
export const WRITERS_CARE = 0.02;

/**
 * Puts a story in order, and lays it out where its own seats do not fit: from the picture that is shown, where that is of
 * the same story, so that an edit leaves it as it stood.
 */
export async function arranged(
  dataset: Dataset,
  shown: Chronology | undefined,
  care: number,
  seater: Seater,
): Promise<Chronology> {
  const graph = storyGraph(chronology(dataset));
  const fitting = [dataset.seats, shown?.dataset.seats].find((seats) => seatsFrom(graph, seats) !== undefined);
  if (fitting !== undefined) return chronology({ ...dataset, seats: fitting });
  const seats = await kept(graph, shown, care);
  const found = seats === undefined ? await solved(graph, care, seater) : seatsData(graph, seats);
  return chronology({ ...dataset, seats: found });
}

/** In a worker where there is one, else in slices. */
async function solved(graph: StoryGraph, care: number, seater: Seater): Promise<SeatsData> {
  return (await seater.seats({ graph, care })) ?? seatsData(graph, await sliced(seating(graph, care)));
}

async function kept(graph: StoryGraph, shown: Chronology | undefined, care: number): Promise<Seats | undefined> {
  if (shown === undefined) return undefined;
  const old = storyGraph(shown);
  const seats = seatsFrom(old, shown.dataset.seats);
  return seats === undefined ? undefined : sliced(keepingSeats(graph, { graph: old, seats }, care));
}

async function sliced<Made>(slices: Generator<void, Made>): Promise<Made> {
  let next = slices.next();
  for (; next.done !== true; next = slices.next()) await breath();
  return next.value;
}

/** Lets the page draw and hear its reader between two slices. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
