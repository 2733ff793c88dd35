import type { Fault } from '../json/fault';
import type { Path } from '../json/node';
import type { Place } from '../json/place';

/** What to write instead, and the one safe edit that does it. */
export interface Remedy {
  readonly suggestion?: string;
  readonly fix?: NonNullable<Fault['fix']>;
}

/** Collects all that is wrong with a file. */
export class Report {
  readonly faults: Fault[] = [];

  error(path: Path, place: Place, message: string, remedy: Remedy): void {
    this.#add('error', path, place, message, remedy);
  }

  warning(path: Path, place: Place, message: string, remedy: Remedy): void {
    this.#add('warning', path, place, message, remedy);
  }

  /** Lets a fault suggest something else. */
  amend(at: number, amended: (suggestion: string) => string): void {
    const fault = this.faults[at];
    if (fault !== undefined) this.faults[at] = { ...fault, suggestion: amended(fault.suggestion ?? '') };
  }

  /** Lets a fault suggest something that is for a writer to decide. */
  advise(at: number, suggestion: string): void {
    const fault = this.faults[at];
    if (fault === undefined) return;
    const { fix: _unsure, ...rest } = fault;
    this.faults[at] = { ...rest, suggestion };
  }

  /** Takes faults back that another has turned out to be the cause of. */
  withdraw(all: readonly number[]): void {
    for (const at of all.toSorted((p, q) => q - p)) this.faults.splice(at, 1);
  }

  #add(severity: Fault['severity'], path: Path, { offset, length }: Place, message: string, remedy: Remedy): void {
    this.faults.push({ severity, path, offset, length, message, ...remedy });
  }
}

/** A remedy that replaces a place's text. */
export function replace({ offset, length }: Place, text: string, suggestion = `write ${text}`): Remedy {
  return { suggestion, fix: { offset, length, text } };
}
