import { type StoryDate } from '../dates/dates';
import { parseDate } from '../dates/parse-date';
import { dateWords } from '../dates/describe-date';
import { quoted } from '../json/characters';
import { memberOf, textOf, type Node } from '../json/node';
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

/** An interaction that is dated before what it comes after. */
interface Contradiction {
  readonly at: number;
  readonly floor: Floor;
  /** The first interactions by way of which it comes after the other. */
  readonly between: readonly number[];
}

/** Interactions that contradict one date from which on that date is taken to be the wrong one. */
const SEVERAL = 2;
/** Of those, how many are told. */
const MOST_TOLD = 5;

/**
 * Reports each interaction that is dated before something that it comes after, and holds it back; where several come
 * after the same one, that one. Entries that are held back already neither count nor pass a date on; rings must be
 * among them.
 */
export function checkDates(
  entries: readonly Entry[],
  statements: readonly Statement[],
  report: Report,
  lineOf: (offset: number) => number,
): void {
  const dates = entries.map(({ node }) => parseDate(textOf(memberOf(node, 'date'))?.trim() ?? ''));
  const words: Words = { entries, dates, lineOf };
  for (const [from, all] of byFloor(contradictionsIn(entries, dates, statements))) {
    if (all.length >= SEVERAL)
      tell(entries[from], wrongDate(from, all, words), report, 'correct this date, or take back the order');
  }
  for (const one of contradictionsIn(entries, dates, statements))
    tell(entries[one.at], contradiction(one, words), report, 'correct one of the two dates, or take back the order');
}

function tell(entry: Entry | undefined, message: string, report: Report, suggestion: string): void {
  if (entry === undefined) return;
  report.error([...entry.path, 'date'], memberOf(entry.node, 'date') ?? entry.node, message, { suggestion });
  entry.reason = message;
}

function byFloor(contradictions: readonly Contradiction[]): ReadonlyMap<number, readonly Contradiction[]> {
  const all = new Map<number, Contradiction[]>();
  for (const one of contradictions) {
    const { from } = one.floor;
    if (all.get(from)?.push(one) === undefined) all.set(from, [one]);
  }
  return all;
}

function contradictionsIn(
  entries: readonly Entry[],
  dates: readonly (StoryDate | undefined)[],
  statements: readonly Statement[],
): readonly Contradiction[] {
  const floors = new Map<number, Floor>();
  const found: Contradiction[] = [];
  const held = new Set(entries.flatMap(({ reason }, at) => (reason === undefined ? [] : [at])));
  for (const { at, into } of inOrder(entries.length, statements)) {
    // What names an entry that is held back will be so too.
    if (into.some(({ before, owner }) => owner === at && held.has(before))) held.add(at);
    if (held.has(at)) continue;
    const [date, floor] = [dates[at], highest(into, floors)];
    if (floor !== undefined && date?.latest !== undefined && date.latest < floor.day) {
      found.push({ at, floor, between: wayThrough(floor, floors) });
    } else if (date?.earliest !== undefined && (floor === undefined || date.earliest >= floor.day)) {
      floors.set(at, { day: date.earliest, from: at, through: undefined });
    } else if (floor !== undefined) floors.set(at, floor);
  }
  return found;
}

function wayThrough({ from, through }: Floor, floors: ReadonlyMap<number, Floor>): readonly number[] {
  const between: number[] = [];
  let one = through?.before ?? from;
  for (; one !== from && between.length < MOST_TOLD; one = floors.get(one)?.through?.before ?? from) between.push(one);
  return between;
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

/** What the words of a contradiction are made of. */
interface Words {
  readonly entries: readonly Entry[];
  readonly dates: readonly (StoryDate | undefined)[];
  readonly lineOf: (offset: number) => number;
}

function named({ entries }: Words, index: number): string {
  return quoted(entries[index]?.id ?? '');
}

function dated(words: Words, index: number): string {
  return `${named(words, index)} is dated ${when(words, index)}`;
}

function when({ dates }: Words, index: number): string {
  const date = dates[index];
  return date === undefined ? '' : inside(date);
}

function line({ lineOf }: Words, node: Node | undefined): string {
  return node === undefined ? '' : ` (line ${lineOf(node.offset)})`;
}

/** The two statements that exclude one another, in words. */
function contradiction({ at, floor: { from, through }, between }: Contradiction, words: Words): string {
  const path = between.length === 0 ? '' : ` by way of ${between.map((one) => named(words, one)).join(', ')}`;
  const link = through?.cause === true ? 'it follows from' : 'it comes after';
  const stated = line(words, through?.reference.node);
  return `${dated(words, at)}, but ${link} ${named(words, from)}${path}${stated}, and ${dated(words, from)}${dateLine(words, from)}`;
}

/** A date that several others contradict, in words. */
function wrongDate(from: number, all: readonly Contradiction[], words: Words): string {
  const told = all.slice(0, MOST_TOLD).map(({ at }) => `${named(words, at)} ${when(words, at)}${dateLine(words, at)}`);
  const more = all.length > told.length ? [`and ${all.length - told.length} more`] : [];
  return `${dated(words, from)}, but ${all.length} that come after it are dated earlier: ${[...told, ...more].join(', ')}`;
}

function dateLine(words: Words, index: number): string {
  return line(words, memberOf(words.entries[index]?.node, 'date'));
}

function inside(date: StoryDate): string {
  return dateWords(date).replace(/^(?:Between|From|Until)/, (first) => first.toLowerCase());
}
