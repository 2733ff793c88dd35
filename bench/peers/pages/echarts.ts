import { GraphChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { COLORS, graphOfPage, LABELLED, note, offer, stage } from '../page';

use([GraphChart, CanvasRenderer]);

// A force graph, its links filtered at each step as in its examples. It tells no end: nothing moves for half a second.
const { nodes, links, steps } = await graphOfPage();
const chart = init(stage());
const data = nodes.map(({ id, side }) => ({ name: id, itemStyle: { color: COLORS[side % COLORS.length] } }));
const shown = (now: number): object[] =>
  links.flatMap(({ source, target, step }) => (step <= now ? [{ source, target }] : []));
chart.setOption({
  series: [
    {
      type: 'graph',
      layout: 'force',
      roam: true,
      symbolSize: 6,
      label: { show: nodes.length <= LABELLED },
      data,
      links: shown(steps),
    },
  ],
});

interface Series {
  getData(): { getItemLayout(index: number): readonly number[] | undefined };
}
interface Model {
  getModel(): { getSeriesByIndex(index: number): Series };
}
function places(): number[] {
  const series = (chart as unknown as Model).getModel().getSeriesByIndex(0).getData();
  return nodes.flatMap((_, index) => [...(series.getItemLayout(index) ?? [0, 0])]);
}
chart.on('rendered', () => note('drawn'));
let before = places();
const watch = setInterval(() => {
  const after = places();
  const still = after.every((value, index) => Math.abs(value - (before[index] ?? 0)) < 0.1);
  before = after;
  if (!still) return;
  clearInterval(watch);
  note('settled');
}, 500);
offer({ seek: (step) => chart.setOption({ series: [{ links: shown(step) }] }), places });
