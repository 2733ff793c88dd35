import type { Fault } from './fault';
import type { Place } from './place';

/** What is said of a fault beside its message. */
export interface More {
  /** A fault is no JSON but clear, a riddle is neither; an error and a warning are JSON that a story may not hold. */
  readonly kind?: 'fault' | 'riddle' | 'error' | 'warning';
  readonly suggestion: string;
  /** Whether no small mistake is behind it, so that none is looked for. */
  readonly plain?: boolean;
  /** Whether something of the story is not read because of it. */
  readonly loses?: boolean;
  /** What it is one of, where many such are told as one. */
  readonly sort?: string;
  readonly fix?: NonNullable<Fault['fix']>;
}

/** Tells of a fault at a place. */
export type Tell = (place: Place, message: string, more: More) => void;
