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

  error(path: Path, place: Place, message: string, remedy: Remedy = {}): void {
    this.#add('error', path, place, message, remedy);
  }

  warning(path: Path, place: Place, message: string, remedy: Remedy = {}): void {
    this.#add('warning', path, place, message, remedy);
  }

  #add(severity: Fault['severity'], path: Path, { offset, length }: Place, message: string, remedy: Remedy): void {
    this.faults.push({ severity, path, offset, length, message, ...remedy });
  }
}

/** A remedy that replaces a place's text. */
export function replace({ offset, length }: Place, text: string, suggestion = `write ${text}`): Remedy {
  return { suggestion, fix: { offset, length, text } };
}
