import { OTHER_MARKS, QUOTES, characterName, quoted, showable, unshowable } from './characters';
import type { Place } from './place';
import { readString } from './strings';
import type { Tell } from './tell';

/** What a token is: a mark of JSON, a text, a number, a word, or the end of the file, by which a text may be `cut`. */
export type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'number' | 'word' | 'cut' | 'end';

/** The sort of the marks of a merge conflict. */
export const CONFLICTS = 'conflict';
/** What a text holds that needs no second look. */
const PLAIN = /[^"\\\u0000-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udfff\ufffe\uffff]*/y; // eslint-disable-line no-control-regex -- they need it
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+])/y;
const RUN = /[-+.\p{L}\p{N}_$]+/uy;
const START = /[-{}[\]:,"+.\p{L}\p{N}_$]/uy;
/** Codes of the characters that most tokens begin with. */
const PLAIN_STARTS = codes('"{}[],:-0123456789tfn');
const MARKS = codes('{}[]:,');
const ANY = /[^]/uy;
const CONFLICT = /(?:<{7}|={7}|>{7}|\|{7})[^\r\n]*/y;
const COMMENT = /(?:\/\/|#|--)[^\r\n]*|\/\*[^]*?(?:\*\/|$)|<!--[^]*?(?:-->|$)/y;
/** What follows the quote that ends a text. */
const AFTER_TEXT = /[ \t]*(?:[,:;=}\])]|\r?$)/my;

/** Cuts a text into JSON's tokens one at a time, tells what is not JSON, and goes on. */
export class Tokens {
  /** Of the current token: what it is, where it stands and what it holds. */
  kind: TokenKind = 'end';
  offset = 0;
  end = 0;
  /** What it holds where that is not as it is written. */
  odd: string | number | undefined;
  readonly text: string;
  readonly #tell: Tell;

  constructor(text: string, tell: Tell) {
    this.text = text;
    this.#tell = tell;
  }

  get place(): Place {
    return { offset: this.offset, length: this.end - this.offset };
  }

  /** What the current token holds. */
  get value(): string | number {
    if (this.odd !== undefined) return this.odd;
    if (this.kind === 'text') return this.text.slice(this.offset + 1, this.end - 1);
    const written = this.text.slice(this.offset, this.end);
    return this.kind === 'number' ? Number(written) : written;
  }

  /** Moves to the next token. */
  next(): void {
    this.#skip();
    this.offset = this.end;
    this.odd = undefined;
    const code = this.text.charCodeAt(this.offset);
    if (code === 0x22) return this.#readText();
    const character = this.text.charAt(this.offset);
    if (character === '') this.kind = 'end';
    else if (isMark(character)) this.#take(character, 1);
    else if (OTHER_MARKS.has(character)) this.#readOtherMark(character);
    else if (QUOTES.has(character)) this.#readCurly(character);
    else this.#readRun(character);
  }

  #take(kind: TokenKind, length: number, odd?: string | number): void {
    this.kind = kind;
    this.odd = odd;
    this.end = this.offset + length;
  }

  #matched(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0];
  }

  /** Passes over space, and tells of what is none: comments, conflict marks, odd spaces and stray characters. */
  #skip(): void {
    for (;;) {
      let code = this.text.charCodeAt(this.end);
      while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
        code = this.text.charCodeAt((this.end += 1));
      const isDash = code === 0x2d && this.text.charCodeAt(this.end + 1) === code;
      if ((PLAIN_STARTS[code] === 1 && !isDash) || Number.isNaN(code)) return;
      const character = this.text.charAt(this.end);
      if (QUOTES.has(character) || (!isDash && this.#matched(START, this.end) !== undefined)) return;
      if (OTHER_MARKS.has(character) && this.#matched(CONFLICT, this.end) === undefined) return;
      this.#skipOdd();
    }
  }

  #skipOdd(): void {
    const offset = this.end;
    const [comment, conflict] = [this.#matched(COMMENT, offset), this.#matched(CONFLICT, offset)];
    const skipped = comment ?? conflict ?? this.#matched(ANY, offset) ?? '';
    const place = { offset, length: skipped.length };
    this.end += skipped.length;
    if (comment !== undefined) {
      const suggestion = 'put the remark into a "note", or delete it';
      const loses = /["{}[\]]/.test(comment);
      this.#tell(place, 'JSON has no comments', { suggestion, sort: 'comment', loses });
    } else if (conflict !== undefined) {
      const suggestion = 'keep one of the two versions and delete the marks';
      this.#tell(place, `${quoted(skipped.slice(0, 7))} is the mark of a merge conflict`, {
        kind: 'riddle',
        plain: true,
        sort: CONFLICTS,
        suggestion,
      });
    } else if (offset === 0 && skipped === '\ufeff') {
      const fix = { ...place, text: '' };
      const suggestion = 'save it as UTF-8 without one';
      this.#tell(place, 'the file begins with a byte order mark', { kind: 'warning', suggestion, fix });
    } else this.#tellOfStray(place, skipped);
  }

  #tellOfStray(place: Place, character: string): void {
    // eslint-disable-next-line no-control-regex -- they are what no editor shows
    const unseen = /^[\s\p{Cf}\u0000-\u001f]$/u.test(character);
    const isSpace = /\s/.test(character);
    this.#tell(place, `${characterName(character)} has no place here`, {
      suggestion: isSpace ? 'write a plain space' : 'delete it',
      sort: `stray ${character}`,
      ...(unseen && { fix: { ...place, text: isSpace ? ' ' : '' } }),
    });
  }

  #readOtherMark(character: string): void {
    const arrow = character === '=' && this.text.charAt(this.offset + 1) === '>';
    this.#take(OTHER_MARKS.get(character) ?? ',', arrow ? 2 : 1, arrow ? '=>' : character);
  }

  #readText(): void {
    const start = this.offset + 1;
    PLAIN.lastIndex = start;
    PLAIN.test(this.text);
    const end = PLAIN.lastIndex;
    if (this.text.charCodeAt(end) === 0x22) return this.#take('text', end + 1 - this.offset);
    const read = readString(this.text, this.offset, this.#tell);
    const odd = unshowable(read.value);
    this.#take(read.kind, read.length, showable(read.value));
    if (odd === undefined || read.kind === 'cut') return;
    const message = `the text holds ${characterName(odd)}, which no page can show; it is left out`;
    this.#tell(this.place, message, { kind: 'warning', suggestion: 'delete it' });
  }

  #readCurly(quote: string): void {
    const closing = QUOTES.get(quote) ?? '';
    const end = this.#curlyEnd(closing);
    const value = this.text.slice(this.offset + 1, end);
    const closed = closing.includes(this.text[end] ?? '\n');
    this.#take('text', value.length + (closed ? 2 : 1), value);
    const fix = { ...this.place, text: JSON.stringify(value) };
    const suggestion = `write ${quoted(value)}`;
    this.#tell(
      this.place,
      `${characterName(quote)} stands where JSON wants "`,
      closed ? { suggestion, fix, sort: 'quote' } : { suggestion },
    );
  }

  /** Where a text that an odd quote begins ends: at the closing quote before a mark, else at the first, or the line. */
  #curlyEnd(closing: string): number {
    let [first, at] = [-1, this.offset + 1];
    for (; at < this.text.length && this.text[at] !== '\n'; at += 1) {
      if (!closing.includes(this.text[at] ?? '')) continue;
      if (first < 0) first = at;
      AFTER_TEXT.lastIndex = at + 1;
      if (AFTER_TEXT.test(this.text)) return at;
    }
    return first < 0 ? at : first;
  }

  #readRun(character: string): void {
    const number = this.#matched(NUMBER, this.offset);
    if (number !== undefined) return this.#take('number', number.length);
    const run = this.#matched(RUN, this.offset) ?? character;
    if (!/^[-+.\d]/.test(run)) return this.#take('word', run.length);
    this.#take('number', run.length, Number(run.replaceAll('_', '')) || 0);
    if (/^[-+]?(?:Infinity|NaN)$/.test(run))
      this.#tell(this.place, `${run} is no number of JSON`, { suggestion: 'leave the key out' });
    else {
      const suggestion = numeral(run);
      const text = /^write (-?[\d.]+)$/.exec(suggestion)?.[1];
      const fix = text === undefined ? {} : { fix: { ...this.place, text } };
      this.#tell(this.place, `${quoted(run)} is no number as JSON writes it`, { suggestion, ...fix });
    }
  }
}

function isMark(character: string): character is '{' | '}' | '[' | ']' | ':' | ',' {
  return MARKS[character.charCodeAt(0)] === 1;
}

/** A table of 128 codes that holds 1 for each of the characters. */
function codes(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

function numeral(run: string): string {
  const number = Number(run.replaceAll('_', '').replace(/^\+/, ''));
  return Number.isFinite(number) ? `write ${String(number)}` : `write ${JSON.stringify(run)} if it is text`;
}
