import { quoted } from '../json/characters';
import { linesIn } from '../json/line-words';
import type { DidYouMean } from './did-you-mean';
import { pathOf, type Entry } from './entry';
import { LISTS, NOUNS, type ListName } from './lists';
import { piecesOf } from './meant-values';
import { idToBe, type Names } from './names';
import type { Reference } from './references';
import type { Remedy, Report } from './report';

/** What mentions are checked by, and where they are reported. */
interface Surroundings {
  readonly names: Readonly<Record<ListName, Names>>;
  /** The errors of lists that cannot be read at all: nothing is said of the mentions of their entries. */
  readonly unread: ReadonlyMap<string, string>;
  readonly report: Report;
  readonly guess: DidYouMean;
  readonly lineOf: (offset: number) => number;
}

/** Mentions of one id that are mended together: how many, in which lines, the index of the fault that tells them. */
interface Mentions {
  readonly to: ListName;
  readonly id: string;
  readonly fault: number;
  count: number;
  readonly lines: Set<number>;
}

/**
 * Finds the mentions of entries that a story does not have. An id that nothing is near to is told once, with the lines
 * of its other mentions; and where the fault is that an entry has no good id of its own, it is told there alone.
 */
export class ReferenceCheck {
  readonly #around: Surroundings;
  readonly #unknown = new Map<string, Mentions>();
  readonly #misnamed = new Map<Entry, Mentions>();
  /** Entries that others name by the id that they will have. */
  readonly #named = new Set<Entry>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  check(entry: Entry): void {
    for (const reference of entry.references) {
      const target = this.#around.names[reference.to].find(reference.id);
      if (target === undefined) this.#miss(entry, reference);
      else if (target.id === reference.id && idToBe(target) !== reference.id)
        this.#note(this.#misnamed, target, reference);
      else if (target.id !== reference.id) this.#named.add(target);
    }
  }

  /** Tells the lines of all mentions that are to be mended together. */
  close(): void {
    if (this.#unknown.size === 0 && this.#misnamed.size === 0) return;
    const { report } = this.#around;
    const faultOf = new Map(
      report.faults.flatMap(({ severity, path }, at): [string, number][] =>
        severity === 'error' && path.length === 3 && path[2] === 'id' ? [[path.join(' '), at]] : [],
      ),
    );
    const idFault = ({ list, index }: Entry): number | undefined => faultOf.get(`${list} ${index} id`);
    for (const [entry, { lines }] of this.#misnamed)
      report.amend(idFault(entry) ?? -1, (words) => `${words}, here and in ${linesIn(lines)}`);
    const orphans = LISTS.flatMap((list) => this.#orphan(list) ?? []);
    for (const [entry, { id, lines }] of orphans)
      report.advise(idFault(entry) ?? -1, `write ${quoted(id)}, the id named in ${linesIn(lines)}`);
    for (const { fault, count, lines } of this.#unknown.values())
      if (count > 1) report.amend(fault, (words) => `${words}, or take it out of ${linesIn(lines)}`);
    report.withdraw(orphans.map(([, { fault }]) => fault));
  }

  /** The one entry of a list without an id that is named anywhere, with the one id there is no entry for. */
  #orphan(list: ListName): [[Entry, Mentions]] | undefined {
    const { nameless, misnamed } = this.#around.names[list];
    const unnamed = misnamed.filter((one) => !this.#misnamed.has(one) && !this.#named.has(one));
    const [entry, another] = [...nameless, ...unnamed];
    if (entry === undefined || another !== undefined) return undefined;
    const [mentions, more] = [...this.#unknown.values()].filter(({ to }) => to === list);
    return mentions === undefined || more !== undefined ? undefined : [[entry, mentions]];
  }

  #miss(entry: Entry, reference: Reference): void {
    const { to, id, node } = reference;
    const { names, unread, report, guess } = this.#around;
    const noList = unread.get(to);
    const message = noList ?? `there is no ${NOUNS[to]} ${quoted(id)}`;
    entry.reason ??= message;
    const key = `${to} ${id}`;
    if (noList !== undefined) return;
    if (this.#unknown.has(key)) return this.#note(this.#unknown, key, reference);
    // Nothing in place of a list is told already.
    if (id.trim() === '' && report.faults.some(({ offset }) => offset === node.offset)) return;
    const remedy = names[to].remedy(id, node, guess) ?? this.#several(reference);
    report.error(pathOf(entry, node), node, message, remedy ?? { suggestion: this.#elsewhere(reference) });
    if (remedy === undefined) this.#note(this.#unknown, key, reference);
  }

  /** What to write for a text that names several entries at once. */
  #several({ to, id }: Reference): Remedy | undefined {
    const pieces = piecesOf(id);
    if (pieces.length < 2 || pieces.some((piece) => this.#around.names[to].find(piece) === undefined)) return undefined;
    return { suggestion: `write ${pieces.map((piece) => JSON.stringify(piece)).join(', ')}` };
  }

  #elsewhere({ to, id }: Reference): string {
    const other = LISTS.find((list) => this.#around.names[list].get(id) !== undefined);
    return other === undefined
      ? `add it to "${to}"`
      : `${quoted(id)} is the id of the ${NOUNS[other]} in line ${this.#lineOf(other, id)}; write that of the ${NOUNS[to]}`;
  }

  #lineOf(list: ListName, id: string): number {
    const { names, lineOf } = this.#around;
    return lineOf(names[list].get(id)?.node.offset ?? 0);
  }

  #note<Key>(noted: Map<Key, Mentions>, key: Key, { to, id, node }: Reference): void {
    const { report, lineOf } = this.#around;
    const mentions = noted.get(key) ?? { to, id, fault: report.faults.length - 1, count: 0, lines: new Set() };
    noted.set(key, mentions);
    mentions.count += 1;
    mentions.lines.add(lineOf(node.offset));
  }
}
