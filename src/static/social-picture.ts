import { seatsFrom } from '../layout/seats/seats-data';
import { storyGraph } from '../model/graph';
import { orderedStory } from '../model/prepared';
import { Replay } from '../replay/replay.svelte';
import { graphMarks } from '../views/picture/graph-marks';
import { palette } from '../views/picture/palette';
import { stillGraph } from '../views/picture/still-graph';
import { wrapped } from '../views/picture/wrapped';
import { element, xmlText } from '../views/picture/xml';

/** Size of the picture that goes with a link, in pixels, as Open Graph and its readers like it. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 40;

/** A bold title is narrower than the careful widths by which labels are placed. */
const TITLE = { size: 52, line: 58, measured: 44 };

/**
 * The picture that goes with a link to a story, as SVG: its title over the graph after the last step. `prepared` is the
 * story as the build writes it into its page; undefined where it has no places.
 */
export function socialPicture(prepared: string): string | undefined {
  const { chronology } = orderedStory(prepared);
  const { dataset, steps } = chronology;
  const graph = storyGraph(chronology);
  const seats = seatsFrom(graph, dataset.seats);
  if (seats === undefined) return undefined;
  const colors = palette('light');
  const lines = wrapped(dataset.title, TITLE.measured, WIDTH - 2 * MARGIN, 2);
  const top = 36 + lines.length * TITLE.line + 52;
  const { moment } = new Replay(chronology, { step: steps.length });
  const placed = stillGraph(graph, seats, { width: WIDTH, height: HEIGHT - top }, chronology)(moment);
  const marks = graphMarks(placed, moment, steps, colors, { actors: [], hides: () => false, hidesActor: () => false });
  const text = (y: number, size: number, weight: number, fill: string, words: string): string =>
    element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill }, xmlText(words));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, 'font-family': 'Libre Franklin' },
    element('rect', { width: WIDTH, height: HEIGHT, fill: colors.token('stage') }),
    element('g', { transform: `translate(0 ${top})` }, marks),
    element('rect', { width: WIDTH, height: top, fill: colors.token('paper') }),
    ...lines.map((line, index) => text(28 + (index + 1) * TITLE.line - 8, TITLE.size, 700, colors.token('ink'), line)),
    text(top - 26, 25, 600, colors.token('ink3'), `${steps.length} steps, replayed on a graph · Backchannel`),
  );
}
