import { quoted } from '../json/characters';
import { itemsOf, memberOf, type ObjectNode } from '../json/node';
import type { Dataset } from '../schema';
import { checkDates } from './date-problems';
import { checkInteraction, checkSource } from './details';
import type { DidYouMean } from './did-you-mean';
import { SCHEMAS, SLICE, entriesOf, type Entry, type Values } from './entry';
import { MISFIT, fittingOf } from './fitting';
import { holdBackReferring } from './hold-back';
import { LISTS, NOUNS, type ListName } from './lists';
import { Names } from './names';
import { remarkDisputed, remarkTwins, remarkUnused, remarkVoices } from './remarks';
import { ReferenceCheck } from './reference-problems';
import { actsOnce, offersOnce } from './repeats';
import type { Report } from './report';
import { checkRings } from './ring-problems';
import { shaped } from './shape';
import { statementsOf } from './statements';
import { headOf } from './top';

/** What is drawn of a story, and all its entries with the reasons of those that are held back. */
interface CheckedStory {
  readonly dataset: Dataset;
  readonly entries: readonly Entry[];
}

type Lists = { readonly [List in ListName]: Entry<List>[] };
type AllNames = Readonly<Record<ListName, Names>>;

/**
 * Checks a whole story in slices, reports all that is wrong, and gives every entry with an error, and what refers to
 * it, a reason to be held back.
 */
export function* checkStory(
  root: ObjectNode,
  report: Report,
  guess: DidYouMean,
  lineOf: (offset: number) => number,
): Generator<void, CheckedStory> {
  const { head, unread } = headOf(root, report, guess);
  const lists: Lists = {
    sides: yield* entriesOf(root, 'sides'),
    sources: yield* entriesOf(root, 'sources'),
    actors: yield* entriesOf(root, 'actors'),
    interactions: yield* entriesOf(root, 'interactions'),
    tour: yield* entriesOf(root, 'tour'),
  };
  const all: readonly Entry[] = LISTS.flatMap((list): readonly Entry[] => lists[list]);
  const namesOf = (list: ListName): Names => new Names(lists[list]);
  const names: AllNames = {
    sides: namesOf('sides'),
    sources: namesOf('sources'),
    actors: namesOf('actors'),
    interactions: namesOf('interactions'),
    tour: namesOf('tour'),
  };
  yield* understand(lists, report, guess);
  yield* each(all, (entry) => checkIdentity(entry, names, report, lineOf));
  const references = new ReferenceCheck({ names, unread, report, guess, lineOf });
  yield* each(all, (entry) => references.check(entry));
  references.close();
  holdBackReferring(all, names);
  yield* each(all, (entry) => {
    if (entry.value === undefined) entry.reason ??= 'it names an entry that is held back';
  });
  yield* checkOrder(lists.interactions, report, lineOf);
  holdBackReferring(all, names);
  yield* remark(root, lists, all, names, report, guess, lineOf);
  return { dataset: { ...head, ...drawn(lists) }, entries: all };
}

/** Does something with each of a list, in slices. */
function* each<One>(list: readonly One[], act: (one: One) => void): Generator<void, void> {
  for (const [index, one] of list.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    act(one);
  }
}

/** Gives every entry its value, or a reason to be held back. */
function* understand(lists: Lists, report: Report, guess: DidYouMean): Generator<void, void> {
  const read = <List extends ListName>(
    list: List,
    refine: (entry: Entry<List>) => Values[List] | undefined,
  ): Generator<void, void> => {
    const fit = fittingOf(SCHEMAS[list]);
    return each(lists[list] as readonly Entry<List>[], (entry) => {
      const before = report.faults.length;
      const { node, path } = entry;
      const fitting = fit(node.tree, node.number);
      const value = fitting === MISFIT ? shaped(SCHEMAS[list], node, path, report, guess) : fitting;
      entry.value = value as Values[List] | undefined;
      if (entry.value !== undefined) entry.value = refine(entry);
      if (entry.value === undefined) entry.reason = firstError(report, before);
    });
  };
  yield* read('sides', ({ value }) => value);
  yield* read('sources', (entry) => checkSource(entry, report));
  yield* read('actors', (entry) => actsOnce(entry, report));
  yield* read('interactions', (entry) => checkInteraction(entry, report));
  yield* read('tour', (entry) => offersOnce(entry, report));
}

function firstError({ faults }: Report, from: number): string | undefined {
  for (let index = from; index < faults.length; index += 1) {
    const fault = faults[index];
    if (fault?.severity === 'error') return fault.message;
  }
  return undefined;
}

function checkIdentity(entry: Entry, names: AllNames, report: Report, lineOf: (offset: number) => number): void {
  const { list, id, node, path } = entry;
  const at = memberOf(node, 'id');
  const first = id === undefined ? undefined : names[list].get(id);
  if (id === undefined || at === undefined || first === undefined || first === entry) return;
  const firstAt = memberOf(first.node, 'id') ?? first.node;
  const message = `the id ${quoted(id)} is taken by the ${NOUNS[list]} in line ${lineOf(firstAt.offset)}`;
  report.error([...path, 'id'], at, message, { suggestion: 'give one of the two another id' });
  entry.reason ??= message;
}

function* checkOrder(
  interactions: readonly Entry<'interactions'>[],
  report: Report,
  lineOf: (offset: number) => number,
): Generator<void, void> {
  const live = interactions.filter(({ reason }) => reason === undefined);
  const statements = statementsOf(live);
  yield;
  checkRings(live, statements, report);
  yield;
  checkDates(live, statements, report, lineOf);
}

function* remark(
  root: ObjectNode,
  { sides, actors, interactions }: Lists,
  all: readonly Entry[],
  names: AllNames,
  report: Report,
  guess: DidYouMean,
  lineOf: (offset: number) => number,
): Generator<void, void> {
  remarkTwins(sides, report, lineOf);
  remarkTwins(actors, report, lineOf);
  if (all.every(({ reason }) => reason === undefined)) remarkUnused(actors, all, report);
  yield* each(interactions, (entry) => {
    remarkVoices(entry, names.actors, report, guess);
    remarkDisputed(entry, report);
  });
  const list = memberOf(root, 'interactions');
  if (list !== undefined && itemsOf(list).length === 0) {
    report.error(['interactions'], list, 'the story has no interaction yet, so nothing can be shown', {
      suggestion: 'add one',
    });
  }
}

function drawn(lists: Lists): Pick<Dataset, ListName> {
  const of = <List extends ListName>(list: List): Values[List][] =>
    (lists[list] as readonly Entry<List>[]).flatMap(({ value, reason }) =>
      reason !== undefined || value === undefined ? [] : [value],
    );
  return {
    sides: of('sides'),
    sources: of('sources'),
    actors: of('actors'),
    interactions: of('interactions'),
    tour: of('tour'),
  };
}
