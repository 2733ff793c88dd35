import type { GraphLink, StoryGraph } from '../../model/graph';
import { leaving } from '../clip';
import { boxAround, distance, pointAt, section, type Box, type Curve, type Point } from '../geometry';
import type { Metrics } from '../metrics';
import type { PlacedGraph, PlacedLink } from '../place';
import type { Room } from '../room';
import { inside } from '../texts/free-texts';
import { bent } from './bent';
import type { Occupied } from './occupied';

/** Where everything of a large story is seen, in pixels of the stage. */
export interface Seen {
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
  /** How many dots of actors lie under a box, counted up to a number. */
  readonly dotsIn: (box: Box, most: number) => number;
}

/** Where something stands whose place is not known. */
export const ORIGIN: Point = { x: 0, y: 0 };

/** An interaction to be placed among others. */
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

/** An interaction with its bead where that touches nothing that is `taken`, which it then takes. */
export function placedLink(seen: Seen, linked: Linked): PlacedLink {
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

/** Where the lines of the current interaction run, so that they cross the name of nobody else. */
export function boxesAlong(current: PlacedLink | undefined): Box[] {
  return (current?.lines ?? []).flatMap(({ curve }) => {
    const pieces = Math.max(1, Math.ceil(distance(curve.a, curve.b) / (LINE * 2)));
    return Array.from({ length: pieces + 1 }, (_, piece) => {
      const { x, y } = pointAt(curve, piece / pieces);
      return boxAround(x, y, LINE, LINE);
    });
  });
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

/** The arrows between the current interaction, the first, and those of the others that led to it or follow from it. */
export function causesBetween(
  graph: StoryGraph,
  links: readonly PlacedLink[],
  { bead }: Metrics,
): PlacedGraph['causes'] {
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
