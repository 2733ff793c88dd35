import type { GraphLink, StoryGraph } from '../../model/graph';
import { ownName, type Marked } from './crowd-names';
import { leaving } from '../clip';
import { bent } from './bent';
import { boxAround, distance, pointAt, section, type Box, type Curve, type Point } from '../geometry';
import { inside } from '../texts/free-texts';
import { glyphSize, scaled, type Metrics } from '../metrics';
import { Occupied } from './occupied';
import type { PlacedGraph, PlacedLink, PlacedNode } from '../place';
import type { Room } from '../room';

/** What of a large story has marks of its own: the actors of the step, and interactions, the current one first. */
interface Near {
  readonly actors: readonly string[];
  readonly links: readonly GraphLink[];
}

/** Where everything of a large story is seen, in pixels of the stage. */
interface Seen {
  readonly graph: StoryGraph;
  readonly room: Room;
  /** A box that texts leave free. */
  readonly reserved: Box;
  readonly metrics: Metrics;
  /** The place of an actor, and of the middle of an interaction between three and more. */
  readonly actor: (id: string) => Point;
  readonly hub: (step: number) => Point;
  /** Radius of an actor's dot. */
  readonly radius: (id: string) => number;
}

/** A placed graph of what is near alone, and the boxes that it and the lines of the current interaction take. */
export interface PlacedNear {
  readonly placed: PlacedGraph;
  readonly taken: Occupied;
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
  // Those of the step come first, in the order in which they take part.
  const order = [...marks].sort((p, q) => actors.indexOf(p.node.id) - actors.indexOf(q.node.id));
  const labels = new Map(
    order.map((mark) => [mark, ownName(mark, graph.statesOf.get(mark.node.id) ?? [], { metrics, room, taken })]),
  );
  takeLines(placedLinks[0], taken);
  return {
    placed: {
      ...EMPTY,
      width: room.width,
      height: room.height,
      metrics,
      nodes: marks.map((mark): PlacedNode => {
        const label = labels.get(mark);
        return { ...mark, label: label ?? unnamed(), places: label ? [label] : [] };
      }),
      links: placedLinks,
      causes: causesBetween(graph, placedLinks, metrics),
    },
    taken,
  };
}

const ORIGIN: Point = { x: 0, y: 0 };

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

interface Linked {
  readonly link: GraphLink;
  readonly links: readonly GraphLink[];
  /** Radius of the bead. */
  readonly radius: number;
  readonly rim: (id: string) => number;
  readonly fan: number;
  readonly taken: Occupied;
}

/** Places of a bead along a line, the preferred first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;

/** Directions and distances, in diameters, at which a bead stands aside from where it belongs. */
const ASIDE = [0, 1, 2, 3].flatMap((far) =>
  [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0.7, -0.7],
    [0.7, 0.7],
    [-0.7, 0.7],
    [-0.7, -0.7],
  ].map(([x = 0, y = 0]) => ({ x: x * far, y: y * far })),
);

function placedLink(seen: Seen, linked: Linked): PlacedLink {
  const { link, radius, rim } = linked;
  const spot = link.step;
  const [first = '', second = ''] = link.actors;
  if (link.shape === 'line') {
    const curve = lineOf(seen, linked, first, second);
    const bead = freeBead(
      seen,
      linked,
      ALONG.map((t) => pointAt(curve, t)),
    );
    return { link, spot, bead, lines: [{ curve: between(curve, rim(first), rim(second)), arrow: link.directed }] };
  }
  const off = radius * 2;
  const { x, y } = link.shape === 'hub' ? seen.hub(link.step) : seen.actor(first);
  const start = link.shape === 'hub' ? 0 : rim(first) + radius;
  const bead = freeBead(
    seen,
    linked,
    ASIDE.map((one) => ({
      x: x + one.x * off + start * Math.sign(one.x),
      y: y + one.y * off + start * Math.sign(one.y),
    })),
  );
  if (link.shape === 'dock') return { link, spot, bead, lines: [] };
  const lines = link.actors.map((actor, position) => {
    const out = between(bent(bead, seen.actor(actor), 0), radius, rim(actor));
    return position === 0
      ? { actor, curve: { a: out.b, c: out.c, b: out.a }, arrow: false }
      : { actor, curve: out, arrow: link.directed };
  });
  return { link, spot, bead, lines };
}

/** Half the width in pixels of what a name keeps clear of along the current line. */
const LINE = 4;

/** Takes where the lines of the current interaction run, so that they cross the name of nobody else. */
function takeLines(current: PlacedLink | undefined, taken: Occupied): void {
  for (const { curve } of current?.lines ?? []) {
    const pieces = Math.max(1, Math.ceil(distance(curve.a, curve.b) / (LINE * 2)));
    for (let piece = 0; piece <= pieces; piece += 1) {
      const { x, y } = pointAt(curve, piece / pieces);
      taken.take(boxAround(x, y, LINE, LINE));
    }
  }
}

/** The first of some places where a bead is whole and touches nothing, else the first of all; takes it. */
function freeBead({ room }: Seen, { radius, taken }: Linked, choices: readonly Point[]): Point {
  const boxOf = ({ x, y }: Point): Box => boxAround(x, y, radius + 1, radius + 1);
  const free = choices.find((choice) => inside(boxOf(choice), room) && taken.free(boxOf(choice)));
  const bead = free ?? choices[0] ?? ORIGIN;
  taken.take(boxOf(bead));
  return bead;
}

/** The line of two, bent where they stand so close that its bead has no room, or where it is not their first. */
function lineOf(seen: Seen, { link, links, radius, rim, fan }: Linked, first: string, second: string): Curve {
  const [a, b] = [seen.actor(first), seen.actor(second)];
  const room = distance(a, b) - rim(first) - rim(second);
  const clear = room < radius * 2 + 4 ? radius + Math.max(rim(first), rim(second)) + 2 : 0;
  return bent(a, b, bendOf(links, link, clear, fan));
}

/** Lines of one pair lie side by side: the first straight, the others left and right of it. */
function bendOf(links: readonly GraphLink[], link: GraphLink, clear: number, fan: number): number {
  const pair = [...link.actors].sort().join(' ');
  const same = links.filter(({ actors }) => actors.length === 2 && [...actors].sort().join(' ') === pair);
  const rank = same.indexOf(link);
  const off = clear + Math.ceil(rank / 2) * fan;
  const side = rank % 2 === 0 ? 1 : -1;
  // Measured from the same end, whichever of the two acts.
  return link.actors[0] === [...link.actors].sort()[0] ? off * side : -off * side;
}

/** A curve without what lies within so many pixels of its ends. */
function between(curve: Curve, start: number, end: number): Curve {
  const from = leaving((t) => distance(pointAt(curve, t), curve.a) < start);
  const to = 1 - leaving((t) => distance(pointAt(curve, 1 - t), curve.b) < end);
  return from < to ? section(curve, from, to) : section(curve, 0.49, 0.51);
}

function causesBetween(graph: StoryGraph, links: readonly PlacedLink[], { bead }: Metrics): PlacedGraph['causes'] {
  const [current, ...others] = links;
  if (current === undefined) return [];
  const own = current.link.interaction;
  return graph.causes.flatMap((cause) => {
    const other = others.find(({ link: { interaction } }) =>
      cause.from === own ? cause.to === interaction : cause.to === own && cause.from === interaction,
    );
    if (other === undefined) return [];
    const leads = cause.from === own;
    const [from, to] = leads ? [current, other] : [other, current];
    const reach = bead.current + 2;
    const curve = bent(from.bead, to.bead, distance(from.bead, to.bead) * 0.12);
    return [{ cause, curve: between(curve, reach, reach) }];
  });
}
