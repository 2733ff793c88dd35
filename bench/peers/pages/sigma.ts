import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { COLORS, graphOfPage, LABELLED, note, offer, stage } from '../page';

// ForceAtlas2 in its worker, which has no end of its own: it is stopped once nothing moves by 0.5 % in half a second.
const { nodes, links, steps } = await graphOfPage();
const graph = new Graph({ multi: true });
nodes.forEach(({ id, side }, index) =>
  graph.addNode(id, {
    x: Math.cos(index),
    y: Math.sin(index * 2),
    size: 3,
    label: id,
    color: COLORS[side % COLORS.length],
  }),
);
for (const { source, target, step } of links) graph.addEdge(source, target, { step, color: '#ccc' });
let now = steps;
const picture = new Sigma(graph, stage(), {
  renderLabels: nodes.length <= LABELLED,
  edgeReducer: (_, data) => ({ ...data, hidden: Number(data['step']) > now }),
});
picture.once('afterRender', () => note('drawn'));
const layout = new FA2Layout(graph, { settings: forceAtlas2.inferSettings(graph) });
layout.start();
const places = (): number[] =>
  nodes.flatMap(({ id }) => [Number(graph.getNodeAttribute(id, 'x')), Number(graph.getNodeAttribute(id, 'y'))]);
let before = places();
const watch = setInterval(() => {
  const after = places();
  const extent = Math.max(...after) - Math.min(...after) || 1;
  const moved = after.reduce((sum, value, index) => sum + Math.abs(value - (before[index] ?? 0)), 0) / after.length;
  before = after;
  if (moved / extent > 0.005 && performance.now() < 15_000) return;
  clearInterval(watch);
  layout.stop();
  note('settled');
}, 500);
offer({
  seek: (step) => {
    now = step;
    picture.refresh({ skipIndexation: true });
  },
  places,
});
