import type { PlacedGraph, PlacedLine } from '../../layout/place';
import type { Step } from '../../model/chronology';
import type { Color } from '../../model/schema';
import type { Moment } from '../../replay/moment';
import { drawingOf, lineActor, type DrawnLink, type DrawnNode } from '../stage/drawing';
import { beadMark, glyphMark } from './glyphs';
import { groundMarks, lineMark, relationMark, threadMarks } from './lines';
import type { Palette } from './palette';
import { element, xmlText } from './xml';

/** What the reader has put out of view, which is drawn faint, and ids of the actors looked at, who are named first. */
export interface Looked {
  readonly actors: readonly string[];
  hides(interaction: string): boolean;
  hidesActor(id: string): boolean;
}

const FAINT = 0.2;

/** The graph at a moment as the stage draws it from `start` on, from back to front, as SVG without a style sheet. */
export function graphMarks(
  placed: PlacedGraph,
  moment: Moment,
  steps: readonly Step[],
  palette: Palette,
  looked: Looked,
  start = 1,
): string {
  const drawing = drawingOf(placed, moment, steps, start, looked.actors);
  const colorOf = new Map(placed.nodes.map(({ node }) => [node.id, node.color]));
  const sideColors = new Map(placed.nodes.map(({ node }) => [node.actor.side ?? '', node.color]));
  const sideColor = (side: string) => sideColors.get(side) ?? 'grey';
  const fadedLink = ({ link }: DrawnLink, mark: string): string => faded(looked.hides(link.interaction), mark);
  const links = [...drawing.pairs.flatMap((pair) => pair.links), ...drawing.hubs];
  return [
    groundMarks(placed, sideColor, palette),
    ...drawing.ties.map(({ tie, curve: { a, b, c } }) =>
      element('path', {
        d: `M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`,
        fill: 'none',
        stroke: palette.side(colorOf.get(tie.from) ?? 'grey').edge,
        'stroke-width': 1,
        'stroke-opacity': 0.55,
      }),
    ),
    ...placed.relations.map((one) => relationMark(one, moment.standing(one.relation.key), palette)),
    ...links.map((one) => {
      const color = (line: PlacedLine): Color => colorOf.get(lineActor(one, line)) ?? 'grey';
      return fadedLink(one, one.lines.map((line) => lineMark(line, one.age, color(line), palette)).join(''));
    }),
    threadMarks(placed, drawing, placed.crowded ? moment.current.interaction.id : undefined, palette),
    ...drawing.nodes.map((one) => faded(looked.hidesActor(one.node.id), glyphMark(one, placed.metrics, palette))),
    ...drawing.beads.map((one) => {
      const type = steps[one.link.step - 1]?.interaction.type ?? 'other';
      return fadedLink(one, beadMark(one, type, placed.metrics, palette));
    }),
    ...drawing.nodes
      .filter(({ named }) => named)
      .map((one) => {
        const ground = placed.sides[one.label.ground]?.side.id;
        const halo = ground === undefined ? palette.token('stage') : palette.side(sideColor(ground)).tint;
        return faded(looked.hidesActor(one.node.id), labelMark(one, placed.metrics, halo, palette));
      }),
  ].join('\n');
}

function faded(faint: boolean, mark: string): string {
  return faint ? element('g', { opacity: FAINT }, mark) : mark;
}

/** An actor's name, and its role or state beneath. */
function labelMark(drawn: DrawnNode, metrics: PlacedGraph['metrics'], halo: string, { token }: Palette): string {
  const { actor } = drawn.node;
  const { box, anchor, x } = drawn.label;
  const { seen, active, standing } = drawn;
  const over = standing?.over === true;
  const haloed = { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const common = { x, 'text-anchor': anchor };
  const under = actor.kind === 'thing' ? standing?.state : metrics.roles ? actor.role : undefined;
  const name = element(
    'text',
    {
      ...common,
      y: box.y0 + metrics.nameLine * 0.76,
      'font-size': metrics.nameSize,
      'font-weight': active ? 690 : 600,
      fill: token(over ? 'ink2' : seen ? 'ink' : 'ink3'),
      ...(over ? { 'text-decoration': 'line-through' } : haloed),
    },
    xmlText(metrics.roles ? actor.name : (actor.shortName ?? actor.name)),
  );
  if (under === undefined) return name;
  const thing = actor.kind === 'thing';
  return (
    name +
    element(
      'text',
      {
        ...common,
        ...haloed,
        y: box.y0 + metrics.nameLine + metrics.roleLine * 0.72,
        'font-size': metrics.roleSize,
        'font-weight': thing ? 690 : 450,
        fill: token(thing ? 'ink' : 'ink3'),
      },
      xmlText(under),
    )
  );
}
