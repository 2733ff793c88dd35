/**
 * The prices of all terms of a picture and their sum, kept up to date by what changes; the last changes can be undone.
 * Beside them it keeps what each of some things has a part in, by which it can be said how far a change can lower the
 * sum at most.
 */
export class Ledger {
  /** Sum of all prices, within rounding. */
  total = 0;
  readonly #terms: number;
  readonly #prices: Float64Array;
  readonly #changed: number[] = [];
  readonly #before: number[] = [];
  #settled = 0;

  constructor(terms: number, things: number) {
    this.#terms = terms;
    this.#prices = new Float64Array(terms + things);
  }

  /** Sets the price of one term. */
  enter(term: number, price: number): void {
    const before = this.#prices[term] ?? 0;
    if (before === price) return;
    this.#write(term, before, price);
    this.total += price - before;
  }

  /** Sets the price of a term in which one thing has a part. */
  enterOf(term: number, price: number, thing: number): void {
    const more = price - (this.#prices[term] ?? 0);
    if (more === 0) return;
    this.enter(term, price);
    this.#add(thing, more);
  }

  /** Sets the price of a term of two things; it is kept in two places, so that each finds its own side by side. */
  share(term: number, twin: number, price: number, thing: number, other: number): void {
    const before = this.#prices[term] ?? 0;
    if (before === price) return;
    this.enter(term, price);
    this.#write(twin, before, price);
    this.#add(thing, price - before);
    this.#add(other, price - before);
  }

  /** Whether a term has a price. */
  has(term: number): boolean {
    return this.#prices[term] !== 0;
  }

  /** Sum of the prices of the terms in which a thing has a part, within rounding. */
  partOf(thing: number): number {
    return this.#prices[this.#terms + thing] ?? 0;
  }

  #add(thing: number, more: number): void {
    const index = this.#terms + thing;
    const before = this.#prices[index] ?? 0;
    this.#write(index, before, before + more);
  }

  #write(index: number, before: number, value: number): void {
    this.#changed.push(index);
    this.#before.push(before);
    this.#prices[index] = value;
  }

  /** Makes all changes so far final. */
  settle(): void {
    this.#changed.length = 0;
    this.#before.length = 0;
    this.#settled = this.total;
  }

  /** Takes all changes since the last `settle` back; the sum is the one from then to the last bit. */
  undo(): void {
    for (let index = this.#changed.pop(); index !== undefined; index = this.#changed.pop())
      this.#prices[index] = this.#before.pop() ?? 0;
    this.total = this.#settled;
  }
}
