import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { COLORS, graphOfPage, LABELLED, note, offer, stage } from '../page';

cytoscape.use(fcose);

// fcose once for the whole graph, without animation; edges after the step are not displayed.
const { nodes, links, steps } = await graphOfPage();
const picture = cytoscape({
  container: stage(),
  elements: [
    ...nodes.map(({ id, side }) => ({ data: { id, color: COLORS[side % COLORS.length], label: id } })),
    ...links.map(({ source, target, step }, index) => ({
      data: { id: `link-${String(index)}`, source, target, step },
    })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        width: 8,
        height: 8,
        'background-color': 'data(color)',
        ...(nodes.length <= LABELLED && { label: 'data(label)', 'font-size': 8 }),
      },
    },
    { selector: 'edge', style: { width: 1, opacity: 0.3 } },
    { selector: '.ahead', style: { display: 'none' } },
  ],
  layout: { name: 'fcose', animate: false, randomize: true } as cytoscape.LayoutOptions,
});
const edges = picture.edges().toArray();
let now = steps;
note('drawn');
note('settled');
offer({
  seek: (step) => {
    picture.batch(() => {
      for (const edge of edges) {
        const at = Number(edge.data('step'));
        if (at > Math.min(now, step) && at <= Math.max(now, step)) edge.toggleClass('ahead', at > step);
      }
    });
    now = step;
  },
  places: () =>
    nodes.flatMap(({ id }) => {
      const { x, y } = picture.getElementById(id).position();
      return [x, y];
    }),
});
