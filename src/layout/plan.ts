import type { GraphLink, StoryGraph } from '../model/graph';
import { glyphSize, type Metrics } from './metrics';
import { textWidth } from './text-width';

/** An actor's glyph and label, sizes in pixels. */
export interface PlanNode {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Index of its side, -1 without one. */
  readonly side: number;
}

/** What a wire stands for: an interaction's line, a spoke to its hub, a tie of affiliation, a relation with a state. */
export type WireKind = 'line' | 'spoke' | 'tie' | 'relation';

/** A curve between two points; `rank` says how many fan gaps off the middle of its pair it runs. */
export interface Wire {
  readonly kind: WireKind;
  /** Indices of points, the lower one first; `flipped` where it starts at the higher one. */
  readonly a: number;
  readonly b: number;
  readonly flipped: boolean;
  readonly rank: number;
  readonly pair: number;
}

/** Where an interaction's bead sits: on a wire, on a hub of its own, or docked on a glyph's rim. */
export type Bead =
  | { readonly on: 'wire'; readonly wire: number }
  | { readonly on: 'hub'; readonly point: number }
  | { readonly on: 'rim'; readonly node: number };

/** A text beside a wire or an arrow: a causal verb, or the name of a relation; or the mark on a relation's middle. */
export interface Tag {
  readonly kind: 'text' | 'mark';
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly on: { readonly arrow: number } | { readonly wire: number };
}

/** The graph as indices and pixel sizes: all that the layout knows. Points are the nodes, then the hubs. */
export interface Plan {
  readonly graph: StoryGraph;
  readonly metrics: Metrics;
  readonly nodes: readonly PlanNode[];
  readonly points: number;
  readonly pairs: number;
  readonly wires: readonly Wire[];
  /** One bead an interaction, in the order of `graph.links`. */
  readonly beads: readonly Bead[];
  /** The points of interactions between three and more, with their participants. */
  readonly hubs: readonly { readonly point: number; readonly members: readonly number[] }[];
  /** Causes as pairs of bead indices. */
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
  readonly tags: readonly Tag[];
  readonly sides: readonly { readonly members: readonly number[]; readonly nameWidth: number }[];
}

/** Above this many lines between a pair the fan folds to one line with a slot for each bead. */
export const FAN_LIMIT = 4;

/** Edge in pixels of the two strokes across a relation that no longer holds. */
const MARK = 22;

/** Height in pixels of a line of small text on the stage. */
export const TAG_HEIGHT = 17;

/** Compiles a story's graph for one size class. */
export function planOf(graph: StoryGraph, metrics: Metrics): Plan {
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const at = (id: string): number => index.get(id) ?? 0;
  const sideIndex = new Map(graph.sides.map(({ id }, side) => [id, side]));
  const nodes = graph.nodes.map(({ id, actor }): PlanNode => {
    const [halfWidth, halfHeight] = glyphSize(actor, metrics);
    const states = graph.statesOf.get(id) ?? [];
    const side = actor.side === undefined ? -1 : (sideIndex.get(actor.side) ?? -1);
    return { id, halfWidth, halfHeight, side, ...labelSize(actor, states, metrics) };
  });
  const { wires, beads, points, pairs } = wiring(graph, at);
  const beadOf = new Map(graph.links.map(({ interaction }, link) => [interaction, link]));
  const arrows = graph.causes.flatMap(({ from, to }) => {
    const [start, end] = [beadOf.get(from), beadOf.get(to)];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end }];
  });
  const sides = graph.sides.map(({ name }, side) => ({
    members: nodes.flatMap((node, member) => (node.side === side ? [member] : [])),
    nameWidth: textWidth(name, metrics.regionSize),
  }));
  const hubs = beads.flatMap((bead, link) =>
    bead.on === 'hub' ? [{ point: bead.point, members: (graph.links[link]?.actors ?? []).map(at) }] : [],
  );
  return {
    graph,
    metrics,
    nodes,
    points,
    pairs,
    wires,
    beads,
    hubs,
    arrows,
    sides,
    tags: tagsOf(graph, wires, metrics),
  };
}

function labelSize(
  actor: StoryGraph['nodes'][number]['actor'],
  states: readonly string[],
  metrics: Metrics,
): { readonly labelWidth: number; readonly labelHeight: number } {
  const name = metrics.roles ? actor.name : (actor.shortName ?? actor.name);
  const under = states.length > 0 ? states : metrics.roles && actor.role !== undefined ? [actor.role] : [];
  const widths = under.map((text) => textWidth(text, metrics.roleSize));
  return {
    labelWidth: Math.max(textWidth(name, metrics.nameSize), ...widths),
    labelHeight: metrics.nameLine + (under.length > 0 ? metrics.roleLine : 0),
  };
}

interface Wiring {
  readonly wires: readonly Wire[];
  readonly beads: readonly Bead[];
  readonly points: number;
  readonly pairs: number;
}

function wiring(graph: StoryGraph, at: (id: string) => number): Wiring {
  let points = graph.nodes.length;
  const loose: { kind: WireKind; from: number; to: number; link: number }[] = [];
  const hubs = graph.links.map((link) => (link.shape === 'hub' ? points++ : -1));
  graph.links.forEach(({ shape, actors }, link) => {
    const [first, second] = actors;
    const hub = hubs[link] ?? -1;
    if (shape === 'hub') actors.forEach((id) => loose.push({ kind: 'spoke', from: at(id), to: hub, link }));
    if (shape === 'line' && first !== undefined && second !== undefined) {
      loose.push({ kind: 'line', from: at(first), to: at(second), link });
    }
  });
  for (const { from, to } of graph.relations) loose.push({ kind: 'relation', from: at(from), to: at(to), link: -1 });
  for (const { from, to } of graph.ties) loose.push({ kind: 'tie', from: at(from), to: at(to), link: -1 });
  const groups = new Map<string, typeof loose>();
  for (const wire of loose) {
    const key = `${Math.min(wire.from, wire.to)} ${Math.max(wire.from, wire.to)}`;
    groups.set(key, [...(groups.get(key) ?? []), wire]);
  }
  const wires: Wire[] = [];
  const wireOf = new Map<number, number>();
  [...groups.values()].forEach((group, pair) => {
    const lanes = Math.min(group.length, FAN_LIMIT + 1);
    group.forEach(({ kind, from, to, link }, position) => {
      if (kind === 'line') wireOf.set(link, wires.length);
      const lane = group.length > FAN_LIMIT + 1 ? position % lanes : position;
      const rank = lane - (lanes - 1) / 2;
      wires.push({ kind, a: Math.min(from, to), b: Math.max(from, to), flipped: from > to, rank, pair });
    });
  });
  const beads = graph.links.map((link, position): Bead => beadOf(link, hubs[position] ?? -1, wireOf.get(position), at));
  return { wires, beads, points, pairs: groups.size };
}

function beadOf({ shape, actors }: GraphLink, hub: number, wire: number | undefined, at: (id: string) => number): Bead {
  if (shape === 'hub') return { on: 'hub', point: hub };
  if (wire !== undefined) return { on: 'wire', wire };
  return { on: 'rim', node: at(actors[0] ?? '') };
}

function tagsOf(graph: StoryGraph, wires: readonly Wire[], metrics: Metrics): Tag[] {
  const tag = (text: string, on: Tag['on']): Tag => ({
    kind: 'text',
    text,
    on,
    height: TAG_HEIGHT,
    width: textWidth(text, 13),
  });
  const relationWires = wires.flatMap(({ kind }, wire) => (kind === 'relation' ? [wire] : []));
  const marks = relationWires.map((wire): Tag => ({ kind: 'mark', text: '', on: { wire }, width: MARK, height: MARK }));
  if (!metrics.verbs) return marks;
  return [
    ...marks,
    ...graph.causes.map(({ how }, arrow) => tag(how, { arrow })),
    ...graph.relations.map(({ label }, relation) => tag(label, { wire: relationWires[relation] ?? 0 })),
  ];
}
