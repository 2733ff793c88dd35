import type { StoryGraph } from '../model/graph';
import { emptyArrangement, type Arrangement } from './arrangement';
import { fitTo } from './fit';
import { metricsFor } from './metrics';
import { pictured, type PlacedGraph, type Settling } from './place';
import { planWith, sizesFor, type Plan } from './plan';
import type { Room } from './room';
import type { Seats } from './seats';
import { draw, sketchOf } from './sketch';

/**
 * Places a part of a story's graph in a box of pixels, all where they stand in the whole and as large; its names and lines
 * have the room that the others leave. Throws where the seats have none for the box's size class.
 */
export function placePart(
  whole: StoryGraph,
  seats: Seats,
  part: StoryGraph,
  room: Room,
  settling: Settling,
): PlacedGraph {
  const { width, height } = room;
  const sizes = sizesFor(whole, metricsFor(width, height));
  const seat = seats.get(sizes.name);
  if (seat === undefined) throw new Error(`no seats for size class: "${sizes.name}"`);
  const plan = planWith(part, sizes);
  const choice = choiceOfPart(whole, fitTo(sizes, seat, width, height), plan);
  const sketch = sketchOf(plan);
  draw(sketch, choice, width, height, true);
  return pictured(sketch, choice, room, settling);
}

/** What an arrangement of the whole chooses for the points of a part, and the first choice of all that depends on others. */
function choiceOfPart(whole: StoryGraph, choice: Arrangement, plan: Plan): Arrangement {
  const nodeOf = new Map(whole.nodes.map(({ id }, node) => [id, node]));
  let hub = whole.nodes.length;
  const hubOf = new Map(
    whole.links.flatMap(({ interaction, shape }) => (shape === 'hub' ? [[interaction, hub++]] : [])),
  );
  const nodes = plan.graph.nodes.map(({ id }) => nodeOf.get(id) ?? 0);
  const hubs = plan.graph.links.flatMap(({ interaction }) => hubOf.get(interaction) ?? []);
  const own = (list: readonly number[], points: readonly number[]): number[] => points.map((point) => list[point] ?? 0);
  return {
    ...emptyArrangement(plan),
    x: own(choice.x, [...nodes, ...hubs]),
    y: own(choice.y, [...nodes, ...hubs]),
    label: own(choice.label, nodes),
  };
}
