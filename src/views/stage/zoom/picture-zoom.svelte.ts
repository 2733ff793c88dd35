import { enlarging } from '../../../layout/enlarge';
import type { PlacedGraph } from '../../../layout/place';
import type { StoryGraph } from '../../../model/graph';
import { Zoom } from './zoom.svelte';

/** Stops at which labels are solved anew; between two of them they keep their sides. */
const STOPS = [8, 4, 2];

/** Marks and texts grow with the fourth root of the zoom, and what lies between them with the rest. */
const growth = (zoom: number): number => Math.sqrt(Math.sqrt(zoom));

/** The zoom of a placed graph: it is placed anew for the room that a zoom gives, each actor where it was. */
export class PictureZoom extends Zoom {
  readonly #fit: () => PlacedGraph;
  readonly #enlarge: ReturnType<typeof enlarging>;
  readonly placed: PlacedGraph = $derived.by(() => this.#placed());
  /** Transform of the picture in its box; undefined where all of it is in view. */
  readonly at: string | undefined = $derived.by(() => this.#transform());

  /** `fit` gives the picture that fills the stage. */
  constructor(graph: StoryGraph, fit: () => PlacedGraph) {
    super(() => ({
      ...fit(),
      placesOf: (ids) => fit().nodes.filter(({ node }) => ids.includes(node.id)),
      beadOf: (interaction) => fit().links.find(({ link }) => link.interaction === interaction)?.bead,
    }));
    this.#fit = fit;
    const enlarge = $derived(enlarging(graph, fit()));
    this.#enlarge = (spread, stop) => enlarge(spread, stop);
  }

  #placed(): PlacedGraph {
    const { scale } = this.view;
    if (scale === 1) return this.#fit();
    const stop = STOPS.find((one) => one <= scale) ?? 1;
    return this.#enlarge(scale / growth(scale), stop / growth(stop));
  }

  #transform(): string | undefined {
    const { scale, x, y } = this.view;
    if (scale === 1) return undefined;
    const { width, height } = this.#fit();
    return `translate(${width * (0.5 - x * scale)} ${height * (0.5 - y * scale)}) scale(${growth(scale)})`;
  }
}
