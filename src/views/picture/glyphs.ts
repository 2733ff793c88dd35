import type { Metrics } from '../../layout/metrics';
import type { Interaction } from '../../model/schema';
import { ICON_PATHS, KIND_ICONS, THING_ICONS, TYPE_ICONS, type IconName } from '../marks/icons';
import type { DrawnLink, DrawnNode } from '../stage/drawing';
import { beadRadius, glyphRadius, initialsOf, LEGIBLE } from '../stage/glyph';
import { hexagonPath, sheetPath } from '../stage/paths';
import type { Palette } from './palette';
import { element, xmlText, type Attributes } from './xml';

/** An icon of `size` pixels around the origin, in one colour. */
function iconMark(name: IconName, size: number, color: string): string {
  return element('path', {
    d: ICON_PATHS[name],
    transform: `translate(${-size / 2} ${-size / 2}) scale(${Math.round((size / 24) * 1000) / 1000})`,
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function shape({ kind }: DrawnNode['node']['actor'], radius: number, look: Attributes): string {
  if (kind === 'person' || kind === 'group') return element('circle', { r: radius, ...look });
  if (kind === 'thing') return element('path', { d: hexagonPath(radius), ...look });
  if (kind === 'media') return element('path', { d: sheetPath(radius), ...look });
  return element('rect', { x: -radius, y: -radius, width: radius * 2, height: radius * 2, rx: 6, ...look });
}

/** How the body of an actor's glyph is filled and outlined, and the colour of what stands on it. */
function bodyOf({ node, seen, look }: DrawnNode, { token, side }: Palette): readonly [body: Attributes, on: string] {
  const { kind } = node.actor;
  const colors = side(node.color);
  if (kind === 'thing' && look === 'over')
    return [
      { fill: token('stage'), stroke: token('past2'), 'stroke-width': 1.5, 'stroke-dasharray': '5 4' },
      token('past3'),
    ];
  if (!seen)
    return [
      { fill: token('stage'), stroke: token('past3'), 'stroke-width': 1.5, 'stroke-dasharray': '3 3' },
      token('ink3'),
    ];
  if (kind === 'thing') return [{ fill: token('paper'), stroke: token('ink'), 'stroke-width': 2 }, token('ink')];
  if (kind === 'media')
    return [{ fill: token('paper'), stroke: token('grey-edge'), 'stroke-width': 1.5 }, token('ink')];
  return [{ fill: colors.fill, stroke: colors.edge, 'stroke-width': 1.5 }, colors.on];
}

/** An actor in its place, as the stage draws it. */
export function glyphMark(drawn: DrawnNode, metrics: Metrics, palette: Palette): string {
  const { actor, color } = drawn.node;
  const radius = glyphRadius(actor, metrics);
  const [body, on] = bodyOf(drawn, palette);
  const ink = palette.token('ink');
  const ring = actor.kind === 'thing' || actor.kind === 'media' ? ink : palette.side(color).edge;
  const icon = actor.icon === undefined ? KIND_ICONS[actor.kind] : THING_ICONS[actor.icon];
  const size = Math.round(radius * (actor.kind === 'thing' ? 1.15 : 1.05));
  const across = `M${-radius * 1.25} ${-radius * 0.85}L${radius * 1.25} ${radius * 0.85}`;
  const strike = { d: across, fill: 'none', 'stroke-linecap': 'round' };
  return element(
    'g',
    { transform: `translate(${drawn.x} ${drawn.y})` },
    drawn.active ? shape(actor, radius + 3.5, { fill: 'none', stroke: ring, 'stroke-width': 2.25 }) : '',
    shape(actor, radius, body),
    drawn.look === 'contested'
      ? shape(actor, radius - 4.5, { fill: 'none', stroke: ink, 'stroke-width': 5, 'stroke-dasharray': '2 2.4' })
      : '',
    radius < LEGIBLE
      ? ''
      : icon !== undefined && actor.kind !== 'person'
        ? iconMark(icon, size, on)
        : element(
            'text',
            { y: radius * 0.25, 'font-size': radius * 0.7, 'font-weight': 690, 'text-anchor': 'middle', fill: on },
            xmlText(initialsOf(actor.name)),
          ),
    drawn.look === 'over'
      ? element('path', { ...strike, stroke: palette.token('stage'), 'stroke-width': 8 }) +
          element('path', { ...strike, stroke: ink, 'stroke-width': 3.25 })
      : '',
  );
}

/** How the disc of a bead looks at each age, and the colour of its icon. */
function discOf({ age }: DrawnLink, { token }: Palette): readonly [disc: Attributes, on: string] {
  const stage = token('stage');
  if (age === 'current')
    return [{ fill: token('ink'), stroke: stage, 'stroke-width': 2.5, 'paint-order': 'stroke' }, token('paper')];
  if (age === 'chain') return [{ fill: token('paper'), stroke: token('ink'), 'stroke-width': 1.75 }, token('ink')];
  if (age === 'recent') return [{ fill: stage, stroke: token('past2'), 'stroke-width': 1.5 }, token('ink2')];
  const line = { fill: stage, stroke: token('past3'), 'stroke-width': 1.25 };
  return age === 'ahead' ? [{ ...line, 'stroke-dasharray': '2.5 2.5' }, token('ink3')] : [line, token('ink2')];
}

/** The bead of an interaction in its place. */
export function beadMark(
  drawn: DrawnLink,
  type: Interaction['type'],
  { bead }: Pick<Metrics, 'bead'>,
  palette: Palette,
): string {
  const transform = `translate(${drawn.bead.x} ${drawn.bead.y})`;
  if (drawn.dot) {
    const fill = palette.token(drawn.age === 'ahead' ? 'ghost' : 'past2');
    return element('circle', { transform, r: Math.min(3, bead.past), fill });
  }
  const radius = beadRadius(drawn.age, bead);
  const [disc, on] = discOf(drawn, palette);
  const size = Math.round(radius * (drawn.age === 'current' ? 1.1 : 1.2));
  return element('g', { transform }, element('circle', { r: radius, ...disc }), iconMark(TYPE_ICONS[type], size, on));
}
