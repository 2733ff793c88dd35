import { WORKSHOP_READY, type Workshop } from './host/workshop';
import { seating } from './layout/seats';
import { seatsData, seatsFrom } from './layout/seats-data';
import { chronology } from './model/chronology';
import { storyGraph } from './model/graph';
import { parseDataset, type Parsed } from './model/parse';

/** Share of the build's search that a waiting reader gets. */
const CARE = 0.2;

/** The workshop: the second classic script, for stories that come without seats or unchecked. */
export const workshop: Workshop = {
  async understand(text): Promise<Parsed> {
    const parsed = parseDataset(text);
    if (parsed.status === 'invalid') return parsed;
    const graph = storyGraph(chronology(parsed.dataset));
    if (seatsFrom(graph, parsed.dataset.seats)) return parsed;
    const slices = seating(graph, CARE);
    let next = slices.next();
    for (; next.done !== true; next = slices.next()) await breath();
    return { ...parsed, dataset: { ...parsed.dataset, seats: seatsData(graph, next.value) } };
  },
};

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
