import type { Fault } from '../fault';
import { Lines, type Place } from '../place';
import { Reader } from '../reader';
import { Tokens, type TokenKind } from '../tokens';
import type { Edit } from '../edit';

/** A mistake that may be behind faults: the edits that mend it, and how it is told. */
export interface Explanation {
  /** In file order. */
  readonly edits: readonly Edit[];
  /** How unlikely it is; one mark that was forgotten or typed twice is 1. */
  readonly cost: number;
  readonly place: Place;
  readonly message: string;
  readonly suggestion: string;
  /** Whether the edits lose nothing of what was written. */
  readonly safe: boolean;
}

/** A token of a text with its place. */
export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly end: number;
}

/** Lines before a fault in which its cause is looked for, and those after it that show what was meant. */
const [LINES_BEFORE, LINES_AFTER] = [2, 2];
/** Characters on one side of a fault in which its cause is looked for: a file may have but one line. */
const MOST_AROUND = 800;

/** The lines around a fault. */
export class Trouble {
  readonly text: string;
  readonly fault: Fault;
  /** Where the lines begin and end. */
  readonly start: number;
  readonly end: number;
  /** What stands in them. */
  readonly tokens: readonly Token[];
  /** For each of the tokens, where the innermost list or object begins that is open after it; -1 where none is. */
  readonly owners: readonly number[];
  /** What could stand before the lines for them to be read alike. */
  readonly opening: string;
  readonly #lines: Lines;

  constructor(text: string, fault: Fault, lines: Lines, [start, end]: readonly [number, number], before: Reader) {
    [this.text, this.fault, this.start, this.end, this.#lines] = [text, fault, start, end, lines];
    this.tokens = [...tokensIn(text, start, end)];
    this.owners = ownersOf(this.tokens, before.openers);
    this.opening = before.opening;
  }

  /** The number of the line at a place, from 1. */
  lineOf(offset: number): number {
    return this.#lines.at(offset).line;
  }

  /** Where the line of a place begins. */
  lineStart(offset: number): number {
    return this.#lines.start(this.lineOf(offset));
  }

  /** Where the line of a place ends, with its line break. */
  lineEnd(offset: number): number {
    return this.#lines.start(this.lineOf(offset) + 1);
  }

  /** How many blanks begin the line of a place. */
  indentAt(offset: number): number {
    const blanks = /[ \t\u00a0]*/y;
    blanks.lastIndex = this.lineStart(offset);
    return blanks.exec(this.text)?.[0].length ?? 0;
  }
}

/** The lines around a fault of a text. */
export function* troubleAt(text: string, fault: Fault, lines: Lines): Generator<void, Trouble> {
  const { line } = lines.at(fault.offset);
  const start = startOf(text, lines.start(Math.max(1, line - LINES_BEFORE)), fault.offset);
  const end = Math.min(lines.start(line + LINES_AFTER + 1), fault.offset + MOST_AROUND);
  const reader = new Reader(text.slice(0, start));
  yield* reader.read();
  return new Trouble(text, fault, lines, [start, end], reader);
}

function startOf(text: string, start: number, offset: number): number {
  if (offset - start <= MOST_AROUND) return start;
  for (const token of tokensIn(text, start, offset)) if (offset - token.offset <= MOST_AROUND) return token.offset;
  return offset;
}

/** The tokens of a stretch of a text, one at a time; nothing is told of what is none. */
export function* tokensIn(text: string, start: number, end: number): Generator<Token, void> {
  const tokens = new Tokens(text.slice(start, end), () => undefined);
  for (tokens.next(); tokens.kind !== 'end'; tokens.next()) {
    yield { kind: tokens.kind, offset: start + tokens.offset, end: start + tokens.end };
    if (tokens.kind === 'cut') return;
  }
}

function ownersOf(tokens: readonly Token[], openers: readonly number[]): readonly number[] {
  const stack = [...openers];
  return tokens.map(({ kind, offset }) => {
    if (kind === '{' || kind === '[') stack.push(offset);
    if (kind === '}' || kind === ']') stack.pop();
    return stack.at(-1) ?? -1;
  });
}
