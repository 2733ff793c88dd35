import type { Chronology } from '../../model/chronology';
import type { Stop } from './stops';
import { stepNumber } from './tour-words';

/**
 * What of a story is held back: for good what comes after the step at which an address locks it; while the reader
 * predicts, what comes after the farthest stop reached.
 */
export class Withheld {
  /** The step of the lock, as the address writes it; undefined where it names none of the story. */
  readonly lock: string | undefined;
  /** Number of the last step that may ever be told. */
  readonly wall: number;
  #reached = $state(1);
  #predict = $state(false);
  #ended = $state(false);

  /** `lock` is the id of an interaction, or the number of a step. */
  constructor({ steps, stepOf }: Chronology, lock: string | undefined) {
    const wall = lock === undefined ? undefined : (stepOf.get(lock)?.number ?? stepNumber(lock, steps.length));
    this.lock = wall === undefined ? undefined : lock;
    this.wall = wall ?? steps.length;
  }

  /** Whether a question must be answered, or skipped, before the next stop is shown. */
  get predicting(): boolean {
    return this.#predict && !this.#ended;
  }

  /** The stops that may be shown together: all, but while the reader predicts only those reached. */
  shown(stops: readonly Stop[]): readonly Stop[] {
    return this.predicting ? stops.slice(0, this.#reached) : stops;
  }

  /** Number of the last step that may be told now. */
  last(stops: readonly Stop[]): number {
    return this.predicting ? Math.max(...this.shown(stops).map(({ step }) => step.number)) : this.wall;
  }

  /** Whether the reader is to predict, as an address says; what was reached stays so. */
  ask(predict: boolean): void {
    this.#predict = predict;
  }

  /** Has the reader predict from a stop on, or no longer. */
  begin(predict: boolean, number: number): void {
    this.#predict = predict;
    this.#ended = false;
    this.#reached = number;
  }

  /** Takes note of a stop that is shown. */
  reach(number: number): void {
    this.#reached = Math.max(this.#reached, number);
  }

  /** The reading is over: what was held back only for it may be seen. */
  end(): void {
    this.#ended = true;
  }
}
