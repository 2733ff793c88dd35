/** The prices of all terms of a picture and their sum, kept up to date by what changes; the last changes can be undone. */
export class Ledger {
  /** Sum of all prices, within rounding. */
  total = 0;
  readonly #prices: Float64Array;
  readonly #changed: number[] = [];
  readonly #before: number[] = [];
  #settled = 0;

  constructor(terms: number) {
    this.#prices = new Float64Array(terms);
  }

  /** Sets the price of one term. */
  enter(term: number, price: number): void {
    if (this.#prices[term] !== price) this.#write(term, price);
  }

  #write(term: number, price: number): void {
    const before = this.#prices[term] ?? 0;
    this.#changed.push(term);
    this.#before.push(before);
    this.#prices[term] = price;
    this.total += price - before;
  }

  /** Makes all changes so far final. */
  settle(): void {
    this.#changed.length = 0;
    this.#before.length = 0;
    this.#settled = this.total;
  }

  /** Takes all changes since the last `settle` back; the sum is the one from then to the last bit. */
  undo(): void {
    for (let term = this.#changed.pop(); term !== undefined; term = this.#changed.pop())
      this.#prices[term] = this.#before.pop() ?? 0;
    this.total = this.#settled;
  }
}
