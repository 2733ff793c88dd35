import type { StoryGraph } from '../model/graph';
import { close, dense, FEW, fine, glyphSize, type Metrics } from './metrics';
import { textWidth } from './texts/text-width';
import { wiring, type Bead, type Wire } from './wiring';

/** An actor's glyph and label, sizes in pixels. */
export interface PlanNode {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Whether its label is the full name, with the role. */
  readonly full: boolean;
  /** Index of its side, -1 without one. */
  readonly side: number;
}

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
  readonly beads: readonly Bead[];
  /** Index of the bead of each of the graph's links; where there is no room for all, several share one. */
  readonly beadOf: readonly number[];
  /** The points of interactions between three and more, with their participants. */
  readonly hubs: readonly { readonly point: number; readonly members: readonly number[] }[];
  /** Causes as pairs of bead indices. */
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
  readonly tags: readonly Tag[];
  readonly sides: readonly { readonly members: readonly number[]; readonly nameWidth: number }[];
}

/** Edge in pixels of the two strokes across a relation that no longer holds. */
const MARK = 22;

/** Interactions beyond which a stage has no room for marks of full size, nor for all arrows of a chain at once. */
const CROWD = 30;

/** Whether interactions are so many that marks are smaller, and arrows only those at the current step. */
export function crowded({ links }: StoryGraph): boolean {
  return links.length > CROWD;
}

/** Whether a story has so many actors or interactions that its texts and lines are settled anew for each box. */
export function settled(graph: StoryGraph): boolean {
  return graph.nodes.length > FEW || crowded(graph);
}

/** Actors beyond which all of them must be smaller, where there is room for roles and where there is not. */
const SMALL_ABOVE = 40;
const SMALL_ABOVE_CLOSE = 19;

/** Height in pixels of a line of small text on the stage. */
const TAG_HEIGHT = 17;

/** Compiles a story's graph for one size class; `like` is its plan for another one, if there is one. */
export function planOf(graph: StoryGraph, sizes: Metrics, like?: Plan): Plan {
  return planWith(graph, sizesFor(graph, sizes), like);
}

/** The sizes that a story's marks and texts have in a size class: the more there are, the smaller. */
export function sizesFor(graph: StoryGraph, sizes: Metrics): Metrics {
  const actors = graph.nodes.length;
  return actors > (sizes.roles ? SMALL_ABOVE : SMALL_ABOVE_CLOSE)
    ? fine(sizes, actors)
    : close(crowded(graph) ? dense(sizes) : sizes, actors);
}

/** Compiles a story's graph for marks and texts of these sizes; its wires and beads are those of any other size. */
export function planWith(graph: StoryGraph, metrics: Metrics, like?: Plan): Plan {
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const at = (id: string): number => index.get(id) ?? 0;
  const sideIndex = new Map(graph.sides.map(({ id }, side) => [id, side]));
  const nodes = graph.nodes.map(({ id, actor }): PlanNode => {
    const [halfWidth, halfHeight] = glyphSize(actor, metrics);
    const states = graph.statesOf.get(id) ?? [];
    const side = actor.side === undefined ? -1 : (sideIndex.get(actor.side) ?? -1);
    return { id, halfWidth, halfHeight, side, full: metrics.roles, ...labelSize(actor, states, metrics) };
  });
  const { wires, beads, beadOf, points, pairs } = like ?? wiring(graph, at);
  const beadNamed = new Map(graph.links.map(({ interaction }, link) => [interaction, beadOf[link] ?? 0]));
  const arrows = graph.causes.map(({ from, to }) => ({ from: beadNamed.get(from) ?? 0, to: beadNamed.get(to) ?? 0 }));
  const members = graph.sides.map((): number[] => []);
  nodes.forEach(({ side }, node) => members[side]?.push(node));
  const sides = graph.sides.map(({ name }, side) => ({
    members: members[side] ?? [],
    nameWidth: textWidth(name, metrics.regionSize),
  }));
  const hubs = graph.links.flatMap(({ actors }, link) => {
    const bead = beads[beadOf[link] ?? 0];
    return bead?.on === 'hub' ? [{ point: bead.point, members: actors.map(at) }] : [];
  });
  return {
    graph,
    metrics,
    nodes,
    points,
    pairs,
    wires,
    beads,
    beadOf,
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

function tagsOf(graph: StoryGraph, wires: readonly Wire[], metrics: Metrics): Tag[] {
  const tag = (text: string, on: Tag['on']): Tag => ({
    kind: 'text',
    text,
    on,
    height: TAG_HEIGHT,
    width: textWidth(text, 13),
  });
  const relationWires = graph.relations.map((_, of) =>
    wires.findIndex((wire) => wire.kind === 'relation' && wire.of === of),
  );
  const marks = relationWires.map((wire): Tag => ({ kind: 'mark', text: '', on: { wire }, width: MARK, height: MARK }));
  if (!metrics.verbs) return marks;
  return [
    ...marks,
    ...graph.causes.map(({ how }, arrow) => tag(how, { arrow })),
    ...graph.relations.map(({ label }, relation) => tag(label, { wire: relationWires[relation] ?? 0 })),
  ];
}
