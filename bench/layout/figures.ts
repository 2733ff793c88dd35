import { draw, sketchOf, boxOf } from '../../src/layout/sketch';
import { dotRadii } from '../../src/layout/dot-radii';
import { dotted } from '../../src/layout/dotted';
import { touch } from '../../src/layout/texts/free-texts';
import { boxAround, distanceToSegment, type Box } from '../../src/layout/geometry';
import { glyphSize, metricsFor } from '../../src/layout/metrics';
import type { PlacedGraph } from '../../src/layout/place';
import { planOf, type Plan } from '../../src/layout/plan';
import type { Room } from '../../src/layout/room';
import { crossingsOf, straightOf, type Positions } from '../../src/layout/start/straight';
import { distancesOf } from '../../src/layout/start/stress';
import type { Arrangement } from '../../src/layout/arrangement';
import type { StoryGraph } from '../../src/model/graph';

/** A pane of a page in pixels. */
export interface Pane {
  readonly name: 'desktop' | 'iframe' | 'phone';
  readonly width: number;
  readonly height: number;
}

/** The panes of the layout's targets. */
export const PANES: readonly Pane[] = [
  { name: 'desktop', width: 1280, height: 648 },
  { name: 'iframe', width: 600, height: 328 },
  { name: 'phone', width: 360, height: 540 },
];

/** What can be said of the places of a picture's points alone. */
export interface Shape {
  readonly crossings: number;
  readonly stress: number;
  /** Actors that stand nearer than 3 pixels to a link that is not theirs. */
  readonly onLinks: number;
  /** Pairs of glyphs that overlap, and the least distance of two centres in pixels. */
  readonly overlapping: number;
  readonly nearest: number;
  /** Share of the pane within the box around all glyphs and labels, and of what the pane has inside its margins. */
  readonly used: number;
  readonly usedInside: number;
}

/** What can be said of a picture's labels. */
export interface Labels {
  readonly shown: number;
  /** Overlaps with other labels and with glyphs or dots, and labels cut off at the edge. */
  readonly faults: number;
}

/** The figures of places in a pane. */
export function shapeOf(graph: StoryGraph, places: Arrangement, { width, height }: Pane): Shape {
  const plan = planOf(graph, metricsFor(width, height));
  const { x, y } = places;
  const straight = straightOf(plan);
  const touching = touchingOf(graph, plan, places, { width, height });
  let [nearest, overlapping] = [Infinity, 0];
  for (let p = 0; p < plan.nodes.length; p += 1) {
    for (let q = p + 1; q < plan.nodes.length; q += 1) {
      nearest = Math.min(nearest, Math.hypot((x[p] ?? 0) - (x[q] ?? 0), (y[p] ?? 0) - (y[q] ?? 0)));
      if (touching(p, q)) overlapping += 1;
    }
  }
  return {
    crossings: crossingsOf(straight, places),
    stress: stressOf(plan, places),
    onLinks: onLinks(plan, places),
    overlapping,
    nearest,
    ...usedOf(plan, places, { width, height }),
  };
}

/** Says of two actors whether their marks overlap: glyphs as boxes, the dots of a large story as discs. */
function touchingOf(graph: StoryGraph, plan: Plan, { x, y }: Positions, room: Room): (p: number, q: number) => boolean {
  if (dotted(graph)) {
    const radii = dotRadii(graph.nodes, plan.metrics, room);
    return (p, q) =>
      Math.hypot((x[p] ?? 0) - (x[q] ?? 0), (y[p] ?? 0) - (y[q] ?? 0)) < (radii[p] ?? 0) + (radii[q] ?? 0);
  }
  const glyphs = plan.nodes.map(({ halfWidth, halfHeight }, node) =>
    boxAround(x[node] ?? 0, y[node] ?? 0, halfWidth, halfHeight),
  );
  return (p, q) => touch(glyphs[p] ?? NOWHERE, glyphs[q] ?? NOWHERE);
}

const NOWHERE: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };

function usedOf(
  plan: Plan,
  places: Arrangement,
  { width, height }: Pick<Pane, 'width' | 'height'>,
): Pick<Shape, 'used' | 'usedInside'> {
  const sketch = sketchOf(plan);
  draw(sketch, places, width, height);
  const boxes = Array.from({ length: sketch.first.names }, (_, box) => boxOf(sketch, box));
  const span = (low: 'x0' | 'y0', high: 'x1' | 'y1', room: number): number =>
    Math.min(room, Math.max(...boxes.map((box) => box[high]))) - Math.max(0, Math.min(...boxes.map((box) => box[low])));
  const [across, down] = [span('x0', 'x1', width), span('y0', 'y1', height)];
  const edges = plan.metrics.margin * 2;
  return {
    used: (across * down) / (width * height),
    usedInside: Math.min(1, across / (width - edges)) * Math.min(1, down / (height - edges)),
  };
}

/** Stress that no change of scale alters, after Kruskal: 0 where all distances are as wanted, at most 1. */
function stressOf(plan: Plan, { x, y }: Positions): number {
  const { points, wanted } = distancesOf(straightOf(plan), []);
  let [sum, squares, pairs] = [0, 0, 0];
  for (let p = 0; p < points; p += 1) {
    for (let q = p + 1; q < points; q += 1) {
      const share = Math.hypot((x[p] ?? 0) - (x[q] ?? 0), (y[p] ?? 0) - (y[q] ?? 0)) / (wanted[p * points + q] ?? 1);
      sum += share;
      squares += share * share;
      pairs += 1;
    }
  }
  return squares === 0 ? 0 : 1 - (sum * sum) / (pairs * squares);
}

function onLinks(plan: Plan, { x, y }: Positions): number {
  const { from, to } = straightOf(plan);
  return plan.nodes.filter(({ halfHeight }, node) =>
    from.some((a, link) => {
      const b = to[link] ?? 0;
      if (a === node || b === node) return false;
      const ends = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0] as const;
      return distanceToSegment(x[node] ?? 0, y[node] ?? 0, ...ends) < halfHeight + 3;
    }),
  ).length;
}

/** The labels of a placed graph, seen through its box or enlarged so many times. */
export function labelsOf({ nodes, metrics, width, height }: PlacedGraph, spread = 1): Labels {
  const shown = nodes.filter(({ label }) => label.shown).map(({ label }) => label.box);
  const glyphs = nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, metrics)));
  return { shown: shown.length, faults: faultsOf(shown, glyphs, width * spread, height * spread) };
}

/** The labels of an arrangement as they stand, none left out. */
export function allLabelsOf(graph: StoryGraph, choice: Arrangement, { width, height }: Pane): Labels {
  const sketch = sketchOf(planOf(graph, metricsFor(width, height)));
  draw(sketch, choice, width, height);
  const labels = graph.nodes.map((_, node) => boxOf(sketch, sketch.first.labels + node));
  const glyphs = graph.nodes.map((_, node) => boxOf(sketch, node));
  return { shown: labels.length, faults: faultsOf(labels, glyphs, width, height) };
}

/** Overlaps of labels with each other and with marks, and labels that are cut off. */
export function faultsOf(labels: readonly Box[], marks: readonly Box[], width: number, height: number): number {
  let faults = 0;
  labels.forEach((label, p) => {
    if (label.x0 < 0 || label.y0 < 0 || label.x1 > width || label.y1 > height) faults += 1;
    for (let q = p + 1; q < labels.length; q += 1) if (touch(label, labels[q] ?? label)) faults += 1;
    for (const mark of marks) if (touch(label, mark)) faults += 1;
  });
  return faults;
}
