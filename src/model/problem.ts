/** A fault in a dataset file, with its place, what is wrong and what to write. */
export interface Problem {
  /** An error holds back an entry or the file; a warning drops at most one property. */
  readonly severity: 'error' | 'warning';
  /** Line and column from 1, counted in UTF-16 units as editors do. */
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
  /** The place in words: `interactions[4] "aides-call" › participants[1] › actor`. */
  readonly path: string;
  readonly message: string;
  /** What to write instead. */
  readonly suggestion?: string;
  /** The one safe edit that mends it. */
  readonly fix?: { readonly offset: number; readonly length: number; readonly text: string };
}

/** An entry that is not drawn because of an error in it or in what it refers to. */
export interface HeldBack {
  readonly list: 'sides' | 'sources' | 'actors' | 'interactions' | 'tour';
  readonly index: number;
  readonly id?: string;
  readonly title?: string;
  readonly reason: string;
  /** Where the entry begins. */
  readonly line: number;
  readonly column: number;
  /** The error itself, where it is not only that another entry is held back. */
  readonly problem?: Pick<Problem, 'line' | 'column' | 'path' | 'suggestion'>;
}
