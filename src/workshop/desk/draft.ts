import type { Parsed } from '../../model/parse';

/** A file as it stood at some time. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** What is checked: what came in, and the text of it that stands in the editor, in which problems have their places. */
export interface Asked {
  readonly input: string | Uint8Array;
  readonly text: string;
}

/** What the last check found, and in which text. */
export interface Checked {
  readonly text: string;
  readonly parsed: Parsed;
}
