/** A stretch of a file's text, in UTF-16 units. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Finds lines and columns in a text; `\n`, `\r\n` and a lone `\r` end a line, a byte order mark takes no column. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Line and column from 1. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const index = this.#indexOf(offset);
    const mark = index === 0 && this.#text.startsWith('\ufeff') ? 1 : 0;
    return { line: index + 1, column: Math.max(1, offset - this.start(index + 1) + 1 - mark) };
  }

  /** Where a line begins; the end of the text where there is no such line. */
  start(line: number): number {
    return this.#all[line - 1] ?? this.#text.length;
  }

  get #all(): readonly number[] {
    return (this.#starts ??= lineStarts(this.#text));
  }

  #indexOf(offset: number): number {
    const starts = this.#all;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}
