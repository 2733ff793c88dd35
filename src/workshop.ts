import { WORKSHOP_READY, type Understood, type Workshop } from './host/workshop';
import { seating } from './layout/seats';
import { seatsData, seatsFrom } from './layout/seats-data';
import { chronology } from './model/chronology';
import { storyGraph } from './model/graph';
import { parseDataset } from './model/parse';
import type { Dataset } from './model/schema';

/** Share of the build's search that a waiting reader gets. */
const CARE = 0.2;

/** The workshop: the second classic script, for stories that come without seats or unchecked. */
export const workshop: Workshop = {
  async understand(text): Promise<Understood> {
    const parsed = parseDataset(text);
    if (parsed.status === 'invalid') return parsed;
    const { problems, heldBack } = parsed;
    const dataset = { ...parsed.dataset, seats: await seatsFor(parsed.dataset) };
    return { status: 'ready', chronology: chronology(dataset), problems, heldBack };
  },
};

/** The seats that the file carries where they still fit, else new ones. */
async function seatsFor(dataset: Dataset): Promise<unknown> {
  const graph = storyGraph(chronology(dataset));
  if (seatsFrom(graph, dataset.seats)) return dataset.seats;
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

document.currentScript?.dispatchEvent(new CustomEvent(WORKSHOP_READY, { detail: workshop }));
