import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  select,
  zoom,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  type ZoomTransform,
} from 'd3';
import { COLORS, graphOfPage, LABELLED, note, offer, stage } from '../page';

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly side: number;
}
interface Link extends SimulationLinkDatum<Node> {
  readonly step: number;
}

// The examples of d3-force: an SVG element a mark, the data filtered and the simulation heated again at each step.
const graph = await graphOfPage();
const nodes: Node[] = graph.nodes.map((node) => ({ ...node }));
const links: Link[] = graph.links.map((link) => ({ ...link }));
const svg = select(stage()).append('svg').attr('width', innerWidth).attr('height', innerHeight);
const view = svg.append('g');
const lines = view.append('g').attr('stroke', '#0003');
const dots = view.append('g');
const simulation = forceSimulation(nodes)
  .force('charge', forceManyBody())
  .force('center', forceCenter(innerWidth / 2, innerHeight / 2))
  .force(
    'link',
    forceLink<Node, Link>([]).id(({ id }) => id),
  )
  .on('tick', move)
  .on('end', () => note('settled'));
const marks = dots
  .selectAll('g')
  .data(nodes)
  .join('g')
  .attr('fill', ({ side }) => COLORS[side % COLORS.length] ?? '');
marks.append('circle').attr('r', 4);
if (nodes.length <= LABELLED)
  marks
    .append('text')
    .attr('x', 6)
    .text(({ id }) => id);

function endOf(end: Link['source']): Node {
  return end as Node;
}

function move(): void {
  lines
    .selectAll<SVGLineElement, Link>('line')
    .attr('x1', ({ source }) => endOf(source).x ?? 0)
    .attr('y1', ({ source }) => endOf(source).y ?? 0)
    .attr('x2', ({ target }) => endOf(target).x ?? 0)
    .attr('y2', ({ target }) => endOf(target).y ?? 0);
  marks.attr('transform', ({ x, y }) => `translate(${String(x)} ${String(y)})`);
}

function show(step: number): void {
  const shown = links.filter((link) => link.step <= step);
  simulation.force<ReturnType<typeof forceLink<Node, Link>>>('link')?.links(shown);
  lines.selectAll('line').data(shown).join('line');
  simulation.alpha(0.3).restart();
  move();
}

svg.call(
  zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }: { readonly transform: ZoomTransform }) =>
    view.attr('transform', transform.toString()),
  ),
);
show(graph.steps);
simulation.alpha(1);
note('drawn');
offer({ seek: show, places: () => nodes.flatMap(({ x = 0, y = 0 }) => [x, y]) });
