import type { Mapping } from './mapping';
import { dotGrowth, type Scene } from './scene';
import { traceSteps, type Sheet } from './strokes';

type Context = CanvasRenderingContext2D;

/** Shades by age of the ties that stand out, the latest first: a token and an opacity. */
const SHADES = [
  ['past1', 0.95],
  ['past1', 0.7],
  ['past2', 0.55],
  ['past3', 0.45],
  ['past3', 0.3],
] as const;

/** Lines beyond which each is drawn as thin as a bitmap can: a thicker one costs four to six times as much. */
const THIN_ABOVE = 200;

/**
 * The `recent` steps before a step as at most one band for each shade, the latest first; none reaches before `start`.
 */
export function bandsOf(step: number, start: number, recent: number): readonly (readonly [from: number, to: number])[] {
  const size = Math.ceil(recent / SHADES.length);
  const first = Math.max(start, step - recent);
  return SHADES.flatMap((_, age) => {
    const to = step - 1 - age * size;
    return to < first ? [] : [[Math.max(first, to - size + 1), to] as const];
  });
}

/**
 * Draws the lines that stand out from the others: the latest ones, fading with age, what led here, what is pointed at.
 */
export function drawStanding(context: Context, scene: Scene, sheet: Sheet): void {
  const { step, start, recent, shown, ink, chain, lit } = scene;
  const wanted = shown && ((one: number): boolean => shown.steps[one] === 1);
  const bands = bandsOf(step, start, recent);
  SHADES.forEach(([token, alpha], age) => {
    const band = bands[age];
    if (band === undefined) return;
    context.beginPath();
    traceSteps(context, sheet, band, wanted);
    drawn(context, ink[token], alpha, 1);
  });
  const thick = (count: number, width: number): number => (count > THIN_ABOVE ? 1 : width * scene.ratio);
  trace(context, sheet, chain);
  drawn(context, ink.past1, 1, thick(chain.length, 2.25));
  trace(context, sheet, lit);
  drawn(context, ink.ink, 1, thick(lit.length, 1.5));
}

function trace(context: Context, sheet: Sheet, steps: Iterable<number>): void {
  context.beginPath();
  for (const step of steps) traceSteps(context, sheet, [step, step]);
}

function drawn(context: Context, color: string, alpha: number, width: number): void {
  context.strokeStyle = color;
  context.globalAlpha = alpha;
  context.lineWidth = width;
  context.stroke();
}

/** Draws a ring around whoever is pointed at. */
export function drawRings(context: Context, scene: Scene, { scale, dx, dy }: Mapping): void {
  const { ringed, places, radii, ratio, ink, nodes, sharp } = scene;
  context.globalAlpha = 1;
  context.lineWidth = 2.25 * ratio;
  for (const actor of ringed) {
    const radius = (radii[actor] ?? 0) * dotGrowth(sharp.scale) + 3.5;
    context.strokeStyle = ink.side(nodes[actor]?.color ?? 'grey').edge;
    context.beginPath();
    context.arc(
      (places.x[actor] ?? 0) * scale + dx,
      (places.y[actor] ?? 0) * scale + dy,
      radius * ratio,
      0,
      2 * Math.PI,
    );
    context.stroke();
  }
}
