import type { StoryGraph } from '../model/graph';
import { emptyArrangement, type Arrangement } from './arrangement';
import { fitTo } from './fit';
import { metricsFor } from './metrics';
import { pictured, type PlacedGraph, type Settling } from './place';
import { planWith, sizesFor, type Plan } from './plan';
import type { Room } from './room';
import type { Seats } from './seats/seats';
import { draw, sketchOf } from './sketch';

/** Pixels between the outermost points of a part and the edges, at the sides and above, for the names beside them. */
const MARGIN = [100, 44] as const;
/** How many times as large a part is drawn at the most, for its points to fill the box. */
const STRETCH = 4;

/**
 * Places a part of a story's graph in a box of pixels, all as large and in the same order from left to right and from
 * top to bottom as in the whole; it fills the room that the others leave. Throws where the seats have none for the
 * box's size class.
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
  const choice = choiceOfPart(whole, fitTo(sizes, seat, width, height), plan, room);
  const sketch = sketchOf(plan);
  draw(sketch, choice, width, height, true);
  return pictured(sketch, choice, room, settling);
}

/**
 * What an arrangement of the whole chooses for the points of a part; of what depends on other points, the first choice.
 */
function choiceOfPart(whole: StoryGraph, choice: Arrangement, plan: Plan, { width, height }: Room): Arrangement {
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
    x: stretched(own(choice.x, [...nodes, ...hubs]), width, MARGIN[0]),
    y: stretched(own(choice.y, [...nodes, ...hubs]), height, MARGIN[1]),
    label: own(choice.label, nodes),
  };
}

/** Places along an axis, spread over its span but for a margin. */
function stretched(places: readonly number[], span: number, margin: number): number[] {
  let [low, high] = [span, 0];
  for (const place of places) [low, high] = [Math.min(low, place), Math.max(high, place)];
  const scale = Math.max(1, Math.min(STRETCH, (span - 2 * margin) / Math.max(1, high - low)));
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * scale;
  const to = scale === 1 ? middle : Math.max(margin + half, Math.min(span - margin - half, middle));
  return places.map((place) => Math.round(to + (place - middle) * scale));
}
