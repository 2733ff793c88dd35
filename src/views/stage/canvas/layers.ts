import { metBefore } from '../../../layout/crowd/crowd';
import { keptSteps } from './checkpoints';
import { drawDot } from './dots';
import { Layer, type LayerPlan } from './layer';
import { mappingOf, type Mapping } from './mapping';
import { dotGrowth, sizeOf, type Scene } from './scene';
import { traceSteps, type Sheet } from './strokes';

/** The bitmaps of a scene that grow with time: lines, those in the reader's view where not all are, and dots. */
export interface Layers {
  /** What the lines of the past were drawn for. */
  readonly key: readonly unknown[];
  /** The reader's view that the others were drawn for. */
  readonly shownFor: Scene['shown'];
  /** Where places are seen, in pixels of the bitmaps. */
  readonly mapping: Mapping;
  readonly past: Layer;
  readonly shown: Layer | undefined;
  readonly dots: Layer;
}

/** Bytes that all kept pictures of the past may take, and how many of each layer there are at the most. */
const KEPT_BYTES = 64e6;
const MOST_KEPT = 8;

/** Lines, and dots, that are drawn again sooner than a picture of them is kept and taken out. */
const FEW_LINES = 250;
const FEW_DOTS = 50;

/**
 * Lines in the reader's view beyond which each is fainter, so that they do not end as a solid ball; and how faint at
 * the most.
 */
const MANY_SHOWN = 400;
const LEAST_SHOWN = 0.15;

/** How strongly what is out of the reader's view is drawn. */
export const FAINT = 0.2;

/** Where a view shows the places of a scene, in pixels of the bitmap. */
export function deviceMapping({ places, ratio }: Scene, view: Scene['view']): Mapping {
  const { scale, dx, dy } = mappingOf(view, places);
  return { scale: scale * ratio, dx: dx * ratio, dy: dy * ratio };
}

/** Whether layers are those of a scene: time alone has moved since they were made. */
export function serves(layers: Layers | undefined, scene: Scene): layers is Layers {
  return layers?.shownFor === scene.shown && sameLines(layers, scene);
}

/** Whether what has happened is drawn alike, whatever of it is in the reader's view. */
function sameLines(layers: Layers | undefined, scene: Scene): layers is Layers {
  const key = linesKey(scene);
  return layers?.key.every((part, index) => part === key[index]) === true;
}

function linesKey({ sharp, ratio, ink, start, recent, places }: Scene): Layers['key'] {
  return [sharp, ratio, ink, start, recent > 0, places];
}

/**
 * Layers for a scene, empty but for the past of the `old` ones where it serves on; the rest of those is freed. `make`
 * gives an empty canvas.
 */
export function layersFor(scene: Scene, old: Layers | undefined, make: () => HTMLCanvasElement): Layers {
  const { crowd, ink, recent, shown } = scene;
  const kept = sameLines(old, scene) ? old.past : undefined;
  freeLayers(old, kept);
  const mapping = deviceMapping(scene, scene.sharp);
  const { width, height } = sizeOf(scene);
  const sheet: Sheet = { crowd, places: scene.places, mapping, width, height };
  const room = Math.min(MOST_KEPT, Math.floor(KEPT_BYTES / (width * height * 4 * 3)));
  const layer = (first: Uint32Array, few: number, draw: LayerPlan['draw']): Layer => {
    const count = Math.min(room, Math.floor((first.at(-1) ?? 0) / few));
    return new Layer({ width, height, first, stops: keptSteps(first, count), draw }, make);
  };
  const [color, alpha] = recent > 0 ? [ink.ghost, 0.4] : [ink.past3, 0.5];
  return {
    key: linesKey(scene),
    shownFor: shown,
    mapping,
    past: kept ?? layer(crowd.first, FEW_LINES, lines(scene, sheet, color, alpha)),
    shown:
      shown &&
      layer(
        crowd.first,
        FEW_LINES,
        lines(scene, sheet, ink.past2, shownAlpha(crowd, shown.steps), (step) => shown.steps[step] === 1),
      ),
    dots: dotsLayer(scene, mapping, (first, draw) => layer(first, FEW_DOTS, draw)),
  };
}

/**
 * How strongly each line in view is drawn, by how many there are in the whole story, so that time changes none of them.
 */
function shownAlpha({ step }: Scene['crowd'], steps: Uint8Array): number {
  const count = step.reduce((sum, one) => sum + (steps[one] ?? 0), 0);
  return Math.max(LEAST_SHOWN, Math.min(0.8, (0.8 * MANY_SHOWN) / count));
}

/** Frees each layer of a scene but the one that is `kept`. */
export function freeLayers(layers: Layers | undefined, kept?: Layer): void {
  for (const layer of [layers?.past, layers?.shown, layers?.dots]) if (layer !== kept) layer?.free();
}

/** Each step has a stroke of its own, so that where lines cross it comes out the same whatever is drawn with it. */
function lines(
  { start }: Scene,
  sheet: Sheet,
  color: string,
  alpha: number,
  wanted: (step: number) => boolean = () => true,
): LayerPlan['draw'] {
  return (context, step) => {
    if (step < start || !wanted(step)) return;
    context.strokeStyle = color;
    context.globalAlpha = alpha;
    context.beginPath();
    traceSteps(context, sheet, [step, step]);
    context.stroke();
  };
}

function dotsLayer(
  { crowd, nodes, places, radii, ink, ratio, shown, sharp }: Scene,
  { scale, dx, dy }: Mapping,
  layer: (first: Uint32Array, draw: LayerPlan['draw']) => Layer,
): Layer {
  const { first, order } = metBefore(crowd);
  const growth = dotGrowth(sharp.scale) * ratio;
  return layer(first, (context, step) => {
    for (const actor of order.subarray(first[step], first[step + 1])) {
      const node = nodes[actor];
      if (node === undefined) continue;
      const x = (places.x[actor] ?? 0) * scale + dx;
      const y = (places.y[actor] ?? 0) * scale + dy;
      const faint = shown?.actors[actor] === 0;
      drawDot(context, node, { x, y, radius: (radii[actor] ?? 0) * growth, ratio, alpha: faint ? FAINT : 1 }, ink);
    }
  });
}
