import { crowdOf, placesOf, type Crowd } from '../../src/layout/crowd/crowd';
import { freeNames, mostNames } from '../../src/layout/crowd/crowd-names';
import { Occupied } from '../../src/layout/crowd/occupied';
import { dotRadii } from '../../src/layout/dot-radii';
import { boxAround } from '../../src/layout/geometry';
import { fine, metricsFor } from '../../src/layout/metrics';
import type { Seats } from '../../src/layout/seats/seats';
import type { StoryGraph } from '../../src/model/graph';
import { mappingOf } from '../../src/views/stage/canvas/mapping';
import { nameMarks } from '../../src/views/stage/canvas/name-marks';
import { dotGrowth } from '../../src/views/stage/canvas/scene';
import { faultsOf, type Labels, type Pane } from './figures';

/**
 * The names of a story that is drawn as dots, as a pane shows them when all of it has been told; enlarged so many
 * times, the sum over all the windows side by side of which the picture then consists.
 */
export function crowdLabelsOf(graph: StoryGraph, seats: Seats, pane: Pane, spread = 1): Labels {
  const crowd = crowdOf(graph, new Map());
  const windows = Array.from({ length: spread * spread }, (_, index) => ({
    scale: spread,
    x: ((index % spread) + 0.5) / spread,
    y: (Math.floor(index / spread) + 0.5) / spread,
  }));
  const found = windows.map((view) => labelsIn(graph, crowd, seats, pane, view));
  return {
    shown: found.reduce((sum, { shown }) => sum + shown, 0),
    faults: found.reduce((sum, { faults }) => sum + faults, 0),
  };
}

function labelsIn(
  graph: StoryGraph,
  crowd: Crowd,
  seats: Seats,
  { width, height }: Pane,
  view: Parameters<typeof mappingOf>[0],
): Labels {
  const places = placesOf(seats, { width, height });
  const metrics = fine(metricsFor(width, height), crowd.actors);
  const radii = dotRadii(graph.nodes, metrics, places);
  const mapping = mappingOf(view, places);
  const names = nameMarks({
    crowd,
    nodes: graph.nodes,
    places,
    radii,
    mapping,
    metrics,
    reserved: boxAround(0, 0, 0, 0),
    wanted: () => true,
  });
  const labels = freeNames(names, new Occupied(), mostNames(places, crowd.actors)).map(({ label }) => label.box);
  const dots = Array.from(radii, (radius, actor) => {
    const own = radius * dotGrowth(mapping.scale);
    const x = (places.x[actor] ?? 0) * mapping.scale + mapping.dx;
    return boxAround(x, (places.y[actor] ?? 0) * mapping.scale + mapping.dy, own, own);
  });
  return { shown: labels.length, faults: faultsOf(labels, dots, width, height) };
}
