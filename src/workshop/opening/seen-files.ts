import type { Chronology } from '../../model/chronology';
import type { Parsed } from '../../model/parse';

/** A file that was opened and laid out. */
export interface SeenFile {
  readonly parsed: Parsed;
  readonly story: Chronology;
}

/** Interactions that the remembered files have together: as many as a device with a gigabyte is taken to hold. */
const MOST = 50_000;

/** The files that were opened last, by their fingerprints, so that none of them is laid out twice; one at least. */
export class SeenFiles {
  readonly #files = new Map<string, SeenFile>();

  get empty(): boolean {
    return this.#files.size === 0;
  }

  find(mark: string): SeenFile | undefined {
    const file = this.#files.get(mark);
    if (file !== undefined) this.keep(mark, file);
    return file;
  }

  /** Remembers a file as the last one, and forgets those before it that are too much. */
  keep(mark: string, file: SeenFile): void {
    this.#files.delete(mark);
    this.#files.set(mark, file);
    let count = 0;
    for (const [one, { story }] of [...this.#files].reverse()) {
      count += story.steps.length;
      if (one !== mark && count > MOST) this.#files.delete(one);
    }
  }
}
