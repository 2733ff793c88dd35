import { seating } from '../layout/seats';
import { seatsData, seatsFrom } from '../layout/seats-data';
import { chronology, type Chronology } from '../model/chronology';
import { storyGraph } from '../model/graph';
import type { Dataset } from '../model/schema';

/** Shares of the build's search: what a reader waits for, and what a writer does who saves again and again. */
export const READERS_CARE = 0.2;
export const WRITERS_CARE = 0.02;

/** Puts a story in order, and lays it out where neither its own seats nor those at hand fit. */
export async function arranged(dataset: Dataset, atHand: unknown, care: number): Promise<Chronology> {
  const graph = storyGraph(chronology(dataset));
  const fitting = [dataset.seats, atHand].find((seats) => seatsFrom(graph, seats) !== undefined);
  if (fitting !== undefined) return chronology({ ...dataset, seats: fitting });
  const slices = seating(graph, care);
  let next = slices.next();
  for (; next.done !== true; next = slices.next()) await breath();
  return chronology({ ...dataset, seats: seatsData(graph, next.value) });
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
