/** Characters of the longest text that is looked up; longer ones are sentences, which hardly come twice. */
const LONGEST = 40;

/**
 * Texts that come again and again, each kept once: what another thread hands over is copied, and with it the name of an
 * actor at each of its thousand meetings. Takes what no one else has yet, for it changes it.
 */
export class SharedWords {
  readonly #known = new Map<string, string>();

  /** Has equal short texts anywhere in a value be the same text. */
  share(value: object): void {
    for (const key in value) {
      const one: unknown = Reflect.get(value, key);
      if (typeof one === 'string') {
        if (one.length <= LONGEST) Reflect.set(value, key, this.#same(one));
      } else if (typeof one === 'object' && one !== null) this.share(one);
    }
  }

  #same(text: string): string {
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    return known ?? text;
  }
}
