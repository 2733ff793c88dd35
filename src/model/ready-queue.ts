/** A binary heap: of all items that were added, `take` returns the one that comes first. */
export class ReadyQueue<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (p: Item, q: Item) => number;

  /** `compare` is negative where its first argument comes first; it must never be 0 for different items. */
  constructor(compare: (p: Item, q: Item) => number) {
    this.#compare = compare;
  }

  /** Adds an item in O(log n). */
  add(item: Item): void {
    let index = this.#items.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#before(index, parent)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  /** Removes and returns the first item in O(log n); undefined when none is left. */
  take(): Item | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    let index = 0;
    for (;;) {
      const left = index * 2 + 1;
      let least = index;
      if (this.#before(left, least)) least = left;
      if (this.#before(left + 1, least)) least = left + 1;
      if (least === index) return first;
      this.#swap(index, least);
      index = least;
    }
  }

  #before(p: number, q: number): boolean {
    const [first, second] = [this.#items[p], this.#items[q]];
    return first !== undefined && second !== undefined && this.#compare(first, second) < 0;
  }

  #swap(p: number, q: number): void {
    const [first, second] = [this.#items[p], this.#items[q]];
    if (first === undefined || second === undefined) return;
    this.#items[p] = second;
    this.#items[q] = first;
  }
}
