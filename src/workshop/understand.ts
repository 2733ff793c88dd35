import { seating } from '../layout/seats';
import { seatsData, seatsFrom } from '../layout/seats-data';
import { chronology } from '../model/chronology';
import { storyGraph } from '../model/graph';
import { parseDataset } from '../model/parse';
import type { OrderedStory } from '../model/prepared';
import type { Problem } from '../model/problem';
import type { Dataset } from '../model/schema';

/** A story in order with all that is wrong in its file, or, where the file cannot be used at all, only that. */
export type Understood =
  | (OrderedStory & { readonly status: 'ready'; readonly problems: readonly Problem[] })
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** Share of the build's search that a waiting reader gets. */
const CARE = 0.2;

/** Reads a dataset file, puts it in order, and lays it out where neither its own seats nor those at hand fit. */
export async function understand(input: string | Uint8Array, atHand?: unknown): Promise<Understood> {
  const parsed = parseDataset(input);
  if (parsed.status === 'invalid') return parsed;
  const { dataset, problems, heldBack } = parsed;
  const seats = dataset.interactions.length === 0 ? undefined : await seatsFor(dataset, atHand);
  return { status: 'ready', chronology: chronology({ ...dataset, seats }), problems, heldBack };
}

async function seatsFor(dataset: Dataset, atHand: unknown): Promise<unknown> {
  const graph = storyGraph(chronology(dataset));
  for (const seats of [dataset.seats, atHand]) if (seatsFrom(graph, seats)) return seats;
  const slices = seating(graph, CARE);
  let next = slices.next();
  for (; next.done !== true; next = slices.next()) await breath();
  return seatsData(graph, next.value);
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
