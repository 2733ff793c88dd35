/** A plain graph with time, as every library but the product gets it. */
interface PlainGraph {
  readonly nodes: readonly { readonly id: string; readonly side: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly step: number }[];
  readonly steps: number;
}

/** What the driver finds on a page as `window.peer`. */
export interface Peer {
  /** Shows the story as it stands at a step. */
  readonly seek: (step: number) => void;
  /** Where the nodes are: x and y of each in the order of the file, in whatever unit the library has. */
  readonly places: () => readonly number[];
}

/** Colours of the sides. */
export const COLORS = ['#3b6fb6', '#b6413b', '#3b8f5a', '#8f6d3b', '#6a3b8f', '#3b8f8f', '#8f3b6d', '#5a5a5a'];

/** Nodes above which no labels are drawn. */
export const LABELLED = 150;

/** The element that a page draws in, as large as the window. */
export function stage(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#stage');
  if (element === null) throw new Error('the page has no stage');
  return element;
}

/** Fetches the graph beside the page. */
export async function graphOfPage(): Promise<PlainGraph> {
  const response = await fetch(`graph${location.search.slice(1)}.json`);
  return (await response.json()) as PlainGraph;
}

/** Notes a moment of the page's life once, at the next frame: `drawn`, `settled`. */
export function note(moment: 'drawn' | 'settled'): void {
  requestAnimationFrame(() => {
    if (performance.getEntriesByName(moment).length === 0) performance.mark(moment);
  });
}

/** Hands the page to the driver. */
export function offer(peer: Peer): void {
  Object.assign(window, { peer });
}
