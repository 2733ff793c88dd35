import { nearestBase, reachable } from './checkpoints';

type Context = CanvasRenderingContext2D;

/** What a layer is made of. */
export interface LayerPlan {
  /** Size of the bitmap in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** By step number: how many marks lie before it; one entry more than the last step. */
  readonly first: Uint32Array;
  /** Steps at which a copy is kept for going back. */
  readonly stops: readonly number[];
  /** Draws all of one step. The same step always draws the same, whatever is drawn with it. */
  readonly draw: (context: Context, step: number) => void;
}

/** A bitmap to which steps are added one by one, so that a move through time draws only what changed. */
export class Layer {
  readonly bitmap: HTMLCanvasElement;
  readonly #plan: LayerPlan;
  readonly #context: Context;
  readonly #kept = new Map<number, HTMLCanvasElement>();
  #at = 0;
  readonly #make: () => HTMLCanvasElement;

  /** `make` gives an empty canvas. */
  constructor(plan: LayerPlan, make: () => HTMLCanvasElement) {
    this.#plan = plan;
    this.#make = make;
    this.bitmap = this.#blank();
    this.#context = contextOf(this.bitmap);
  }

  /** Draws towards a step with about `budget` marks; whether it is there. */
  advance(goal: number, budget: number): boolean {
    if (this.#at === goal) return true;
    const base = nearestBase(this.#at, goal, this.#kept.keys());
    if (base !== this.#at) this.#restore(base);
    const end = reachable(this.#plan.first, base, goal, budget);
    for (let step = base + 1; step <= end; step += 1) {
      this.#plan.draw(this.#context, step);
      if (this.#plan.stops.includes(step) && !this.#kept.has(step)) this.#keep(step);
    }
    this.#at = end;
    return end === goal;
  }

  /** Gives its pixels back at once; they would wait for the collector of garbage, which does not see them. */
  free(): void {
    for (const one of [this.bitmap, ...this.#kept.values()]) one.width = one.height = 0;
  }

  #restore(step: number): void {
    const kept = this.#kept.get(step);
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.globalAlpha = 1;
    this.#context.clearRect(0, 0, this.#plan.width, this.#plan.height);
    if (kept) this.#context.drawImage(kept, 0, 0);
  }

  #keep(step: number): void {
    const copy = this.#blank();
    contextOf(copy).drawImage(this.bitmap, 0, 0);
    this.#kept.set(step, copy);
  }

  #blank(): HTMLCanvasElement {
    const blank = this.#make();
    blank.width = this.#plan.width;
    blank.height = this.#plan.height;
    return blank;
  }
}

/** The context of a canvas; throws where the browser gives none. */
export function contextOf(canvas: HTMLCanvasElement): Context {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  return context;
}
