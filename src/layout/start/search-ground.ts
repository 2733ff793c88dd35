import type { Plan } from '../plan';
import type { Room } from '../room';
import { gatheringsAt, type Gathering } from './gatherings';
import type { StraightGraph } from './straight';
import type { Sides } from './strangers';
import type { Distances } from './stress';

/** What the search knows of a plan: its links, its wanted distances, and the room that every point takes. */
export interface Ground {
  readonly graph: StraightGraph;
  readonly distances: Distances;
  readonly sides: Sides;
  /** The gatherings that each point is, or takes part in. */
  readonly gatherings: readonly (readonly Gathering[])[];
  readonly width: number;
  readonly height: number;
  /** By point: half its width with its label, and how far it reaches up and down; free margin at the edge. */
  readonly half: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
  readonly margin: number;
}

/** The ground of a plan in a frame in pixels. */
export function searchGround(plan: Plan, graph: StraightGraph, distances: Distances, { width, height }: Room): Ground {
  const { margin, bead } = plan.metrics;
  const of = (node: (index: number) => number | undefined): Float64Array =>
    Float64Array.from({ length: plan.points }, (_, index) => node(index) ?? bead.current);
  return {
    graph,
    distances,
    gatherings: gatheringsAt(plan),
    sides: {
      members: plan.sides.map(({ members }) => members).filter(({ length }) => length > 1),
      actors: plan.nodes.length,
      ground: plan.metrics.ground,
    },
    width,
    height,
    margin,
    half: of((index) => {
      const node = plan.nodes[index];
      return node && Math.max(node.halfWidth, node.labelWidth / 2);
    }),
    up: of((index) => plan.nodes[index]?.halfHeight),
    down: of((index) => {
      const node = plan.nodes[index];
      return node && node.halfHeight + 2 + node.labelHeight;
    }),
  };
}

/** A mutable pair of coordinates. */
export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
