import { placeGraph, type PlacedGraph } from '../../layout/place';
import { placePart } from '../../layout/place-part';
import type { Room } from '../../layout/room';
import type { Seats } from '../../layout/seats/seats';
import { settle } from '../../layout/texts/settle-labels';
import type { Chronology } from '../../model/chronology';
import type { StoryGraph } from '../../model/graph';
import type { Moment } from '../../replay/moment';
import { partOf } from '../stage/part-of';
import { toldOnly, toldPart } from '../tour/told-part';
import { nearPart, onlyNear } from './near-part';

/**
 * A story's graph in a box of pixels as a picture that stands still shows it at a moment: no more than is `told`, and
 * of a large story what is near the moment's step.
 */
export function stillGraph(
  graph: StoryGraph,
  seats: Seats,
  room: Room,
  told: Chronology,
): (moment: Moment) => PlacedGraph {
  if (!onlyNear(graph.nodes.length, graph.links.length)) {
    const placed = toldPart(placeGraph(graph, seats, room.width, room.height, settle), told);
    return () => placed;
  }
  const all = told.steps.length === graph.links.length;
  return (moment) => {
    const placed = placePart(graph, seats, nearPart(graph, moment), room, settle);
    return all ? placed : partOf(placed, toldOnly(told));
  };
}
