import type { GraphNode } from '../../../model/graph';
import { initialsOf, LEGIBLE } from '../glyph';
import { ICON_PATHS, KIND_ICONS, THING_ICONS } from '../../marks/icons';
import { hexagonPath, sheetPath } from '../paths';
import type { Ink } from './ink';

type Context = CanvasRenderingContext2D;

/** Radius in pixels from which a dot shows the shape of its kind. */
const SHAPED = 3.5;

/** Share of a dot's radius that a pattern leaves to its initials. */
const CLEAR = 0.75;

/** Where and how large a dot is, in the pixels of a context that has `ratio` of them by pixel of the page. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ratio: number;
  readonly alpha: number;
}

/** Draws an actor's dot. */
export function drawDot(context: Context, { actor, color }: GraphNode, spot: Spot, ink: Ink): void {
  const { x, y, radius, ratio, alpha } = spot;
  const { fill, edge, under, on } = ink.side(color);
  const bare = actor.kind === 'media' || actor.kind === 'thing';
  const shaped = radius / ratio >= SHAPED;
  context.globalAlpha = alpha;
  context.setTransform(1, 0, 0, 1, x, y);
  // A small hollow dot would be all rim.
  context.fillStyle = bare ? ink.paper : color === 'grey' && !shaped ? ink.past2 : fill;
  context.strokeStyle = bare ? ink.ink : color === 'grey' && !shaped ? ink.past2 : edge;
  context.lineWidth = ratio;
  const shape = shapeOf(actor.kind, shaped ? radius : 0);
  if (shape === undefined) {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  } else {
    context.fill(shape);
    context.stroke(shape);
  }
  if (radius / ratio < LEGIBLE) return;
  const name = actor.icon === undefined ? KIND_ICONS[actor.kind] : THING_ICONS[actor.icon];
  if (under !== undefined && !bare) {
    context.fillStyle = under;
    context.beginPath();
    context.arc(0, 0, radius * CLEAR, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = context.strokeStyle = bare ? ink.ink : on;
  if (name && actor.kind !== 'person') drawIcon(context, ICON_PATHS[name], radius * 1.1);
  else drawLetters(context, initialsOf(actor.name), radius, ink.font);
}

function shapeOf(kind: GraphNode['actor']['kind'], radius: number): Path2D | undefined {
  if (radius === 0 || kind === 'person' || kind === 'group') return undefined;
  if (kind === 'thing') return new Path2D(hexagonPath(radius));
  if (kind === 'media') return new Path2D(sheetPath(radius));
  const square = new Path2D();
  square.roundRect(-radius, -radius, radius * 2, radius * 2, radius * 0.28);
  return square;
}

function drawIcon(context: Context, path: string, edge: number): void {
  context.scale(edge / 24, edge / 24);
  context.translate(-12, -12);
  context.lineWidth = 2;
  context.lineCap = context.lineJoin = 'round';
  context.stroke(new Path2D(path));
}

function drawLetters(context: Context, letters: string, radius: number, font: string): void {
  context.font = `690 ${radius * 0.7}px ${font}`;
  context.textAlign = 'center';
  context.fillText(letters, 0, radius * 0.25);
}
