/** A stretch of a file's text, in UTF-16 units. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Finds lines and columns in a text; `\n`, `\r\n` and a lone `\r` end a line, and a byte order mark takes no column. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #mark: number;

  constructor(text: string) {
    const starts = [0];
    for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
    this.#starts = starts;
    this.#mark = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** Line and column from 1. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const column = offset - (this.#starts[low] ?? 0) + 1;
    return { line: low + 1, column: low === 0 ? Math.max(1, column - this.#mark) : column };
  }
}
