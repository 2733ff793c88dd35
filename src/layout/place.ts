import type { CauseArrow, GraphLink, GraphNode, Relation, StoryGraph, Tie } from '../model/graph';
import type { Side } from '../model/schema';
import { LABEL_SIDES, type Arrangement } from './arrangement';
import { clipped } from './clip';
import { faultsOf } from './faults';
import { fitTo } from './fit';
import { freeTexts, type FreeTexts } from './free-texts';
import { convexHull, distanceToHull, type Box, type Curve, type Point } from './geometry';
import { metricsFor, type Metrics } from './metrics';
import { crowded, planOf, type Plan } from './plan';
import type { Room } from './room';
import { SEARCH_LIMIT } from './search-limit';
import type { Seats } from './seats';
import { boxOf, draw, sketchOf, type Sketch } from './sketch';
import type { WireKind } from './wiring';

/** A label; its text is anchored so that a narrower font stays beside the glyph. */
export interface PlacedLabel {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Whether the full name and the role are written, not the short name alone. */
  readonly full: boolean;
  /** False where a large story has no room for it, `clear` where it could be shown in place of other labels. */
  readonly shown: boolean;
  readonly clear: boolean;
  /** Index of the side on whose ground its middle stands; -1 on the bare stage. */
  readonly ground: number;
}

/** An actor in its place. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel;
}

/** One stroke of an interaction, from rim to rim, `from` and `to` the points of its ends; `arrow` where it ends in a head. */
export interface PlacedLine {
  readonly actor?: string;
  readonly curve: Curve;
  readonly arrow: boolean;
}

/** An interaction in its place: its bead, and one line, one spoke a participant, or none. */
export interface PlacedLink {
  readonly link: GraphLink;
  /** Number of the bead's place; links that share one place share its number, and one of them at a time is drawn there. */
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

/** Places a story's graph in a box of pixels, from the seats of the box's size class; texts without room are left out. */
export function placeGraph(graph: StoryGraph, seats: Seats, width: number, height: number): PlacedGraph {
  const plan = planOf(graph, metricsFor(width, height));
  const seat = seats.get(plan.metrics.name);
  if (seat === undefined) throw new Error(`no seats for size class: "${plan.metrics.name}"`);
  const sketch = sketchOf(plan);
  const choice = fitTo(plan.metrics, seat, width, height);
  draw(sketch, choice, width, height, true);
  const room = { width, height };
  return pictured(sketch, choice, room, plan.nodes.length > SEARCH_LIMIT || faultsOf(sketch, room) > 0);
}

/** The picture of an arrangement of which the sketch is drawn; where it is `faulty`, texts that have no room are left out. */
export function pictured(sketch: Sketch, choice: Arrangement, { width, height }: Room, faulty: boolean): PlacedGraph {
  const { plan } = sketch;
  const { graph } = plan;
  const curve = (wire: number): Curve => clipped(plan, sketch, choice, wire);
  const wires = plan.wires.map((wire, index) => ({ ...wire, index }));
  const wireOf = (kind: WireKind): Map<number, number> =>
    new Map(wires.flatMap((wire) => (wire.kind === kind ? [[wire.of, wire.index]] : [])));
  const relationWires = wireOf('relation');
  const tieWires = wireOf('tie');
  const free = freeTexts(sketch, { width, height }, faulty);
  const sides = placedSides(plan, sketch, choice, free);
  return {
    width,
    height,
    metrics: plan.metrics,
    choice,
    nodes: placedNodes(plan, sketch, choice, sides, free),
    links: placedLinks(plan, sketch, curve),
    ties: graph.ties.map((tie, index) => ({ tie, curve: curve(tieWires.get(index) ?? 0) })),
    relations: graph.relations.map((relation, index) => {
      const wire = relationWires.get(index) ?? 0;
      return { relation, curve: directed(plan, wire, curve(wire)), ...tagOf(plan, sketch, free, { wire }) };
    }),
    causes: graph.causes.map((cause, arrow) => ({
      cause,
      curve: clipped(plan, sketch, choice, plan.wires.length + arrow),
      ...tagOf(plan, sketch, free, { arrow }),
    })),
    crowded: crowded(graph),
    sides,
  };
}

function placedNodes(
  plan: Plan,
  sketch: Sketch,
  choice: Arrangement,
  sides: PlacedGraph['sides'],
  free: FreeTexts,
): PlacedNode[] {
  const groundUnder = ({ x0, y0, x1, y1 }: Box): number =>
    sides.findIndex(
      ({ hull, clear }) => clear && distanceToHull({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, hull) < plan.metrics.ground,
    );
  const { first } = sketch;
  return plan.graph.nodes.map((node, index) => {
    const box = boxOf(sketch, sketch.first.labels + index);
    const side = LABEL_SIDES[choice.label[index] ?? 0] ?? 'below';
    const anchor =
      side === 'right' || side === 'below-right'
        ? 'start'
        : side === 'left' || side === 'below-left'
          ? 'end'
          : 'middle';
    const x = anchor === 'start' ? box.x0 : anchor === 'end' ? box.x1 : (box.x0 + box.x1) / 2;
    return {
      node,
      x: choice.x[index] ?? 0,
      y: choice.y[index] ?? 0,
      label: {
        box,
        anchor,
        x,
        full: plan.nodes[index]?.full === true,
        shown: free.shown.has(first.labels + index),
        clear: free.clear.has(first.labels + index),
        ground: groundUnder(box),
      },
    };
  });
}

function placedLinks(plan: Plan, sketch: Sketch, curve: (wire: number) => Curve): PlacedLink[] {
  const spokes = new Map<number, number[]>(plan.hubs.map(({ point }) => [point, []]));
  plan.wires.forEach(({ kind, b }, wire) => kind === 'spoke' && spokes.get(b)?.push(wire));
  return plan.graph.links.map((link, index) => {
    const spot = plan.beadOf[index] ?? 0;
    const box = boxOf(sketch, sketch.first.beads + spot);
    const bead = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
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
  free: FreeTexts,
  on: { readonly arrow?: number; readonly wire?: number },
): { readonly tag?: Box } {
  const index = plan.tags.findIndex(
    (tag) => tag.kind === 'text' && ('arrow' in tag.on ? tag.on.arrow === on.arrow : tag.on.wire === on.wire),
  );
  return index >= 0 && free.shown.has(sketch.first.tags + index)
    ? { tag: boxOf(sketch, sketch.first.tags + index) }
    : {};
}

function placedSides(plan: Plan, sketch: Sketch, choice: Arrangement, free: FreeTexts): PlacedGraph['sides'] {
  return plan.graph.sides.map((side, index) => {
    const members = plan.sides[index]?.members ?? [];
    const hull = convexHull(members.map((member) => ({ x: choice.x[member] ?? 0, y: choice.y[member] ?? 0 })));
    return {
      side,
      hull,
      ...(free.shown.has(sketch.first.names + index) &&
        !named(plan, sketch, free, index) && { name: boxOf(sketch, sketch.first.names + index) }),
      clear: holdsNoStranger(plan, choice, index, hull),
    };
  });
}

/** Whether a side is one actor of the same name, which is written there already. */
function named(plan: Plan, sketch: Sketch, free: FreeTexts, side: number): boolean {
  const [only = -1, ...others] = plan.sides[side]?.members ?? [];
  const actor = plan.graph.nodes[only]?.actor;
  if (actor === undefined || others.length > 0 || !free.shown.has(sketch.first.labels + only)) return false;
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
