import { quoted } from './characters';
import { endFault, outsideFault } from './end-fault';
import type { ReadJson } from './fault';
import { Findings } from './findings';
import { Open, openPath, openingOf } from './open';
import type { Place } from './place';
import { pathWords } from './path-words';
import { bareKey, extraMark, givenTwice, missingKey, missingMark, oddMark, tooDeep, wrongClosing } from './slip-words';
import { scalarOf } from './scalar';
import type { Tell } from './tell';
import { Tokens } from './tokens';
import { Tree, type Shape } from './tree';

/** The deepest that lists and objects may stand in one another. */
const DEEPEST = 20;
/** Tokens that one slice reads. */
const SLICE = 4000;

/** Reads a JSON text in slices, without recursion; tells each fault of its syntax and goes on after it as was meant. */
export class Reader {
  readonly #open: Open[] = [];
  readonly #spare: Open[] = [];
  readonly #tokens: Tokens;
  readonly #findings: Findings;
  readonly #tell: Tell;
  readonly #tree: Tree;
  #hasRoot = false;
  #done = false;
  /** Where the last value or closing mark ended. */
  #last = 0;

  /** Gives up after the `most` faults. */
  constructor(text: string, most?: number) {
    this.#findings = new Findings(this.#open, most);
    this.#tell = this.#findings.tell;
    this.#tokens = new Tokens(text, this.#tell);
    this.#tree = new Tree(text);
  }

  *read(): Generator<void, ReadJson> {
    for (let token = 1; !this.#done; token += 1) {
      if (token % SLICE === 0) yield;
      this.#tokens.next();
      this.#step();
      if (this.#findings.full) this.#done = true;
    }
    const { faults, notes, understood } = this.#findings;
    return {
      ...(this.#hasRoot && { root: this.#tree.node(0) }),
      faults,
      notes,
      understood,
      end: this.#tokens.kind === 'end' ? this.#tokens.text.length : this.#tokens.offset,
    };
  }

  /** What could stand before the rest of the text, for the rest to be read alike. */
  get opening(): string {
    return openingOf(this.#open, this.#tree);
  }

  /** Where what is open begins, the innermost last. */
  get openers(): readonly number[] {
    return this.#open.map(({ offset }) => offset);
  }

  #step(): void {
    const { kind, odd } = this.#tokens;
    const frame = this.#open.at(-1);
    if (odd !== undefined && frame !== undefined) oddMark(this.#tokens, this.#tell);
    if (kind === 'end' || kind === 'cut') this.#end(kind);
    else if (frame === undefined) this.#atTop();
    else if (kind === ',') this.#comma(frame);
    else if (kind === ':') this.#colon(frame);
    else if (kind === '}' || kind === ']') this.#closing(kind === '}' ? 'object' : 'list');
    else this.#entry(frame);
  }

  #atTop(): void {
    const { kind, place } = this.#tokens;
    const astray = kind === '}' || kind === ']' || kind === ',' || kind === ':';
    if (!astray && !this.#hasRoot) return this.#value();
    this.#done = true;
    const fault = outsideFault(this.#tokens, this.#hasRoot);
    this.#tell(place, fault.message, fault);
  }

  #comma(frame: Open): void {
    const { place } = this.#tokens;
    const { expected } = frame;
    if (expected === 'colon' || expected === 'value') this.#noValue(frame);
    if (expected === 'first' || expected === 'entry') {
      this.#tellOfComma(frame, place, 'a comma too many');
    } else [frame.expected, frame.comma] = ['entry', place.offset];
  }

  /** In a list it is told at the entry that it stands after. */
  #tellOfComma(frame: Open, place: Place, message: string): void {
    const { expected } = frame;
    if (frame.kind === 'list' && expected === 'entry') frame.expected = 'comma';
    this.#tell(place, ...extraMark(place, message));
    frame.expected = expected;
  }

  #colon(frame: Open): void {
    const { place } = this.#tokens;
    if (frame.expected === 'colon') frame.expected = 'value';
    else if (frame.expected === 'value') this.#tell(place, ...extraMark(place, 'a colon too many'));
    else this.#tell(place, 'a colon has no place here', { kind: 'riddle', suggestion: 'delete it' });
  }

  #noValue(frame: Open): void {
    const place = { offset: frame.keyOffset, length: frame.keyLength };
    const words = `the key ${quoted(frame.key)} has no value`;
    this.#tell(place, words, { suggestion: 'write a value after it, or leave the key out' });
    this.#put('null', place.offset, place.offset + place.length);
  }

  #closing(kind: 'object' | 'list'): void {
    const { place } = this.#tokens;
    if (this.#open.at(-1)?.kind !== kind) {
      const isOpen = this.#open.some((frame) => frame.kind === kind);
      this.#tell(place, ...wrongClosing(kind === 'object' ? '}' : ']', isOpen));
      if (!isOpen) return;
      while (this.#open.at(-1)?.kind !== kind) this.#close(place.offset);
    }
    this.#close(this.#tokens.end);
  }

  #close(end: number): void {
    const frame = this.#open.at(-1);
    if (frame === undefined) return;
    if (frame.expected === 'colon' || frame.expected === 'value') this.#noValue(frame);
    if (frame.expected === 'entry' && frame.comma >= 0) {
      const place = { offset: frame.comma, length: 1 };
      this.#tellOfComma(frame, place, 'a comma stands after the last entry');
    }
    this.#open.pop();
    this.#spare.push(frame);
    this.#tree.close(frame.number, end);
    this.#last = end;
  }

  /** A text, number, word or opening mark inside a list or an object: a key or a value. */
  #entry(frame: Open): void {
    if (frame.expected === 'comma') {
      this.#tell({ offset: this.#last, length: 0 }, ...missingMark(this.#last, ',', 'here'));
      frame.expected = 'entry';
    }
    if (frame.expected === 'colon') {
      const after = `after the key ${quoted(frame.key)}`;
      this.#tell({ offset: this.#last, length: 0 }, ...missingMark(this.#last, ':', after));
      frame.expected = 'value';
    }
    if (frame.kind === 'object' && frame.expected !== 'value') this.#key(frame);
    else this.#value();
  }

  #key(frame: Open): void {
    const { kind, value, offset, end } = this.#tokens;
    const isKey = kind !== '{' && kind !== '[';
    if (!isKey) {
      this.#tell(this.#tokens.place, ...missingKey(kind));
      frame.key = '';
    }
    frame.keyOffset = offset;
    frame.keyLength = end - offset;
    if (!isKey) return this.#value();
    frame.key = String(value);
    frame.expected = 'colon';
    this.#last = end;
    if (kind === 'text') return;
    const { place } = this.#tokens;
    this.#tell(place, ...bareKey(place, frame.key));
  }

  #value(): void {
    const { kind } = this.#tokens;
    if (kind === '{' || kind === '[') return this.#begin(kind);
    const { shape, odd } = scalarOf(this.#tokens, this.#tell);
    const { offset, end } = this.#tokens;
    this.#last = end;
    this.#put(shape, offset, end, odd);
  }

  #begin(kind: '{' | '['): void {
    const { offset } = this.#tokens;
    if (this.#open.length >= DEEPEST) {
      this.#tell(this.#tokens.place, ...tooDeep(DEEPEST));
      this.#done = true;
      return;
    }
    const shape = kind === '{' ? 'object' : 'list';
    const number = this.#put(shape, offset, offset);
    this.#open.push((this.#spare.pop() ?? new Open()).begin(shape, number, offset));
  }

  #put(shape: Shape, offset: number, end: number, odd?: string | number): number {
    const number = this.#tree.add(shape, offset, end, odd);
    const frame = this.#open.at(-1);
    if (frame === undefined) {
      this.#hasRoot = true;
      return number;
    }
    if (frame.kind === 'list') frame.count += 1;
    else this.#putUnder(frame, number);
    frame.expected = 'comma';
    return number;
  }

  #putUnder(frame: Open, number: number): void {
    const { key, keyOffset, keyLength } = frame;
    const code = this.#tree.keyCode(key);
    if (frame.isGiven(code)) {
      this.#tell({ offset: keyOffset, length: keyLength }, ...givenTwice(key));
      this.#tree.drop(number);
    } else this.#tree.setKey(number, code, keyOffset, keyLength);
  }

  #end(kind: 'end' | 'cut'): void {
    this.#done = true;
    const where = pathWords(openPath(this.#open), this.#hasRoot ? this.#tree.node(0) : undefined) || 'the story';
    const ending = endFault(kind, this.#open, where, this.#hasRoot, this.#tokens.text);
    if (ending !== undefined) this.#tell(ending.place, ending.message, ending.more);
  }
}
