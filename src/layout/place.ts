import type { CauseArrow, GraphLink, GraphNode, Relation, StoryGraph, Tie } from '../model/graph';
import type { Side } from '../model/schema';
import type { Arrangement } from './arrangement';
import { clipped } from './clip';
import { fitTo } from './fit';
import { freeTexts } from './texts/free-texts';
import { distanceToHull, middleOf, type Box, type Curve, type Point } from './geometry';
import { groundOf } from './ground';
import { labelPlaces, type Place, type PlacedLabel } from './texts/label-places';
import { metricsFor, type Metrics } from './metrics';
import { crowded, planOf, type Plan } from './plan';
import type { Room } from './room';
import type { Seats } from './seats/seats';
import { boxOf, draw, sketchOf, type Sketch } from './sketch';
import type { WireKind } from './wiring';

/** An actor in its place. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel;
  /** Where its label may stand when it matters most, the preferred first: touching no glyph. */
  readonly places: readonly PlacedLabel[];
}

/** One stroke of an interaction between the points `from` and `to`, rim to rim; `arrow` where it ends in a head. */
export interface PlacedLine {
  readonly actor?: string;
  readonly curve: Curve;
  readonly arrow: boolean;
}

/** An interaction in its place: its bead, and one line, one spoke a participant, or none. */
export interface PlacedLink {
  readonly link: GraphLink;
  /** Number of the bead's place; links whose beads share one have its number, and one of them at a time is drawn. */
  readonly spot: number;
  readonly bead: Point;
  readonly lines: readonly PlacedLine[];
}

/** The whole story in a box of pixels: where everything is at every step. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly metrics: Metrics;
  /** The choices that everything here follows from. */
  readonly choice: Arrangement;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly ties: readonly { readonly tie: Tie; readonly curve: Curve }[];
  readonly relations: readonly { readonly relation: Relation; readonly curve: Curve; readonly tag?: Box }[];
  readonly causes: readonly { readonly cause: CauseArrow; readonly curve: Curve; readonly tag?: Box }[];
  /** Whether the story has so many interactions that only the causes of the current one are drawn as arrows. */
  readonly crowded: boolean;
  readonly sides: readonly {
    readonly side: Side;
    readonly hull: readonly Point[];
    /** Left out where there is no room for it. */
    readonly name?: Box;
    readonly clear: boolean;
  }[];
}

/** Draws each text where it stands best, and sorts each label's places by that; it may bow the lines. */
export type Settling = (sketch: Sketch, choice: Arrangement, places: readonly Place[][], room: Room) => void;

/**
 * Places a story's graph in a box of pixels, from the seats of its size class; texts without room are left out, and
 * `settling` sorts the places of the names of a story of many actors.
 */
export function placeGraph(
  graph: StoryGraph,
  seats: Seats,
  width: number,
  height: number,
  settling?: Settling,
): PlacedGraph {
  const plan = planOf(graph, metricsFor(width, height));
  const seat = seats.get(plan.metrics.name);
  if (seat === undefined) throw new Error(`no seats for size class: "${plan.metrics.name}"`);
  const sketch = sketchOf(plan);
  // Lines are bowed anew for each pane, the seats' own left as they are.
  const choice = { ...fitTo(plan.metrics, seat, width, height), bow: [...seat.bow] };
  const room = { width, height };
  draw(sketch, choice, width, height, true);
  return pictured(sketch, choice, room, settling);
}

/**
 * The picture of an arrangement of which the sketch is drawn; texts that have no room are left out. `settling` sorts
 * the places of the labels.
 */
export function pictured(sketch: Sketch, choice: Arrangement, room: Room, settling?: Settling): PlacedGraph {
  const { plan } = sketch;
  const { graph } = plan;
  const curve = (index: number): Curve => clipped(sketch, choice, index);
  const wireOf = (kind: WireKind, index: number): number =>
    plan.wires.findIndex((wire) => wire.kind === kind && wire.of === index);
  const places = labelPlaces(sketch, choice, room);
  settling?.(sketch, choice, places, room);
  const shown = freeTexts(sketch, room);
  const sides = placedSides(plan, sketch, choice, shown, room);
  return {
    ...room,
    metrics: plan.metrics,
    choice,
    nodes: placedNodes(sketch, choice, sides, shown, places),
    links: placedLinks(plan, sketch, curve),
    ties: graph.ties.map((tie, index) => ({ tie, curve: curve(wireOf('tie', index)) })),
    relations: graph.relations.map((relation, index) => {
      const wire = wireOf('relation', index);
      return { relation, curve: directed(plan, wire, curve(wire)), ...tagOf(plan, sketch, shown, { wire }) };
    }),
    causes: graph.causes.map((cause, arrow) => ({
      cause,
      curve: curve(plan.wires.length + arrow),
      ...tagOf(plan, sketch, shown, { arrow }),
    })),
    crowded: crowded(graph),
    sides,
  };
}

function placedNodes(
  sketch: Sketch,
  choice: Arrangement,
  sides: PlacedGraph['sides'],
  shown: ReadonlySet<number>,
  places: readonly (readonly Place[])[],
): PlacedNode[] {
  const { plan, first } = sketch;
  return plan.graph.nodes.map((node, index) => {
    const at = ([box, towards]: Place): PlacedLabel => ({
      box,
      anchor: towards > 0 ? 'start' : towards < 0 ? 'end' : 'middle',
      x: (box.x0 + box.x1 + towards * (box.x0 - box.x1)) / 2,
      full: plan.nodes[index]?.full === true,
      shown: shown.has(first.labels + index),
      ground: sides.findIndex(({ hull, clear }) => clear && distanceToHull(middleOf(box), hull) < plan.metrics.ground),
    });
    const own = (places[index] ?? []).map(at);
    return {
      node,
      x: choice.x[index] ?? 0,
      y: choice.y[index] ?? 0,
      label: own[0] ?? at([boxOf(sketch, first.labels + index), 0]),
      places: own,
    };
  });
}

function placedLinks(plan: Plan, sketch: Sketch, curve: (wire: number) => Curve): PlacedLink[] {
  const spokes = new Map<number, number[]>(plan.hubs.map(({ point }) => [point, []]));
  plan.wires.forEach(({ kind, b }, wire) => kind === 'spoke' && spokes.get(b)?.push(wire));
  return plan.graph.links.map((link, index) => {
    const spot = plan.beadOf[index] ?? 0;
    const bead = middleOf(boxOf(sketch, sketch.first.beads + spot));
    const place = plan.beads[spot];
    if (place?.on === 'wire') {
      const starts = plan.nodes[plan.wires[place.wire]?.a ?? 0]?.id === link.actors[0];
      const own = curve(place.wire);
      return { link, spot, bead, lines: [{ curve: starts ? own : flipped(own), arrow: link.directed }] };
    }
    const own = place?.on === 'hub' ? (spokes.get(place.point) ?? []) : [];
    return { link, spot, bead, lines: own.map((wire, at) => spoke(link, at, curve(wire))) };
  });
}

/** A spoke of a hub: of the acting participant towards the bead, of the others away from it, with a head. */
function spoke(link: GraphLink, position: number, curve: Curve): PlacedLine {
  const actor = link.actors[position] ?? '';
  const acting = position === 0;
  return { actor, curve: acting ? curve : flipped(curve), arrow: link.directed && !acting };
}

function directed(plan: Plan, wire: number, curve: Curve): Curve {
  return plan.wires[wire]?.flipped ? flipped(curve) : curve;
}

function flipped({ a, c, b }: Curve): Curve {
  return { a: b, c, b: a };
}

function tagOf(
  plan: Plan,
  sketch: Sketch,
  shown: ReadonlySet<number>,
  on: { readonly arrow?: number; readonly wire?: number },
): { readonly tag?: Box } {
  const index = plan.tags.findIndex(
    (tag) => tag.kind === 'text' && ('arrow' in tag.on ? tag.on.arrow === on.arrow : tag.on.wire === on.wire),
  );
  return index >= 0 && shown.has(sketch.first.tags + index) ? { tag: boxOf(sketch, sketch.first.tags + index) } : {};
}

function placedSides(
  plan: Plan,
  sketch: Sketch,
  choice: Arrangement,
  shown: ReadonlySet<number>,
  room: Room,
): PlacedGraph['sides'] {
  return plan.graph.sides.map((side, index) => {
    const hull = groundOf(plan, choice, index, room);
    return {
      side,
      hull,
      ...(shown.has(sketch.first.names + index) &&
        !named(plan, sketch, shown, index) && { name: boxOf(sketch, sketch.first.names + index) }),
      clear: holdsNoStranger(plan, choice, index, hull),
    };
  });
}

/** Whether a side is one actor of the same name, which is written there already. */
function named(plan: Plan, sketch: Sketch, shown: ReadonlySet<number>, side: number): boolean {
  const [only = -1, ...others] = plan.sides[side]?.members ?? [];
  const actor = plan.graph.nodes[only]?.actor;
  if (actor === undefined || others.length > 0 || !shown.has(sketch.first.labels + only)) return false;
  return (
    plan.graph.sides[side]?.name === (plan.nodes[only]?.full === true ? actor.name : (actor.shortName ?? actor.name))
  );
}

function holdsNoStranger(plan: Plan, choice: Arrangement, side: number, hull: readonly Point[]): boolean {
  return plan.nodes.every((node, index) => {
    if (node.side === side) return true;
    const place = { x: choice.x[index] ?? 0, y: choice.y[index] ?? 0 };
    return distanceToHull(place, hull) > plan.metrics.ground;
  });
}
