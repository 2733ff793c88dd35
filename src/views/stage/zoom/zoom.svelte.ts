import { MediaQuery } from 'svelte/reactivity';
import type { Point } from '../../../layout/geometry';
import type { Room } from '../../../layout/room';
import { bounded, lerp, WHOLE, type View } from './view';

/** How long the view glides to where a button or a key sends it. */
const GLIDE_MS = 200;

/** What is zoomed: the box of the stage in pixels, and where in it some actors are when all of it is in view. */
interface Ground extends Room {
  placesOf(ids: readonly string[]): readonly Point[];
  /** Where the bead of an interaction is, likewise. */
  beadOf?(interaction: string): Point | undefined;
}

/** What of the stage is in view. */
export class Zoom {
  readonly #ground: () => Ground;
  readonly #still = new MediaQuery('(prefers-reduced-motion: reduce)');
  #view: View = $state.raw(WHOLE);
  /** Where the view is gliding to. */
  #goal: View = WHOLE;
  #frame = 0;
  #moving = $state(false);

  constructor(ground: () => Ground) {
    this.#ground = ground;
  }

  get view(): View {
    return this.#view;
  }

  /** How many times as large as in the whole picture distances are, from 1 to 8. */
  get scale(): number {
    return this.#view.scale;
  }

  /** Whether the whole picture is in view. */
  get whole(): boolean {
    return this.#view.scale === 1;
  }

  /** Whether the view glides, or has just been moved by hand. */
  get moving(): boolean {
    return this.#moving;
  }

  /** Zooms by a factor and moves, so that what was at one point of the stage comes to another. */
  move(factor: number, from: Point, to: Point): void {
    this.#jump(this.#moved(this.#view, factor, from, to));
  }

  /** Glides nearer by a factor, towards a point of the stage or its middle. */
  by(factor: number, at?: Point): void {
    const { width, height } = this.#ground();
    const point = at ?? { x: width / 2, y: height / 2 };
    this.#glide(this.#moved(this.#goal, factor, point, point));
  }

  /**
   * Glides nearer, towards the middle of some actors, or towards the bead of an interaction where it is given, if that
   * is in view, else towards the middle of the stage.
   */
  nearer(ids: readonly string[], interaction = ''): void {
    const ground = this.#ground();
    const { width, height } = ground;
    const bead = ground.beadOf?.(interaction);
    const found = bead === undefined ? ground.placesOf(ids) : [bead];
    const { scale, x, y } = this.#view;
    const share = (values: readonly number[], size: number, middle: number): number =>
      (values.reduce((sum, value) => sum + value / size, 0) / values.length - middle) * scale + 0.5;
    const across = share(
      found.map((one) => one.x),
      width,
      x,
    );
    const down = share(
      found.map((one) => one.y),
      height,
      y,
    );
    const inView = [across, down].every((one) => one >= 0 && one <= 1);
    this.by(2, inView ? { x: across * width, y: down * height } : undefined);
  }

  /** Glides back to the whole picture. */
  fit(): void {
    this.#glide(WHOLE);
  }

  /** Glides by pixels, so that what is off the stage comes into view. */
  pan(x: number, y: number): void {
    this.#glide(this.#moved(this.#view, 1, { x, y }, { x: 0, y: 0 }));
  }

  /** Glides to some actors, at least twice as near as the whole picture, and nearer where they stand close. */
  show(ids: readonly string[]): void {
    const ground = this.#ground();
    const { width, height } = ground;
    const found = ground.placesOf(ids);
    if (found.length === 0) return;
    const span = (values: readonly number[], size: number): { readonly middle: number; readonly share: number } => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return { middle: (low + high) / 2 / size, share: (high - low) / size };
    };
    const across = span(
      found.map(({ x }) => x),
      width,
    );
    const down = span(
      found.map(({ y }) => y),
      height,
    );
    const wide = 0.6 / Math.max(across.share, down.share, 0.01);
    const scale = found.length > 1 ? Math.min(4, Math.max(1, wide)) : Math.max(2, this.#goal.scale);
    this.#glide(bounded({ scale, x: across.middle, y: down.middle }));
  }

  /** Whether one of these actors is out of view. */
  misses(ids: readonly string[]): boolean {
    const ground = this.#ground();
    const { width, height } = ground;
    const { scale, x, y } = this.#view;
    const half = 0.5 / scale;
    return ground
      .placesOf(ids)
      .some((one) => Math.abs(one.x / width - x) > half || Math.abs(one.y / height - y) > half);
  }

  /** Ends a glide where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#moving = false;
    this.#goal = this.#view;
  }

  #moved(view: View, factor: number, from: Point, to: Point): View {
    const { width, height } = this.#ground();
    const scale = bounded({ ...view, scale: view.scale * factor }).scale;
    const along = (middle: number, at: number, goal: number, size: number): number =>
      middle + (at / size - 0.5) / view.scale - (goal / size - 0.5) / scale;
    return bounded({ scale, x: along(view.x, from.x, to.x, width), y: along(view.y, from.y, to.y, height) });
  }

  #jump(view: View): void {
    cancelAnimationFrame(this.#frame);
    this.#goal = view;
    this.#view = view;
    this.#moving = true;
    this.#frame = requestAnimationFrame(() => (this.#moving = false));
  }

  #glide(goal: View): void {
    cancelAnimationFrame(this.#frame);
    this.#goal = goal;
    this.#moving = !this.#still.current;
    if (!this.#moving) {
      this.#view = goal;
      return;
    }
    const start = this.#view;
    let since: number | undefined;
    const tick = (now: number): void => {
      since ??= now;
      const share = Math.min(1, (now - since) / GLIDE_MS);
      this.#view = share === 1 ? goal : lerp(start, goal, share * (2 - share));
      this.#frame = requestAnimationFrame(share < 1 ? tick : () => (this.#moving = false));
    };
    this.#frame = requestAnimationFrame(tick);
  }
}
