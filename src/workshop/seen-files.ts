import type { Chronology } from '../model/chronology';
import type { Parsed } from '../model/parse';

/** A file that was opened and laid out. */
export interface SeenFile {
  readonly parsed: Parsed;
  readonly story: Chronology;
}

/** Files that are remembered. */
const MOST = 3;

/** The files that were opened last, by their fingerprints, so that none of them is laid out twice. */
export class SeenFiles {
  readonly #files = new Map<string, SeenFile>();

  find(mark: string): SeenFile | undefined {
    return this.#files.get(mark);
  }

  keep(mark: string, file: SeenFile): void {
    this.#files.set(mark, file);
    const [oldest] = this.#files.keys();
    if (oldest !== undefined && this.#files.size > MOST) this.#files.delete(oldest);
  }
}
