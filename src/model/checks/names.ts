import { itemsOf, memberOf, textOf } from '../json/node';
import type { Place } from '../json/place';
import { either, fold, type DidYouMean } from './did-you-mean';
import type { Entry } from './entry';
import { replace, type Remedy } from './report';

/** Ids that are told of those that a name may mean. */
const MOST_MEANT = 4;

/** What the entries of one list go by: ids, and the names and aliases that an editor may write in their place. */
export class Names {
  readonly #byId = new Map<string, Entry>();
  #byName: ReadonlyMap<string, readonly string[]> | undefined;

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
    return exact ?? [...new Set(guess.nearest(word, byName.keys()).flatMap((name) => byName.get(name) ?? []))];
  }

  /** What to write for a word that is no id; an edit only where the guess is sure. */
  remedy(word: string, place: Place, guess: DidYouMean): Remedy | undefined {
    const near = this.meant(word, guess);
    if (near.length === 0) return undefined;
    const suggestion = `did you mean ${either(near)}?`;
    const isName = near.length === 1 && this.#byName?.has(fold(word)) === true;
    return isName || guess.isSure(word, near) ? replace(place, JSON.stringify(near[0]), suggestion) : { suggestion };
  }
}

/** Ids by the folded forms of all that their entries go by; several where entries share a name. */
function namesOf(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const [id, { node }] of entries) {
    const names = ['name', 'shortName', 'title', 'shortTitle'].map((key) => textOf(memberOf(node, key)));
    const aliases = itemsOf(memberOf(node, 'aliases')).map(textOf);
    for (const name of [id, ...names, ...aliases]) {
      if (name === undefined) continue;
      const ids = byName.get(fold(name)) ?? [];
      if (ids.length < MOST_MEANT && !ids.includes(id)) ids.push(id);
      byName.set(fold(name), ids);
    }
  }
  return byName;
}
