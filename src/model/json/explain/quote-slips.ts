import { quoted } from '../characters';
import { numbersBetween } from '../number-range';
import type { Explanation, Trouble } from './trouble';

/** Where a text or key may begin: after a mark, or first in a line. */
const BEGINNING = /(?:^[ \t]*|[:,{[][ \t]*)/g;
/** What may follow a text or key. */
const ENDING = /[ \t]*(?:[,:}\]]|$)/y;
/** Characters on one side of a fault in which quotes are looked at. */
const MOST_AROUND = 400;
/** Quotes inside one text that are looked for. */
const MOST_INSIDE = 12;

/** Every quote that may have been forgotten, or stand inside a text, in the line of a fault and the one before it. */
export function* quoteSlips(trouble: Trouble): Generator<Explanation> {
  const { text, fault, start, tokens } = trouble;
  const from = Math.max(start, trouble.lineStart(fault.offset));
  const near = tokens.find(({ offset }) => offset >= from && fault.offset - offset <= MOST_AROUND);
  const own = fault.offset - from <= MOST_AROUND ? from : (near?.offset ?? fault.offset);
  yield* slipsIn(text.slice(own, Math.min(trouble.lineEnd(fault.offset), fault.offset + MOST_AROUND)).trimEnd(), own);
  if (own <= start) return;
  const before = Math.max(trouble.lineStart(from - 1), from - MOST_AROUND);
  yield* slipsIn(text.slice(before, from).trimEnd(), before);
}

function* slipsIn(line: string, at: number): Generator<Explanation> {
  const quotes = [...line.matchAll(/\\.|"/g)].filter(([mark]) => mark === '"').map(({ index }) => index);
  const starts = [...line.matchAll(BEGINNING)].map(({ index, 0: mark }) => index + mark.length);
  const ends = Array.from(line, (_, index) => index + 1).filter((index) => canEnd(line, index));
  yield* twice(at, quotes);
  yield* missing(line, at, quotes, starts, ends);
  yield* bare(line, at, starts, ends);
  yield* within(line, at, quotes, new Set(starts));
}

function* twice(at: number, quotes: readonly number[]): Generator<Explanation> {
  for (const [index, quote] of quotes.entries()) {
    if (quotes[index - 1] !== quote - 1) continue;
    const place = { offset: at + quote, length: 1 };
    const message = 'this " is one too many';
    yield { edits: [{ ...place, text: '' }], cost: 0.4, place, message, suggestion: 'delete it', safe: true };
  }
}

function canEnd(line: string, index: number): boolean {
  ENDING.lastIndex = index;
  return !/[\s"\\,:{}[\]]/.test(line[index - 1] ?? ' ') && ENDING.test(line);
}

function* missing(
  line: string,
  at: number,
  quotes: readonly number[],
  starts: readonly number[],
  ends: readonly number[],
): Generator<Explanation> {
  for (const end of ends) {
    const from = quotes.findLast((quote) => quote < end);
    if (from === undefined) continue;
    yield slip(
      at + end,
      0,
      `${nounAt(line, end)} ${quoted(line.slice(from + 1, end))} has no closing quote`,
      'write " at its end',
    );
  }
  for (const start of starts) {
    const to = quotes.find((quote) => quote > start);
    if (to === undefined || /[\s"{[}\]]/.test(line[start] ?? ' ')) continue;
    const noun = nounAt(line, to + 1);
    yield slip(
      at + start,
      to + 1 - start,
      `${noun} ${quoted(line.slice(start, to))} has no opening quote`,
      'write " before it',
    );
  }
}

function nounAt(line: string, end: number): string {
  return /^[ \t]*:/.test(line.slice(end)) ? 'the key' : 'the text';
}

function slip(offset: number, length: number, message: string, suggestion: string): Explanation {
  const place = { offset, length };
  return { edits: [{ offset, length: 0, text: '"' }], cost: 1, place, message, suggestion, safe: true };
}

/** Texts without quotes. */
function* bare(line: string, at: number, starts: readonly number[], ends: readonly number[]): Generator<Explanation> {
  for (const start of starts) {
    for (const end of ends) {
      const written = line.slice(start, end);
      if (end <= start || /["{}[\]]/.test(written) || /^[\s,:]/.test(written)) continue;
      const [, first, last] = /^(\d{1,4})[ \t]*[-–][ \t]*(\d{1,4})$/.exec(written) ?? [];
      const numbers = numbersBetween(Number(first), Number(last));
      const text = numbers === undefined ? JSON.stringify(written) : `[${numbers.join(', ')}]`;
      const place = { offset: at + start, length: written.length };
      const message = numbers === undefined ? `the text ${written} has no quotes` : `${quoted(written)} is no number`;
      yield {
        edits: [{ ...place, text }],
        cost: numbers === undefined ? 2 : 1.5,
        place,
        message,
        suggestion: `write ${text}`,
        safe: true,
      };
    }
  }
}

/** Texts with quotes inside. */
function* within(
  line: string,
  at: number,
  quotes: readonly number[],
  starts: ReadonlySet<number>,
): Generator<Explanation> {
  for (const [index, start] of quotes.entries()) {
    if (!starts.has(start)) continue;
    for (const [last, end] of quotes.entries()) {
      ENDING.lastIndex = end + 1;
      if (last < index + 2 || last > index + 1 + MOST_INSIDE || !ENDING.test(line)) continue;
      const inner = quotes.slice(index + 1, last);
      const place = { offset: at + start, length: end + 1 - start };
      yield {
        edits: inner.map((quote) => ({ offset: at + quote, length: 0, text: '\\' })),
        cost: 0.5 + 0.5 * inner.length,
        place,
        message:
          inner.length === 1 ? 'a quote stands inside this text' : `${inner.length} quotes stand inside this text`,
        suggestion: 'write \\" for each, or “ and ”',
        safe: true,
      };
    }
  }
}
