import { itemsOf, memberOf, textOf } from '../json/node';
import type { Place } from '../json/place';
import { either, fold, type DidYouMean } from './did-you-mean';
import type { Entry } from './entry';
import { replace, type Remedy } from './report';

/** What the entries of one list go by: ids, and the names and aliases that an editor may write in their place. */
export class Names {
  readonly #byId = new Map<string, Entry>();
  #byName: ReadonlyMap<string, string> | undefined;

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (entry.id !== undefined && !this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
    }
  }

  /** The first entry that has the id. */
  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Ids that may be meant by a word that is none. */
  meant(word: string, guess: DidYouMean): readonly string[] {
    const byName = (this.#byName ??= namesOf(this.#byId));
    const exact = byName.get(fold(word));
    if (exact !== undefined) return [exact];
    return [...new Set(guess.nearest(word, byName.keys()).flatMap((name) => byName.get(name) ?? []))];
  }

  /** What to write for a word that is no id; an edit only where the guess is sure. */
  remedy(word: string, place: Place, guess: DidYouMean): Remedy | undefined {
    const near = this.meant(word, guess);
    if (near.length === 0) return undefined;
    const suggestion = `did you mean ${either(near)}?`;
    const isName = this.#byName?.has(fold(word)) === true;
    return isName || guess.isSure(word, near) ? replace(place, JSON.stringify(near[0]), suggestion) : { suggestion };
  }
}

/** Ids by the folded forms of all that their entries go by; the first entry has a name that several share. */
function namesOf(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [id, { node }] of entries) {
    const names = ['name', 'shortName', 'title', 'shortTitle'].map((key) => textOf(memberOf(node, key)));
    const aliases = itemsOf(memberOf(node, 'aliases')).map(textOf);
    for (const name of [id, ...names, ...aliases]) {
      if (name !== undefined && !byName.has(fold(name))) byName.set(fold(name), id);
    }
  }
  return byName;
}
