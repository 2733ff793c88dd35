import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { COLORS, graphOfPage, LABELLED, note, offer, stage } from '../page';

// Its own physics, which goes on as links come and go: they are added and removed at each step.
const { nodes, links, steps } = await graphOfPage();
const edgeOf = (index: number): { id: number; from: string; to: string } => ({
  id: index,
  from: links[index]?.source ?? '',
  to: links[index]?.target ?? '',
});
const edges = new DataSet(links.map((_, index) => edgeOf(index)));
const labelled = nodes.length <= LABELLED;
const data = nodes.map(({ id, side }) => ({
  id,
  ...(labelled && { label: id }),
  color: COLORS[side % COLORS.length] ?? '',
}));
const picture = new Network(
  stage(),
  { nodes: new DataSet(data), edges },
  { nodes: { shape: 'dot', size: 5 }, edges: { smooth: labelled }, layout: { improvedLayout: labelled } },
);
picture.once('afterDrawing', () => note('drawn'));
picture.once('stabilized', () => note('settled'));
let now = steps;
offer({
  seek: (step) => {
    const between = links.flatMap((link, index) =>
      link.step > Math.min(now, step) && link.step <= Math.max(now, step) ? [index] : [],
    );
    if (step > now) edges.update(between.map(edgeOf));
    else edges.remove(between);
    now = step;
  },
  places: () => {
    const found = picture.getPositions();
    return nodes.flatMap(({ id }) => [found[id]?.x ?? 0, found[id]?.y ?? 0]);
  },
});
