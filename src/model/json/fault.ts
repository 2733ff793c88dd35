import type { Place } from './place';
import type { Node, Path } from './node';

/** A problem before its line, its column and its path in words are known. */
export interface Fault extends Place {
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly message: string;
  readonly suggestion?: string;
  /** Faults of one sort that stand together, or are many, are told once. */
  readonly sort?: string;
  /** Whether it leaves open what was meant. */
  readonly riddle?: boolean;
  /** Whether no small mistake is behind it, so that none is looked for. */
  readonly plain?: boolean;
  /** Whether something of the story is not read because of it. */
  readonly loses?: boolean;
  /** Where the last key before it begins in what is open. */
  readonly key?: number;
  /** Where the lists and objects begin that are open there, the innermost last. */
  readonly open?: readonly number[];
  readonly fix?: Place & { readonly text: string };
}

/** What a JSON text holds, as far as it can be understood. */
export interface ReadJson {
  readonly root?: Node;
  /** What makes it no JSON. */
  readonly faults: readonly Fault[];
  /** What JSON allows and a story does not: keys given twice, characters that cannot be shown, a byte order mark. */
  readonly notes: readonly Fault[];
  /** Whether `root` is what its writer meant in spite of the faults, and so worth checking further. */
  readonly understood: boolean;
  /** Where the reader stopped: at the end of the text, or where it gave up. */
  readonly end: number;
}
