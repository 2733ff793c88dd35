import type { GraphLink } from '../../model/graph';
import { boxAround, distance, type Point } from '../geometry';
import { glyphSize, scaled, type Metrics } from '../metrics';
import type { PlacedGraph, PlacedLink, PlacedNode } from '../place';
import type { Leader } from './leader';
import { boxesAlong, causesBetween, ORIGIN, placedLink, type Seen } from './near-lines';
import { ownName, steadyName } from './near-names';
import type { Marked, Spot } from './name-spots';
import { Occupied } from './occupied';

/** What of a large story has marks of its own: the actors of the step, and interactions, the current one first. */
interface Near {
  readonly actors: readonly string[];
  readonly links: readonly GraphLink[];
}

/** A placed graph of what is near alone, and the boxes that it and the lines of the current interaction take. */
export interface PlacedNear {
  readonly placed: PlacedGraph;
  readonly taken: Occupied;
  /** The lines to those of its names that stand farther off. */
  readonly leaders: readonly Leader[];
}

/** Actors beyond which their glyphs are drawn at the smallest size. */
const SMALLEST_ABOVE = 40;

/** How much smaller than usual glyphs may be drawn where actors stand close together. */
const SMALLEST = 0.3;

/** Places what is near the current step of a large story, as the stage of a small one is drawn. */
export function placedNear(seen: Seen, { actors, links }: Near): PlacedNear {
  const { graph, room } = seen;
  const nodes = graph.nodes.filter(({ id }) => actors.includes(id));
  const points = new Map(nodes.map(({ id }) => [id, seen.actor(id)]));
  const wanted = nodes.map(({ id, actor }) => ({
    at: points.get(id) ?? ORIGIN,
    size: Math.max(...glyphSize(actor, seen.metrics)) - RING,
  }));
  const metrics = scaled(seen.metrics, closeness(wanted));
  const rim = (id: string): number => {
    const node = nodes.find((one) => one.id === id);
    return node === undefined ? seen.radius(id) : glyphSize(node.actor, metrics)[0] + 1.5;
  };
  const marks = nodes.map((node): Marked => {
    const [halfWidth, halfHeight] = glyphSize(node.actor, metrics);
    return { node, ...(points.get(node.id) ?? ORIGIN), halfWidth, halfHeight };
  });
  const taken = new Occupied([
    seen.reserved,
    ...marks.map(({ x, y, halfWidth, halfHeight }) => boxAround(x, y, halfWidth, halfHeight)),
  ]);
  const placedLinks = links.map((link, index) => {
    const radius = index === 0 ? metrics.bead.current : metrics.bead.chain;
    return placedLink(seen, { link, links, radius, rim, fan: metrics.fan, taken });
  });
  const spots = spotsOf(seen, { marks, actors, current: placedLinks[0], metrics, taken });
  return {
    placed: {
      ...EMPTY,
      width: room.width,
      height: room.height,
      metrics,
      nodes: marks.map((mark): PlacedNode => {
        const label = spots.get(mark)?.label;
        return { ...mark, label: label ?? unnamed(), places: label ? [label] : [] };
      }),
      links: placedLinks,
      causes: causesBetween(graph, placedLinks, metrics),
    },
    taken,
    leaders: [...spots.values()].flatMap((spot) => spot?.leader ?? []),
  };
}

/** Names to be placed beside the marks of the step. */
interface ToName {
  readonly marks: readonly Marked[];
  readonly actors: readonly string[];
  readonly current: PlacedLink | undefined;
  readonly metrics: Metrics;
  readonly taken: Occupied;
}

/** The places of names, which take them, and so do the lines of the step after them. */
function spotsOf(
  { graph, room, dotsIn, metrics: largest }: Seen,
  { marks, actors, current, metrics, taken }: ToName,
): ReadonlyMap<Marked, Spot | undefined> {
  const along = boxesAlong(current);
  const lines = new Occupied(along);
  // Those of the step come first, in the order in which they take part.
  const order = [...marks].sort((p, q) => actors.indexOf(p.node.id) - actors.indexOf(q.node.id));
  const spots = new Map(
    order.map((mark) => {
      const states = graph.statesOf.get(mark.node.id) ?? [];
      const frame = { metrics, room, taken, lines, states, dotsIn };
      if (current?.link.actors.includes(mark.node.id) !== false) return [mark, ownName(mark, frame)];
      const [halfWidth, halfHeight] = glyphSize(mark.node.actor, largest);
      return [mark, steadyName(mark, { ...mark, halfWidth, halfHeight }, frame)];
    }),
  );
  for (const box of along) taken.take(box);
  return spots;
}

/** A label that is not written; each its own, for what is drawn is known by its label. */
function unnamed(): PlacedNode['label'] {
  const box = { x0: 0, y0: 0, x1: 0, y1: 0 };
  return { box, anchor: 'middle', x: 0, full: false, shown: false, ground: -1 };
}

const EMPTY = {
  choice: { x: [], y: [], label: [], slot: [], bow: [], name: [], bend: [], tag: [] },
  ties: [],
  relations: [],
  sides: [],
  crowded: true,
} as const satisfies Partial<PlacedGraph>;

/** Room in pixels for the ring around a glyph, which is as broad whatever its size. */
const RING = 4.5;

/** How much smaller glyphs must be, so that no two of them overlap. */
function closeness(glyphs: readonly { readonly at: Point; readonly size: number }[]): number {
  if (glyphs.length > SMALLEST_ABOVE) return SMALLEST;
  let share = 1;
  glyphs.forEach((p, index) => {
    for (const q of glyphs.slice(index + 1))
      share = Math.min(share, (distance(p.at, q.at) - RING * 2) / (p.size + q.size));
  });
  return Math.max(SMALLEST, share);
}
