import { type StoryDate } from '../dates';
import { parseDate } from '../parse-date';
import { dateWords } from '../describe-date';
import { quoted } from '../json/characters';
import { memberOf, textOf } from '../json/node';
import type { Entry } from './entry';
import type { Report } from './report';
import type { Statement } from './statements';

/** What an interaction cannot be earlier than: the date of another, and the statement that leads there from it. */
interface Floor {
  readonly day: number;
  /** The interaction whose date it is. */
  readonly from: number;
  readonly through: Statement | undefined;
}

/**
 * Reports each interaction that is dated before something that it comes after, and holds it back. Entries that are
 * held back already neither count nor pass a date on; rings must be among them.
 */
export function checkDates(
  entries: readonly Entry[],
  statements: readonly Statement[],
  report: Report,
  lineOf: (offset: number) => number,
): void {
  const dates = entries.map(({ node }) => parseDate(textOf(memberOf(node, 'date'))?.trim() ?? ''));
  const floors = new Map<number, Floor>();
  for (const { at, into } of inOrder(entries.length, statements)) {
    const [entry, date] = [entries[at], dates[at]];
    if (entry === undefined || entry.reason !== undefined) continue;
    const floor = highest(into, floors);
    if (floor !== undefined && date?.latest !== undefined && date.latest < floor.day) {
      const message = contradiction(at, floor, floors, entries, dates, lineOf);
      const place = memberOf(entry.node, 'date') ?? entry.node;
      const suggestion = 'correct one of the two dates, or take back the order';
      report.error([...entry.path, 'date'], place, message, { suggestion });
      entry.reason = message;
    } else if (date?.earliest !== undefined && (floor === undefined || date.earliest >= floor.day)) {
      floors.set(at, { day: date.earliest, from: at, through: undefined });
    } else if (floor !== undefined) floors.set(at, floor);
  }
}

/** Every index with the statements that lead to it, after all that these come from; members of a ring are left out. */
function* inOrder(
  count: number,
  statements: readonly Statement[],
): Generator<{ at: number; into: readonly Statement[] }> {
  const into = Array.from({ length: count }, (): Statement[] => []);
  const outOf = Array.from({ length: count }, (): Statement[] => []);
  for (const statement of statements) {
    into[statement.after]?.push(statement);
    outOf[statement.before]?.push(statement);
  }
  const waiting = into.map((all) => all.length);
  const ready = into.flatMap((all, index) => (all.length === 0 ? [index] : []));
  for (const at of ready) {
    yield { at, into: into[at] ?? [] };
    for (const { after } of outOf[at] ?? []) {
      waiting[after] = (waiting[after] ?? 0) - 1;
      if (waiting[after] === 0) ready.push(after);
    }
  }
}

function highest(into: readonly Statement[], floors: ReadonlyMap<number, Floor>): Floor | undefined {
  return into.reduce<Floor | undefined>((found, through) => {
    const below = floors.get(through.before);
    return below !== undefined && (found === undefined || below.day > found.day) ? { ...below, through } : found;
  }, undefined);
}

/** The two statements that exclude one another, in words. */
function contradiction(
  at: number,
  { from, through }: Floor,
  floors: ReadonlyMap<number, Floor>,
  entries: readonly Entry[],
  dates: readonly (StoryDate | undefined)[],
  lineOf: (offset: number) => number,
): string {
  const name = (index: number): string => quoted(entries[index]?.id ?? '');
  const dated = (index: number): string => {
    const date = dates[index];
    return `${name(index)} is dated ${date === undefined ? '' : inside(date)}`;
  };
  const between: string[] = [];
  for (let one = through?.before ?? from; one !== from; one = floors.get(one)?.through?.before ?? from)
    between.push(name(one));
  const path = between.length === 0 ? '' : ` by way of ${between.slice(0, 5).join(', ')}`;
  const link = through?.cause === true ? 'it follows from' : 'it comes after';
  const [statedAt, datedAt] = [through?.reference.node.offset, memberOf(entries[from]?.node, 'date')?.offset];
  const stated = statedAt === undefined ? '' : ` (line ${lineOf(statedAt)})`;
  const line = datedAt === undefined ? '' : ` (line ${lineOf(datedAt)})`;
  return `${dated(at)}, but ${link} ${name(from)}${path}${stated}, and ${dated(from)}${line}`;
}

function inside(date: StoryDate): string {
  return dateWords(date).replace(/^(?:Between|From|Until)/, (first) => first.toLowerCase());
}
