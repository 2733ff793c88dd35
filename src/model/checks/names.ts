import { itemsOf, memberOf, textOf } from '../json/node';
import { fold, type DidYouMean } from './did-you-mean';
import type { Entry } from './entry';

/** What the entries of one list go by: ids, and the names and aliases that an editor may write in their place. */
export class Names {
  readonly #byId = new Map<string, Entry>();
  readonly #byName = new Map<string, string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { id, node } = entry;
      if (id === undefined || this.#byId.has(id)) continue;
      this.#byId.set(id, entry);
      const names = ['name', 'shortName', 'title', 'shortTitle'].map((key) => textOf(memberOf(node, key)));
      const aliases = itemsOf(memberOf(node, 'aliases')).map(textOf);
      for (const name of [id, ...names, ...aliases]) {
        if (name !== undefined && !this.#byName.has(fold(name))) this.#byName.set(fold(name), id);
      }
    }
  }

  /** The first entry that has the id. */
  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Ids that may be meant by a word that is none. */
  meant(word: string, guess: DidYouMean): readonly string[] {
    const exact = this.#byName.get(fold(word));
    if (exact !== undefined) return [exact];
    return [...new Set(guess.nearest(word, this.#byName.keys()).flatMap((name) => this.#byName.get(name) ?? []))];
  }
}
