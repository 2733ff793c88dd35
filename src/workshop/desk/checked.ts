import type { Parsed } from '../../model/parse';

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
