import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3';
import { emptyArrangement, type Arrangement } from '../../src/layout/arrangement';
import { metricsFor } from '../../src/layout/metrics';
import { planOf } from '../../src/layout/plan';
import { straightOf, type Positions } from '../../src/layout/start/straight';
import type { StoryGraph } from '../../src/model/graph';
import type { Pane } from './figures';

/** Positions of a graph's points by d3-force as it comes: its links, its charge, its centre, its 300 ticks. */
export function defaultPlaces(graph: StoryGraph): Positions {
  const plan = planOf(graph, metricsFor(1280, 648));
  const { from, to } = straightOf(plan);
  const bodies = Array.from({ length: plan.points }, (): SimulationNodeDatum => ({}));
  const links = Array.from(from, (source, link) => ({ source, target: to[link] ?? 0 }));
  forceSimulation(bodies)
    .stop()
    .force('charge', forceManyBody())
    .force('link', forceLink(links))
    .force('center', forceCenter())
    .tick(300);
  return { x: bodies.map(({ x }) => x ?? 0), y: bodies.map(({ y }) => y ?? 0) };
}

/** The same in a pane: scaled alike in both directions until it fits, every label below its glyph. */
export function fittedDefaults(graph: StoryGraph, { x, y }: Positions, { width, height }: Pane): Arrangement {
  const plan = planOf(graph, metricsFor(width, height));
  const pad = plan.metrics.person + plan.metrics.margin;
  const [left, right] = ends(x);
  const [top, bottom] = ends(y);
  const scale = Math.min((width - 2 * pad) / (right - left || 1), (height - 2 * pad) / (bottom - top || 1));
  return {
    ...emptyArrangement(plan),
    x: Array.from(x, (value) => width / 2 + (value - (left + right) / 2) * scale),
    y: Array.from(y, (value) => height / 2 + (value - (top + bottom) / 2) * scale),
  };
}

function ends(values: ArrayLike<number>): readonly [number, number] {
  const list = Array.from(values);
  return [
    list.reduce((least, one) => Math.min(least, one), Infinity),
    list.reduce((most, one) => Math.max(most, one), -Infinity),
  ];
}
