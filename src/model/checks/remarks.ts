import { disagree } from '../chronology';
import { type StoryDate } from '../dates/dates';
import { parseDate } from '../dates/parse-date';
import { dateWords } from '../dates/describe-date';
import { quoted } from '../json/characters';
import { itemsOf, memberOf, textOf, type Node, type Path } from '../json/node';
import { fold, type DidYouMean } from './did-you-mean';
import { pathOf, type Entry } from './entry';
import { NOUNS } from './lists';
import type { Names } from './names';
import type { Report } from './report';

/** Warns where passages date an interaction so that they exclude one another; its date stays. */
export function remarkDisputed({ node, path }: Entry<'interactions'>, report: Report): void {
  if (itemsOf(memberOf(node, 'evidence')).every((one) => memberOf(one, 'date') === undefined)) return;
  const told: { readonly node: Node; readonly path: Path; readonly date: StoryDate }[] = [];
  const tell = (at: Node | undefined, where: Path): void => {
    const date = parseDate(textOf(at)?.trim() ?? '');
    if (at !== undefined && date !== undefined) told.push({ node: at, path: where, date });
  };
  tell(memberOf(node, 'date'), [...path, 'date']);
  itemsOf(memberOf(node, 'evidence')).forEach((one, index) =>
    tell(memberOf(one, 'date'), [...path, 'evidence', index, 'date']),
  );
  const second = told.findIndex((_, index) => disagree(told.slice(0, index + 1).map(({ date }) => date)));
  const [later, earlier] = [
    told[second],
    told.slice(0, second).find(({ date }) => disagree([date, told[second]?.date ?? date])),
  ];
  if (later === undefined || earlier === undefined) return;
  const words = [earlier.date, later.date].map((date) => dateWords(date));
  const message = `two passages exclude one another: ${words.join(' and ')}; the date stays and is shown as disputed`;
  report.warning(later.path, later.node, message, { suggestion: 'leave it so if the source disagrees with itself' });
}

/** Warns of actors that nothing refers to. */
export function remarkUnused(actors: readonly Entry<'actors'>[], all: readonly Entry[], report: Report): void {
  const used = new Set<string>();
  for (const entry of all) {
    for (const { to, id } of entry.references) if (to === 'actors' && id !== entry.id) used.add(id);
    for (const { id } of entry.voices) used.add(id);
  }
  for (const { id, node, path } of actors) {
    if (id === undefined || used.has(id)) continue;
    const message = `nothing refers to the actor ${quoted(id)}`;
    report.warning([...path, 'id'], memberOf(node, 'id') ?? node, message, {
      suggestion: 'let it take part, or delete it',
    });
  }
}

/** Warns of actors, or of sides, that go by one name, in whatever case or Unicode form. */
export function remarkTwins(
  entries: readonly Entry<'actors' | 'sides'>[],
  report: Report,
  lineOf: (offset: number) => number,
): void {
  const named = new Map<string, Entry>();
  for (const entry of entries) {
    const name = memberOf(entry.node, 'name');
    const folded = fold(textOf(name)?.trim() ?? '');
    const twin = named.get(folded);
    if (folded === '' || name === undefined) continue;
    if (twin === undefined) named.set(folded, entry);
    else if (twin.id !== entry.id) {
      const message = `${quoted(textOf(name) ?? '')} is also the name of ${quoted(twin.id ?? '')} (line ${lineOf(twin.node.offset)})`;
      report.warning([...entry.path, 'name'], name, message, {
        suggestion: `make them one ${NOUNS[entry.list]}, or tell them apart by name`,
      });
    }
  }
}

/** Warns of a voice that is an actor's name, or looks like an actor's id with a slip in it. */
export function remarkVoices(entry: Entry<'interactions'>, actors: Names, report: Report, guess: DidYouMean): void {
  for (const { id, node } of entry.voices) {
    if (actors.get(id) !== undefined) continue;
    const isName = actors.isName(id);
    if (!isName && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) continue;
    const remedy = actors.remedy(id, node, guess);
    if (remedy === undefined) continue;
    const told = isName ? `${quoted(id)} is a name of an actor and no id` : `no actor has the id ${quoted(id)}`;
    const message = `${told}; it is shown as it stands`;
    const { suggestion = '' } = remedy;
    // The name may be meant as the words of the source, so it is never put right without being asked.
    report.warning(pathOf(entry, node), node, message, isName ? { suggestion } : remedy);
  }
}
