import type { Chronology } from '../model/chronology';
import { momentAt, type Moment } from './moment';
import { readingTime, type Speed } from './reading-time';

/** How the replay came to where it is: a click on a step, a key or drag, by playing, or by being stopped. */
export type Move = 'visit' | 'seek' | 'play' | 'pause';

/** Where a replay starts and whom it tells of its moves. */
export interface ReplayOptions {
  readonly step?: number;
  /** First step of the span; 1, which is an open start, where it is absent. */
  readonly start?: number;
  readonly speed?: Speed;
  /**
   * Called after every move, and when playing starts or stops; says whether what stands beside the picture has to wait
   * until `rest` is called.
   */
  readonly onmove?: (move: Move) => boolean;
}

/** Longest stretch of time that one tick may add, so that a tab that slept does not leap. */
const MAX_TICK_MS = 100;

/** A story being replayed: the step, what is true at it, and whether it goes on by itself. */
export class Replay {
  /** All of the story, for what has its place once and for all; the same steps may come again with their seats. */
  whole: Chronology;
  /** The moment for what stands beside the picture: it stays while moves hurry, and follows when they rest. */
  calm: Moment;
  readonly #onmove: ReplayOptions['onmove'];
  #elapsedMs = 0;
  #told: Chronology | undefined = $state.raw();
  #step = $state(1);
  #start = $state(1);
  #playing = $state(false);
  speed: Speed = $state(1);
  /**
   * Whether moves come too soon after each other to be seen to come about; whoever hears of them says so. It stays when
   * they have come to rest, until the next one: to take it back would draw the whole page anew and play ends of
   * motions.
   */
  hurried = $state(false);
  readonly moment: Moment = $derived.by(() => momentAt(this.chronology, this.#step));
  readonly atEnd: boolean = $derived.by(() => this.#step >= this.steps);

  constructor(chronology: Chronology, { step = 1, start = 1, speed = 1, onmove }: ReplayOptions = {}) {
    this.whole = $state.raw(chronology);
    this.#step = this.#clamp(step);
    this.#start = Math.min(this.#step, this.#clamp(start));
    this.calm = $state.raw(this.moment);
    this.speed = speed;
    this.#onmove = onmove;
  }

  /** The story as far as it may be seen: all of it, unless what comes later is held back. */
  get chronology(): Chronology {
    return this.#told ?? this.whole;
  }

  /** Number of steps that may be seen; the first is 1. */
  get steps(): number {
    return this.chronology.steps.length;
  }

  get step(): number {
    return this.#step;
  }

  /** First step of the span, never after the moment. */
  get start(): number {
    return this.#start;
  }

  /** Id of the interaction that the span starts at, or `..` where its start is open. */
  get from(): string {
    return this.#start === 1 ? '..' : (this.chronology.steps[this.#start - 1]?.interaction.id ?? '..');
  }

  get playing(): boolean {
    return this.#playing;
  }

  /**
   * Starts the span at a step; 1 opens it. A start set after the moment takes the moment along, as a moment set before
   * the start takes the start along, so that the start is never after the moment.
   */
  startAt(start: number): void {
    const target = this.#clamp(start);
    this.seek(Math.max(this.#step, target), target);
  }

  /**
   * Goes to a step by key, drag or history, in one move with the start of the span where that is given; a step outside
   * the story becomes the nearest inside.
   */
  seek(step: number, start?: number): void {
    this.#move(step, 'seek', start);
  }

  /** Goes to a step that was chosen by a click, which history keeps as an entry of its own. */
  visit(step: number): void {
    this.pause();
    this.#move(step, 'visit');
  }

  /** Lets the story be seen as far as `told` has it, which is the whole story or a beginning of it. */
  tell(told: Chronology): void {
    this.#told = told;
    this.#step = this.#clamp(this.#step);
    this.rest();
    this.#start = Math.min(this.#start, this.#step);
  }

  /** Lets what stands beside the picture follow. */
  rest(): void {
    this.calm = this.moment;
  }

  next(): void {
    this.seek(this.#step + 1);
  }

  previous(): void {
    this.seek(this.#step - 1);
  }

  /** Goes on by itself at reading pace; at the end it starts again from the start of the span. */
  play(): void {
    if (this.#playing || this.steps < 2) return;
    this.#playing = true;
    this.#elapsedMs = 0;
    if (this.atEnd) this.#move(this.#start, 'play');
    else this.#tellHost('play');
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#tellHost('pause');
  }

  /** Lets `elapsedMs` pass while playing; the last step stops it. */
  advance(elapsedMs: number): void {
    if (!this.#playing) return;
    this.#elapsedMs += Math.min(MAX_TICK_MS, Math.max(0, elapsedMs));
    if (this.#elapsedMs < readingTime(this.moment, this.speed)) return;
    this.#move(this.#step + 1, 'play');
    if (this.atEnd) this.pause();
  }

  #clamp(step: number): number {
    return Math.min(this.steps, Math.max(1, Math.round(step) || 1));
  }

  #move(step: number, move: Move, start = this.#start): void {
    const target = this.#clamp(step);
    const from = Math.min(target, this.#clamp(start));
    this.#elapsedMs = 0;
    if (target === this.#step && from === this.#start && move !== 'play') return;
    this.#step = target;
    this.#start = from;
    this.#tellHost(move);
  }

  #tellHost(move: Move): void {
    if (!this.#onmove?.(move)) this.rest();
  }
}
