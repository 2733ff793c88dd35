import { contextOf } from './layer';
import { deviceMapping, FAINT, freeLayers, layersFor, serves, type Layers } from './layers';
import { between, type Mapping } from './mapping';
import { drawRings, drawStanding } from './overlay';
import { sizeOf, type Scene } from './scene';

/** Strokes that are drawn within one frame: about 15 ms without a graphics card (4 µs a line of one pixel). */
const STROKES_PER_FRAME = 3500;

interface Still {
  readonly bitmap: HTMLCanvasElement;
  readonly mapping: Mapping;
}

function free(still: Still | undefined): void {
  if (still) still.bitmap.width = still.bitmap.height = 0;
}

/**
 * Paints a crowd: the past is kept in bitmaps to which each step adds its own, what stands out is drawn anew over them,
 * and while the view moves the last picture moves with it. Long work goes on over several frames; meanwhile the canvas
 * is busy.
 */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #layers: Layers | undefined;
  /** Whether new layers are not whole yet, so that the picture before them is still to be seen. */
  #waits = false;
  #painted: Scene | undefined;
  /** The last picture, once the view moves away from it, and the last one of the whole. */
  #still: Still | undefined;
  #whole: Still | undefined;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = contextOf(canvas);
  }

  /**
   * Shows a scene as soon as it can; one that is drawn anew gets a frame of its own, after all that it is made from.
   */
  show(scene: Scene): void {
    cancelAnimationFrame(this.#frame);
    if (scene.view !== scene.sharp && this.#moves(scene)) this.#slide(scene);
    else if (serves(this.#layers, scene)) this.#work(scene);
    else this.#workOn(scene);
  }

  /** Ends all work and gives the pixels back. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    freeLayers(this.#layers);
    this.#layers = undefined;
    this.#dropWhole();
    this.#dropStill();
  }

  /** Whether the last picture is one of the same box in the same colours. */
  #moves({ places, ink, ratio }: Scene): boolean {
    const last = this.#painted;
    return last?.places === places && last.ink === ink && last.ratio === ratio;
  }

  #work(scene: Scene): void {
    const layers = this.#layersFor(scene);
    const { past, shown, dots } = layers;
    const done = [past, shown, dots].map((layer) => layer?.advance(scene.step, STROKES_PER_FRAME) ?? true);
    const whole = done.every(Boolean);
    if (whole || !this.#waits) this.#compose(scene, layers);
    else this.#slide(scene);
    if (!whole) return this.#workOn(scene);
    this.#waits = false;
    this.#busy(false);
  }

  #workOn(scene: Scene): void {
    this.#busy(true);
    this.#frame = requestAnimationFrame(() => this.#work(scene));
  }

  #busy(busy: boolean): void {
    const told = String(busy);
    if (this.#canvas.getAttribute('aria-busy') !== told) this.#canvas.setAttribute('aria-busy', told);
  }

  #layersFor(scene: Scene): Layers {
    const old = this.#layers;
    if (serves(old, scene)) return old;
    this.#waits = this.#moves(scene);
    if (!this.#waits) this.#dropWhole();
    this.#layers = layersFor(scene, old, () => this.#canvas.ownerDocument.createElement('canvas'));
    return this.#layers;
  }

  #compose(scene: Scene, { mapping, past, shown, dots }: Layers): void {
    const { width, height } = sizeOf(scene);
    const context = this.#context;
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.globalAlpha = shown ? FAINT : 1;
    context.drawImage(past.bitmap, 0, 0);
    context.globalAlpha = 1;
    if (shown) context.drawImage(shown.bitmap, 0, 0);
    drawStanding(context, scene, { crowd: scene.crowd, places: scene.places, mapping, width, height });
    context.globalAlpha = 1;
    context.drawImage(dots.bitmap, 0, 0);
    drawRings(context, scene, mapping);
    this.#painted = scene;
    this.#dropStill();
  }

  /** Moves the last picture to where the view is now; what lies beyond it is filled from the whole. */
  #slide(scene: Scene): void {
    const { width, height } = this.#canvas;
    const wanted = deviceMapping(scene, scene.view);
    const context = this.#context;
    this.#still ??= this.#copied();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.clearRect(0, 0, width, height);
    for (const one of new Set([this.#whole, this.#still])) {
      if (one === undefined) continue;
      const { scale, dx, dy } = between(one.mapping, wanted);
      context.clearRect(dx, dy, width * scale, height * scale);
      context.drawImage(one.bitmap, dx, dy, width * scale, height * scale);
    }
  }

  #copied(): Still | undefined {
    const last = this.#painted;
    if (last === undefined) return undefined;
    const bitmap = this.#canvas.ownerDocument.createElement('canvas');
    bitmap.width = this.#canvas.width;
    bitmap.height = this.#canvas.height;
    contextOf(bitmap).drawImage(this.#canvas, 0, 0);
    const still = { bitmap, mapping: deviceMapping(last, last.sharp) };
    if (last.sharp.scale !== 1) return still;
    this.#dropWhole();
    this.#whole = still;
    return still;
  }

  #dropStill(): void {
    if (this.#still !== this.#whole) free(this.#still);
    this.#still = undefined;
  }

  #dropWhole(): void {
    if (this.#whole !== this.#still) free(this.#whole);
    this.#whole = undefined;
  }
}
