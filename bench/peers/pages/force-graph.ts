import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import { COLORS, graphOfPage, note, offer, stage } from '../page';

interface Dot extends NodeObject {
  readonly side: number;
}
interface Tie extends LinkObject<Dot> {
  readonly step: number;
}

// A layout of the whole graph; links after the step are invisible.
const graph = await graphOfPage();
const nodes: Dot[] = graph.nodes.map((node) => ({ ...node }));
let now = graph.steps;
const shown = ({ step }: Tie): boolean => step <= now;
const picture = new ForceGraph<Dot, Tie>(stage())
  .width(innerWidth)
  .height(innerHeight)
  .nodeColor(({ side }) => COLORS[side % COLORS.length] ?? '')
  .linkVisibility(shown)
  .onRenderFramePost(() => note('drawn'))
  .onEngineStop(() => note('settled'))
  .graphData({ nodes, links: graph.links.map((link) => ({ ...link })) });
offer({
  seek: (step) => {
    now = step;
    picture.linkVisibility(shown);
  },
  places: () => nodes.flatMap(({ x = 0, y = 0 }) => [x, y]),
});
