import type { PlacedGraph, PlacedLine } from '../../layout/place';
import type { Color } from '../../model/schema';
import type { Standing } from '../../replay/course';
import type { Age } from '../../replay/moment';
import { arrowed, curvePath, headOf, hullPath, openHead, strokesAcross } from '../stage/paths';
import type { Drawing } from '../stage/drawing';
import type { Palette } from './palette';
import { element, xmlText } from './xml';

/** Colour token and width in pixels of a line that is not the current one. */
const STROKES: Readonly<Record<Exclude<Age, 'current'>, readonly [token: string, width: number]>> = {
  chain: ['past1', 2.25],
  recent: ['past2', 1.75],
  past: ['past3', 1.25],
  ahead: ['ghost', 1.25],
};

const CURRENT = 4.5;
const CASE = 2.5;

function stroke(d: string, color: string, width: number, dashes?: string): string {
  const ends = { 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-dasharray': dashes };
  return element('path', { d, fill: 'none', stroke: color, ...ends });
}

/** One line of an interaction, by its age. */
export function lineMark(line: PlacedLine, age: Age, color: Color, palette: Palette): string {
  const headed = headOf(line, age);
  const path = curvePath(headed?.shaft ?? line.curve);
  const head = (fill: string): string => (headed === undefined ? '' : element('path', { d: headed.head, fill }));
  if (age === 'current') {
    const { line: core, outer } = palette.side(color);
    return [
      stroke(path, palette.token('stage'), CURRENT + 5),
      stroke(path, outer, CURRENT),
      core === outer ? '' : stroke(path, core, CURRENT - CASE),
      head(outer),
    ].join('');
  }
  const [token, width] = STROKES[age];
  return stroke(path, palette.token(token), width, age === 'ahead' ? '1 5' : undefined) + head(palette.token(token));
}

/** The grounds of the sides, with their names above. */
export function groundMarks(
  { sides, metrics }: PlacedGraph,
  colorOf: (side: string) => Color,
  palette: Palette,
): string {
  const grounds = sides.map(({ side, hull, clear }) => {
    const { tint } = palette.side(colorOf(side.id));
    const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'stroke-width': metrics.ground * 2 };
    return clear ? element('path', { d: hullPath(hull), fill: tint, stroke: tint, ...round }) : '';
  });
  const names = sides.map(({ side, name }) => {
    if (name === undefined) return '';
    return element(
      'text',
      {
        x: (name.x0 + name.x1) / 2,
        y: name.y1 - 5,
        'font-size': metrics.regionSize,
        'font-weight': 650,
        'text-anchor': 'middle',
        fill: palette.side(colorOf(side.id)).text,
      },
      xmlText(side.name),
    );
  });
  return [...grounds, ...names].join('');
}

type PlacedRelation = PlacedGraph['relations'][number];

/** A state between two actors as a line of its own. */
export function relationMark(
  { relation, curve, tag }: PlacedRelation,
  standing: Standing | undefined,
  { token }: Palette,
): string {
  if (standing === undefined) return stroke(curvePath(curve), token('ghost'), 1.25, '1 5');
  const { shaft, head } = arrowed(curve, 9);
  const color = token(standing.over ? 'past2' : 'past1');
  return [
    stroke(curvePath(shaft), color, 1.75, standing.over ? '6 5' : undefined),
    element('path', { d: head, fill: color }),
    standing.over ? stroke(strokesAcross(curve), token('ink'), 2.25) : '',
    tag === undefined
      ? ''
      : element(
          'text',
          {
            x: (tag.x0 + tag.x1) / 2,
            y: tag.y1 - 4.5,
            'font-size': 13,
            'font-weight': 500,
            'text-anchor': 'middle',
            'text-decoration': standing.over ? 'line-through' : undefined,
            fill: token('ink2'),
          },
          xmlText(relation.label),
        ),
  ].join('');
}

/** The causal arrows that lead to the step and on from it, each with its verb; `only` those of one interaction. */
export function threadMarks(
  { causes }: PlacedGraph,
  { led, leads }: Drawing,
  only: string | undefined,
  { token }: Palette,
): string {
  return causes
    .map(({ cause: { from, to, how }, curve, tag }) => {
      if (only !== undefined && only !== from && only !== to) return '';
      const told = led.has(from) && led.has(to);
      if (!told && !(leads.has(from) && leads.has(to))) return '';
      const verb = { 'font-size': 13, 'font-style': 'italic', 'font-weight': 500, 'text-anchor': 'middle' };
      return [
        stroke(curvePath(curve), token(told ? 'ink' : 'past3'), 1.5, told ? undefined : '2 3.5'),
        stroke(openHead(curve, 7.5), token(told ? 'ink' : 'past3'), 1.5),
        tag === undefined
          ? ''
          : element(
              'text',
              { x: (tag.x0 + tag.x1) / 2, y: tag.y1 - 4.5, ...verb, fill: token(told ? 'ink' : 'ink3') },
              xmlText(how),
            ),
      ].join('');
    })
    .join('');
}
