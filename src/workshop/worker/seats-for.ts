import { keepingSeats, type Seated } from '../../layout/seats/kept-seats';
import { seating, type SeatsListener } from '../../layout/seats/seats';
import { seatsData } from '../../layout/seats/portable-seats';
import type { SeatsData } from '../../layout/seats/seats-data';
import type { StoryGraph } from '../../model/graph';

/** A graph to seat, the share of the full search, and the picture to keep to where one is shown. */
export interface SeatsOrder {
  readonly graph: StoryGraph;
  readonly care: number;
  readonly before?: Seated | undefined;
}

/** Seats for a graph in slices: from the same story's picture before it, else new ones, of which `told` is told. */
export function* seatsFor({ graph, care, before }: SeatsOrder, told?: SeatsListener): Generator<void, SeatsData> {
  const kept = before && (yield* keepingSeats(graph, before, care));
  const seats = kept ?? (yield* seating(graph, care, told));
  yield;
  return seatsData(graph, seats);
}
