/** Squares of the grid, and bits of a word. */
const SQUARES = 64;
const BITS = 32;

/**
 * Which of many things lie in each of the 64 squares of a grid, as sets of bits: those that share a square with
 * something are found without a look at the others.
 */
export class Residents {
  /** What was gathered last, by index and in that order. */
  readonly found: Int32Array;
  /** How many whole numbers the set of bits of all things takes. */
  readonly words: number;
  /** The set of each square, one after the other, and the one that is gathered. */
  readonly #sets: Int32Array;
  readonly #all: Int32Array;

  constructor(things: number) {
    this.found = new Int32Array(things);
    this.words = Math.ceil(things / BITS);
    this.#sets = new Int32Array(SQUARES * this.words);
    this.#all = new Int32Array(this.words);
  }

  /** Puts a thing into those of these squares that it is not in, and takes it out of the others. */
  flip(thing: number, low: number, high: number): void {
    this.#flip(thing, low, 0);
    this.#flip(thing, high, BITS);
  }

  /** Gathers the things from `first` on that are in any of these squares, and gives their number. */
  gather(low: number, high: number, first: number): number {
    this.#unite(low, high);
    return this.#list(first);
  }

  /** The same of those alone that are in a set of bits, which begins at an index of a list. */
  gatherOf(low: number, high: number, first: number, sets: Int32Array, at: number): number {
    this.#unite(low, high);
    const all = this.#all;
    for (let word = 0; word < all.length; word += 1) all[word] = (all[word] ?? 0) & (sets[at + word] ?? 0);
    return this.#list(first);
  }

  #unite(low: number, high: number): void {
    this.#all.fill(0);
    this.#join(low, 0);
    this.#join(high, BITS);
  }

  #list(first: number): number {
    const all = this.#all;
    const { found, words } = this;
    let count = 0;
    for (let word = first >> 5; word < words; word += 1) {
      let bits = all[word] ?? 0;
      if (word === first >> 5) bits &= -1 << (first & 31);
      for (; bits !== 0; bits &= bits - 1) {
        found[count] = word * BITS + 31 - Math.clz32(bits & -bits);
        count += 1;
      }
    }
    return count;
  }

  #flip(thing: number, squares: number, from: number): void {
    const sets = this.#sets;
    for (let rest = squares; rest !== 0; rest &= rest - 1) {
      const at = (from + 31 - Math.clz32(rest & -rest)) * this.words + (thing >> 5);
      sets[at] = (sets[at] ?? 0) ^ (1 << (thing & 31));
    }
  }

  #join(squares: number, from: number): void {
    const sets = this.#sets;
    const all = this.#all;
    const { words } = this;
    for (let rest = squares; rest !== 0; rest &= rest - 1) {
      const row = (from + 31 - Math.clz32(rest & -rest)) * words;
      for (let word = 0; word < words; word += 1) all[word] = (all[word] ?? 0) | (sets[row + word] ?? 0);
    }
  }
}
