import type { Place } from './place';

/** A value of a JSON text with its place. */
export type Node = ObjectNode | ListNode | Scalar;

interface Rooted extends Place {
  /** The tree that it is of, and its number there. */
  readonly tree: Tree;
  readonly number: number;
}

/** An object of the text. */
export interface ObjectNode extends Rooted {
  readonly kind: 'object';
  /** In file order; of a key that is given twice only the first. */
  readonly members: readonly Member[];
}

/** A list of the text. */
export interface ListNode extends Rooted {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** A value of the text that holds no others. */
export interface Scalar extends Rooted {
  readonly kind: 'text' | 'number' | 'true or false' | 'null';
  readonly value: string | number | boolean | null;
}

/** A key of an object with what stands under it. */
export interface Member {
  readonly key: string;
  readonly keyOffset: number;
  /** Length of the key as it is written, quotes included. */
  readonly keyLength: number;
  readonly value: Node;
}

/** What a number of a tree is. */
export type Shape = 'object' | 'list' | 'text' | 'number' | 'true' | 'false' | 'null';

const SHAPES: readonly Shape[] = ['object', 'list', 'text', 'number', 'true', 'false', 'null'];
const CODES: Readonly<Record<Shape, number>> = { object: 0, list: 1, text: 2, number: 3, true: 4, false: 5, null: 6 };
const KINDS: readonly Node['kind'][] = ['object', 'list', 'text', 'number', 'true or false', 'true or false', 'null'];
/** Shape of what is left out: the second value of a key. */
const DROPPED = 7;
/** Cells of a value: shape, start and end in the text, its key with start and end, the number after all inside it. */
const CELLS = 7;
/** The number after what is not yet closed. */
const OPEN = 0x7fffffff;
/** Characters that a value takes in most files, or more. */
const USUAL_LENGTH = 16;
/** Items from which on a list keeps the nodes that were made of them. */
const KEPT_FROM = 32;

/** The values of a JSON text in one flat table: a large file makes no objects but those that are looked at. */
export class Tree {
  readonly text: string;
  #cells: Int32Array;
  #size = 0;
  readonly #keys: string[] = [];
  readonly #keyCodes = new Map<string, number>();
  /** Values that are not as they are written: with escapes, or without quotes. */
  readonly #odd = new Map<number, string | number>();
  readonly #lists = new Map<number, readonly Node[]>();

  constructor(text: string) {
    this.text = text;
    this.#cells = new Int32Array(CELLS * (16 + Math.ceil(text.length / USUAL_LENGTH)));
  }

  /** The code of a key in this tree. */
  keyCode(key: string): number {
    let code = this.#keyCodes.get(key);
    if (code === undefined) {
      code = this.#keys.push(key) - 1;
      this.#keyCodes.set(key, code);
    }
    return code;
  }

  keyOf(code: number): string {
    return this.#keys[code] ?? '';
  }

  /** Adds a value after the last; what is added until it is closed stands inside it. Returns its number. */
  add(shape: Shape, offset: number, end: number, odd?: string | number): number {
    const number = this.#size / CELLS;
    if (this.#size === this.#cells.length) {
      const larger = new Int32Array(this.#size * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    const [cells, at] = [this.#cells, this.#size];
    this.#size += CELLS;
    cells[at] = CODES[shape];
    cells[at + 1] = offset;
    cells[at + 2] = end;
    cells[at + 3] = -1;
    cells[at + 6] = cells[at] < 2 ? OPEN : number + 1;
    if (odd !== undefined) this.#odd.set(number, odd);
    return number;
  }

  /** Says under which key a value stands. */
  setKey(number: number, code: number, offset: number, length: number): void {
    const at = number * CELLS;
    this.#cells[at + 3] = code;
    this.#cells[at + 4] = offset;
    this.#cells[at + 5] = length;
  }

  close(number: number, end: number): void {
    this.#cells[number * CELLS + 2] = end;
    this.#cells[number * CELLS + 6] = this.#size / CELLS;
  }

  /** Leaves a value out, with all that is added inside it. */
  drop(number: number): void {
    this.#cells[number * CELLS] = DROPPED;
  }

  node(number: number): Node {
    return new TreeNode(this, number);
  }

  kind(number: number): Node['kind'] {
    return KINDS[this.#cell(number, 0)] ?? 'null';
  }

  offset(number: number): number {
    return this.#cell(number, 1);
  }

  length(number: number): number {
    return this.#cell(number, 2) - this.#cell(number, 1);
  }

  value(number: number): string | number | boolean | null {
    const shape = SHAPES[this.#cell(number, 0)];
    const odd = this.#odd.size === 0 ? undefined : this.#odd.get(number);
    if (odd !== undefined) return odd;
    const [offset, end] = [this.#cell(number, 1), this.#cell(number, 2)];
    if (shape === 'text') return this.text.slice(offset + 1, end - 1);
    if (shape === 'number') return Number(this.text.slice(offset, end));
    return shape === 'null' ? null : shape === 'true';
  }

  key(number: number): string {
    return this.#keys[this.#cell(number, 3)] ?? '';
  }

  member(number: number): Member {
    const [keyOffset, keyLength] = [this.#cell(number, 4), this.#cell(number, 5)];
    return { key: this.key(number), keyOffset, keyLength, value: this.node(number) };
  }

  /** The number of the first value inside another, or of the next after it; 0 where there is none. */
  first(owner: number): number {
    return this.#live(owner, owner + 1);
  }

  next(owner: number, number: number): number {
    return this.#live(owner, this.#cell(number, 6));
  }

  /** The number of what stands under a key; 0 where nothing does. */
  under(owner: number, key: string): number {
    const code = this.#keyCodes.get(key);
    if (code === undefined) return 0;
    let at = this.first(owner);
    while (at !== 0 && this.#cell(at, 3) !== code) at = this.next(owner, at);
    return at;
  }

  items(owner: number): readonly Node[] {
    const made = this.#lists.get(owner);
    if (made !== undefined) return made;
    const nodes: Node[] = [];
    for (let at = this.first(owner); at !== 0; at = this.next(owner, at)) nodes.push(this.node(at));
    if (nodes.length >= KEPT_FROM && this.#cell(owner, 6) !== OPEN) this.#lists.set(owner, nodes);
    return nodes;
  }

  #live(owner: number, from: number): number {
    const end = Math.min(this.#cell(owner, 6), this.#size / CELLS);
    let at = from;
    while (at < end && this.#cell(at, 0) === DROPPED) at = this.#cell(at, 6);
    return at < end ? at : 0;
  }

  #cell(number: number, part: number): number {
    return this.#cells[number * CELLS + part] ?? 0;
  }
}

class TreeNode implements Rooted {
  readonly tree: Tree;
  readonly number: number;

  constructor(tree: Tree, number: number) {
    this.tree = tree;
    this.number = number;
  }

  get kind(): Node['kind'] {
    return this.tree.kind(this.number);
  }

  get offset(): number {
    return this.tree.offset(this.number);
  }

  get length(): number {
    return this.tree.length(this.number);
  }

  get value(): Scalar['value'] {
    return this.tree.value(this.number);
  }

  get items(): readonly Node[] {
    return this.tree.items(this.number);
  }

  get members(): readonly Member[] {
    return this.tree.items(this.number).map(({ number }) => this.tree.member(number));
  }
}
