import { drained } from '../model/drained';
import type { Order } from './off-thread';
import { pieces } from './pieces';
import { seatsFor } from './seats-for';

// The whole of a worker: it says that it lives, takes one order, and answers it with the seats or with a file in pieces.
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('graph' in data) postMessage({ seats: drained(seatsFor(data)) });
  else {
    for (const piece of pieces(data)) if (piece !== undefined) postMessage(piece);
    postMessage({ all: true });
  }
});
postMessage({ ready: true });
