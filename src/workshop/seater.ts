import { seatsData } from '../layout/seats-data';
import { seatsOf } from '../layout/seats';
import type { SeatsOrder } from './off-thread';

// The whole of a worker: it says that it lives, takes one order, and answers it with the seats.
addEventListener('message', ({ data: { graph, care } }: MessageEvent<SeatsOrder>) => {
  postMessage({ seats: seatsData(graph, seatsOf(graph, care)) });
});
postMessage({ ready: true });
