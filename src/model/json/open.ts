import type { Path } from './node';
import type { Tree } from './tree';

/** What may come next in an open list or object. */
type Expected = 'first' | 'entry' | 'colon' | 'value' | 'comma';

/** Keys from which on a set of their keys is quicker than a look at each. */
const SET_FROM = 24;

/** A list or object whose end has not been read yet. */
export class Open {
  kind: 'object' | 'list' = 'object';
  /** Its number in the tree. */
  number = 0;
  /** Where it begins. */
  offset = 0;
  /** How many items or different keys it has so far. */
  count = 0;
  /** The codes of an object's first keys, and the same as a set once there are many. */
  readonly codes = new Int32Array(SET_FROM);
  keys: Set<number> | undefined;
  expected: Expected = 'first';
  key = '';
  keyOffset = 0;
  keyLength = 1;
  /** Where the last comma stands; -1 where there is none. */
  comma = -1;

  /** Makes it that of another list or object, so that a file with many of them needs few. */
  begin(kind: 'object' | 'list', number: number, offset: number): this {
    [this.kind, this.number, this.offset, this.count, this.keys] = [kind, number, offset, 0, undefined];
    [this.expected, this.key, this.keyOffset, this.keyLength, this.comma] = ['first', '', offset, 1, -1];
    return this;
  }

  /** Whether it has the key of a code; if not, it has it from now on. */
  isGiven(code: number): boolean {
    const { codes, count } = this;
    if (count < SET_FROM) {
      for (let index = 0; index < count; index += 1) if (codes[index] === code) return true;
      codes[count] = code;
    } else {
      this.keys ??= new Set(codes);
      if (this.keys.has(code)) return true;
      this.keys.add(code);
    }
    this.count += 1;
    return false;
  }
}

/** The path of what is being read. */
export function openPath(open: readonly Open[]): Path {
  return open.flatMap(({ kind, count, expected, key }): Path => {
    if (kind === 'list') return [count - (expected === 'comma' && count > 0 ? 1 : 0)];
    return expected === 'first' || expected === 'entry' ? [] : [key];
  });
}

/** The marks that would close all that is open, the innermost first. */
export function closingMarks(open: readonly Open[]): string {
  return open.reduce((marks, { kind }) => `${kind === 'object' ? '}' : ']'}${marks}`, '');
}

/** What could stand before the rest of a text for it to be read alike: the marks and keys of what is open. */
export function openingOf(open: readonly Open[], tree: Tree): string {
  return open.map((frame, index) => begun(frame, tree, index < open.length - 1)).join('');
}

function begun({ kind, count, codes, expected, key }: Open, tree: Tree, goesOn: boolean): string {
  if (kind === 'list') return goesOn || expected === 'first' ? '[' : expected === 'entry' ? '[0,' : '[0';
  const inside = goesOn || expected === 'colon' || expected === 'value';
  const keys = Array.from(codes.subarray(0, count), (code) => tree.keyOf(code)).filter((one) => one !== key);
  const before = keys.map((one) => `${JSON.stringify(one)}:0`);
  const own = JSON.stringify(key);
  if (inside) return `{${[...before, own].join(',')}${expected === 'colon' ? '' : ':'}`;
  if (expected === 'first') return '{';
  return `{${[...before, `${own}:0`].join(',')}${expected === 'entry' ? ',' : ''}`;
}
