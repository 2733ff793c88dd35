import { itemsOf, memberOf, textOf } from '../json/node';
import type { Place } from '../json/place';
import { either, fold, type DidYouMean } from './did-you-mean';
import type { Entry } from './entry';
import { replace, type Remedy } from './report';
import { idFrom } from './shape-words';

/** Ids that are told of those that a name may mean. */
const MOST_MEANT = 4;

/** What the entries of one list go by: ids, and the names and aliases that an editor may write in their place. */
export class Names {
  readonly #byId = new Map<string, Entry>();
  /** Entries whose id is to be mended, by what it will be; none that another entry has. */
  readonly #toBe = new Map<string, Entry>();
  /** Entries that have no id, or that of another, and of which cannot be said what it will be. */
  readonly nameless: readonly Entry[];
  /** Entries whose own id is to be mended. */
  readonly misnamed: readonly Entry[];
  #byName: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (entry.id !== undefined && !this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
    }
    const ids = new Map(entries.map((entry) => [entry, idToBe(entry)]));
    const isNameless = (entry: Entry): boolean =>
      ids.get(entry) === '' || (entry.id !== undefined && this.#byId.get(entry.id) !== entry);
    this.nameless = entries.filter(isNameless);
    this.misnamed = entries.filter((entry) => ids.get(entry) !== entry.id && !isNameless(entry));
    for (const entry of this.misnamed) {
      const id = ids.get(entry) ?? '';
      if (!this.#byId.has(id) && !this.#toBe.has(id)) this.#toBe.set(id, entry);
    }
  }

  /** The first entry that has the id. */
  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** The entry that has the id, or will have it as soon as its own fault is mended. */
  find(id: string): Entry | undefined {
    return this.#byId.get(id) ?? this.#toBe.get(id);
  }

  /** Ids that may be meant by a word that is none. */
  meant(word: string, guess: DidYouMean): readonly string[] {
    const byName = this.#names();
    const exact = byName.get(fold(word));
    return exact ?? [...new Set(guess.nearest(word, byName.keys()).flatMap((name) => byName.get(name) ?? []))];
  }

  /** Whether an entry goes by a word that is not its id. */
  isName(word: string): boolean {
    return this.#names().has(fold(word));
  }

  /** What to write for a word that is no id; an edit only where the guess is sure. */
  remedy(word: string, place: Place, guess: DidYouMean): Remedy | undefined {
    const near = this.meant(word, guess);
    if (near.length === 0) return undefined;
    const suggestion = `did you mean ${either(near)}?`;
    return (near.length === 1 && this.isName(word)) || guess.isSure(word, near)
      ? replace(place, JSON.stringify(near[0]), suggestion)
      : { suggestion };
  }

  #names(): ReadonlyMap<string, readonly string[]> {
    return (this.#byName ??= namesOf(this.#byId, this.#toBe));
  }
}

/** The id that an entry has, or will have as is suggested; empty where that cannot be said. */
export function idToBe({ id, node }: Entry): string {
  if (id !== undefined) return /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : idFrom(id);
  const own = memberOf(node, 'id');
  if (own !== undefined) return own.kind === 'number' ? idFrom(String(own.value)) : '';
  const meant = node.kind === 'object' ? node.members.find(({ key }) => /^[_ ]*id[_ ]*$/i.test(key)) : undefined;
  return textOf(meant?.value) ?? '';
}

/** Ids by the folded forms of all that their entries go by; several where entries share a name. */
function namesOf(...all: readonly ReadonlyMap<string, Entry>[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const entry of new Set(all.flatMap((entries) => [...entries.values()]))) {
    const { id = '', node } = entry;
    const names = ['name', 'shortName', 'title', 'shortTitle'].map((key) => textOf(memberOf(node, key)));
    const aliases = itemsOf(memberOf(node, 'aliases')).map(textOf);
    const toBe = idToBe(entry);
    if (toBe === '') continue;
    for (const name of [id, ...names, ...aliases]) {
      if (name === undefined || name === '') continue;
      const ids = byName.get(fold(name)) ?? [];
      if (ids.length < MOST_MEANT && !ids.includes(toBe)) ids.push(toBe);
      byName.set(fold(name), ids);
    }
  }
  return byName;
}
