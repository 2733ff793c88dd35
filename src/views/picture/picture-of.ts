import { seatedOf } from '../../layout/seats/seated';
import type { Replay } from '../../replay/replay.svelte';
import { graphMarks, type Looked } from './graph-marks';
import { palette, type PictureTheme } from './palette';
import { pictureSvg, type PictureFile } from './picture-svg';
import { pictureWords } from './picture-words';
import { stillGraph } from './still-graph';

const WIDTH = 1200;
const HEIGHT = 640;

/**
 * The graph of the step on show as a file of its own, the same whatever the size of the window; undefined where the
 * story has not been laid out yet.
 */
export function pictureOf(
  {
    whole,
    chronology,
    moment,
    start = 1,
  }: Pick<Replay, 'whole' | 'chronology' | 'moment'> & Partial<Pick<Replay, 'start'>>,
  looked: Looked,
  theme: PictureTheme,
  link: string | undefined,
): PictureFile | undefined {
  const { graph, seats } = seatedOf(whole);
  if (seats === undefined) return undefined;
  const placed = stillGraph(graph, seats, { width: WIDTH, height: HEIGHT }, chronology)(moment);
  const colors = palette(theme);
  const colorOf = new Map(placed.nodes.map(({ node }) => [node.actor.side ?? '', node.color]));
  return pictureSvg({
    words: pictureWords(chronology, moment),
    marks: graphMarks(placed, moment, chronology.steps, colors, looked, start),
    width: WIDTH,
    height: HEIGHT,
    sides: placed.sides.map(({ side: { id, name } }) => ({ name, ...colors.side(colorOf.get(id) ?? 'grey') })),
    link,
    palette: colors,
  });
}
