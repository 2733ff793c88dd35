import { seatedOf } from '../layout/seats/seated';
import { seatsData } from '../layout/seats/portable-seats';
import { areFor, type SeatsData } from '../layout/seats/seats-data';
import type { Chronology } from '../model/chronology';
import { firstFrame } from '../views/first-frame';
import { sliced } from '../views/slices';
import { ComingSeats, seatedWith, type Picture } from './coming-seats';
import type { OffThread } from './worker/off-thread';
import type { SeatsOrder } from './worker/seats-for';
import { sizesOnScreen, suffice, type Sizes } from './worker/sizes-on-screen';
import { stoppable, stopped } from './worker/stoppable';

/** Shares of the build's search: what a reader waits for, and what a writer does who saves again and again. */
export const READERS_CARE = 0.2;
export const WRITERS_CARE = 0.02;

/** Actors and interactions up to which a picture is small. */
const FEW = 150;

/** What seats are searched with: the share of the full search, a worker where there is one, and what may stop it. */
export interface Means {
  readonly care: number;
  readonly offThread: OffThread;
  readonly signal: AbortSignal;
  /** The page, and what hears the story once its seats for the screen are there; the others join it later. */
  readonly body: HTMLElement;
  readonly early?: ((first: Picture) => void) | undefined;
}

/**
 * A story with seats, laid out where its own do not fit: from the picture that is shown, once that is whole and where
 * it is of the same story, so that an edit leaves it as it stood. Undefined where that was stopped.
 */
export async function arranged(
  story: Chronology,
  showing: Promise<Chronology | undefined>,
  means: Means,
): Promise<Picture | undefined> {
  const shown = await Promise.race([showing, stopped(means.signal)]);
  if (means.signal.aborted) return undefined;
  const { graph, seats: own } = seatedOf(story);
  if (own !== undefined) return { story, again: true };
  const { graph: old, seats } = shown === undefined ? {} : seatedOf(shown);
  const before = old && seats && { graph: old, seats };
  const data = shown?.dataset.seats;
  if (before !== undefined && areFor(graph, data)) return { story: seatedWith(story, data, before.seats), again: true };
  const coming = new ComingSeats();
  let drawn: Sizes | undefined;
  const found = await solved({ graph, care: means.care, before }, means, (some, sizes) => {
    if (means.early === undefined || !suffice(sizes, means.body)) return;
    drawn = sizes;
    means.early({ story: coming.seated(story, some), again: true });
  });
  if (found === undefined) return undefined;
  return { story: coming.seated(story, found), again: drawn === undefined || !suffice(drawn, means.body) };
}

/** In a worker where there is one, else in slices; what follows a small picture is found before one starts. */
async function solved(
  order: SeatsOrder,
  { offThread, signal, body, early }: Means,
  hear: (seats: SeatsData, own: Sizes) => void,
): Promise<SeatsData | undefined> {
  const { graph, care, before } = order;
  if (before !== undefined && graph.nodes.length + graph.links.length <= FEW) {
    const own = await onPage();
    const kept = own && (await sliced(stoppable(own.keepingSeats(graph, before, care), signal)));
    if (kept !== undefined) return seatsData(graph, kept);
  }
  if (signal.aborted) return undefined;
  const wanted = early && before === undefined ? firstFrame().then(() => sizesOnScreen(body)) : undefined;
  const found = await offThread.seats(order, { signal, wanted }, hear);
  if (found !== undefined) return found;
  const own = await onPage();
  return own && sliced(stoppable(own.seatsFor(order), signal));
}

/** What the page does itself where no worker does it; undefined where that part cannot be fetched. */
export function onPage(): Promise<typeof import('./on-page') | undefined> {
  return import('./on-page').catch(() => undefined);
}
