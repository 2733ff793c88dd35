import type { SeatsListener } from '../../layout/seats/seats';
import { seatsData } from '../../layout/seats/portable-seats';
import { sliced } from '../../views/slices';
import type { Order, Wanted } from './off-thread';
import { pieces } from '../opening/pieces';
import { seatsFor } from './seats-for';
import type { Sizes } from './sizes-on-screen';

listen();
postMessage({ ready: true });

/** The whole of a worker: it takes one order, and answers it with the seats or with a file in pieces. */
function listen(): void {
  let sizes: Sizes = [];
  const wanted = (): Sizes => sizes;
  addEventListener('message', ({ data }: MessageEvent<Order | Wanted>) => {
    if ('wanted' in data) sizes = data.wanted;
    else answer(data, wanted).catch(reportError);
  });
}

/** Works in slices, so that what the page says meanwhile of the size classes that are `wanted` is heard. */
async function answer(order: Order, wanted: () => Sizes): Promise<void> {
  if ('graph' in order) {
    const { graph } = order;
    const first: SeatsListener['first'] = (some, own) => postMessage({ early: seatsData(graph, some), own });
    postMessage({ seats: await sliced(seatsFor(order, { wanted, first })) });
  } else {
    await sliced(pieces(order, wanted), (piece) => piece && postMessage(piece));
    postMessage({ all: true });
  }
}
