import { seatsData } from '../layout/seats-data';
import { seatsOf } from '../layout/seats';
import type { Order } from './off-thread';
import { pieces } from './pieces';

// The whole of a worker: it says that it lives, takes one order, and answers it with the seats or with a file in pieces.
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('graph' in data) postMessage({ seats: seatsData(data.graph, seatsOf(data.graph, data.care)) });
  else {
    for (const piece of pieces(data)) if (piece !== undefined) postMessage(piece);
    postMessage({ all: true });
  }
});
postMessage({ ready: true });
