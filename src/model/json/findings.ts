import type { Fault } from './fault';
import { openPath, type Open } from './open';
import type { Tell } from './tell';

/** Faults of syntax after which the reader gives up: as many as a long file in other quotes has. */
const MOST_FAULTS = 5000;
/** The same of those that leave open what was meant. */
const MOST_RIDDLES = 20;

/** What is told of a text while it is read, each with the path and the open brackets at which it was found. */
export class Findings {
  /** Faults of syntax, in the order in which they stand. */
  readonly faults: Fault[] = [];
  /** What is wrong, or odd, where the syntax is sound. */
  readonly notes: Fault[] = [];
  readonly #open: readonly Open[];
  readonly #most: number;
  #riddles = 0;

  /** `open` is what is open at each time; after the `most` faults no more are wanted. */
  constructor(open: readonly Open[], most = MOST_FAULTS) {
    this.#open = open;
    this.#most = most;
  }

  /** Each fault had one meaning, and all were told. */
  get understood(): boolean {
    return this.#riddles === 0 && !this.full;
  }

  /** There are so many faults that more of them would help nobody. */
  get full(): boolean {
    return this.faults.length >= this.#most || this.#riddles >= MOST_RIDDLES;
  }

  readonly tell: Tell = ({ offset, length }, message, { kind = 'fault', ...more }) => {
    const severity = kind === 'warning' ? 'warning' : 'error';
    const fault: Fault = { severity, offset, length, path: openPath(this.#open), message, ...more };
    if (kind === 'warning' || kind === 'error') this.notes.push(fault);
    else this.faults.push({ ...fault, ...this.#state(kind === 'riddle') });
    if (kind === 'riddle') this.#riddles += 1;
  };

  #state(riddle: boolean): Pick<Fault, 'riddle' | 'open' | 'key'> {
    const key = this.#open.at(-1)?.keyOffset;
    const open = this.#open.map(({ offset }) => offset);
    return { open, ...(riddle && { riddle }), ...(key !== undefined && { key }) };
  }
}
