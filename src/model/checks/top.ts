import * as v from 'valibot';
import { parseDate } from '../dates/parse-date';
import { quoted } from '../json/characters';
import {
  itemsOf,
  keyPlace,
  memberOf,
  textOf,
  valueOf,
  wayTo,
  type Member,
  type Node,
  type ObjectNode,
} from '../json/node';
import { DatasetSchema, type Dataset } from '../schema';
import { dateFault } from './date-words';
import type { DidYouMean } from './did-you-mean';
import { keyMessage, keyRemedy, keysOf, neededKey, slipFault, type Keys } from './known-keys';
import { NOUNS } from './lists';
import { isKeyed } from './meant-values';
import type { Report } from './report';
import { faultOf, nounOf } from './shape-words';

/** What a dataset says beside its five lists. */
type Head = Omit<Dataset, 'sides' | 'sources' | 'actors' | 'interactions' | 'tour'>;

/** The lists without which there is no story. */
const NEEDED: readonly string[] = ['actors', 'interactions'];

const KEYS = keysOf(DatasetSchema.entries);

/** The title, and the lists that others refer to: a slip in these is more than something left out. */
const HELD: Keys = { known: KEYS.known, needed: ['title', 'sides', 'sources'] };

function tellSlip(member: Member, meant: string, report: Report): string {
  const { message, ...remedy } = slipFault(member, meant);
  report.error([member.key], keyPlace(member), message, remedy);
  return message;
}

/** Whether a file can be read as a story at all: an object whose actors and interactions are lists. */
export function isStory(root: Node, report: Report, guess: DidYouMean): root is ObjectNode {
  if (root.kind !== 'object') {
    const [one] = itemsOf(root).filter(({ kind }) => kind === 'object');
    const wrapped = one !== undefined && memberOf(one, 'interactions') !== undefined;
    report.error([], root, `a story is an object in { }, not ${nounOf(root)}`, {
      suggestion: wrapped ? 'delete the [ before it and the ] after it' : 'write { "title": "…", … }',
    });
    return false;
  }
  let whole = true;
  for (const key of NEEDED) {
    const list = memberOf(root, key);
    if (list?.kind === 'list') continue;
    whole = false;
    if (list !== undefined) {
      report.error([key], list, `${quoted(key)} is a list, not ${nounOf(list)}`, { suggestion: listRemedy(list) });
      continue;
    }
    const meant = root.members.find(
      (member) => !KEYS.known.includes(member.key) && neededKey(member, root, KEYS, guess) === key,
    );
    if (meant === undefined) {
      report.error([], { offset: root.offset, length: 1 }, `${quoted(key)} is missing`, {
        suggestion: `add "${key}": [ … ]`,
      });
    } else tellSlip(meant, key, report);
  }
  return whole;
}

/** What to write for a list that is none. */
function listRemedy(node: Node): string {
  const first = node.kind === 'object' ? node.members[0] : undefined;
  return first !== undefined && isKeyed(node)
    ? `write [{ "id": ${quoted(first.key)}, … }, …]: what is a key here is the "id" of its entry`
    : 'write [ … ]';
}

/** What the file says beside its lists, and why a list cannot be read. */
interface ReadHead {
  readonly head: Head;
  /** The errors of lists that cannot be read, by the names of the lists. */
  readonly unread: ReadonlyMap<string, string>;
}

/** What the file says beside its lists; what is wrong in it is reported and left out. */
export function headOf(root: ObjectNode, report: Report, guess: DidYouMean): ReadHead {
  const head: Record<string, unknown> = { title: 'Untitled', language: 'en' };
  const given = new Set(root.members.map(({ key }) => key));
  const unread = new Map<string, string>();
  for (const member of root.members) {
    const { key, value } = member;
    if (!Object.hasOwn(DatasetSchema.entries, key)) {
      const meant = neededKey(member, root, HELD, guess);
      if (meant !== undefined && !given.has(meant)) {
        unread.set(meant, tellSlip(member, meant, report));
        given.add(meant);
      } else report.warning([key], keyPlace(member), keyMessage(key), keyRemedy(member, root, KEYS.known, guess));
    } else if (Object.hasOwn(NOUNS, key)) {
      if (value.kind === 'list') continue;
      const message = `${quoted(key)} is a list, not ${nounOf(value)}`;
      report.error([key], value, message, { suggestion: listRemedy(value) });
      unread.set(key, message);
    } else {
      const said = headValue(key as keyof Head, value, report, guess);
      if (said !== undefined) head[key] = said;
    }
  }
  if (!given.has('title')) {
    report.error([], { offset: root.offset, length: 1 }, '"title" is missing', { suggestion: 'add "title": "…"' });
  }
  return { head: head as unknown as Head, unread };
}

function headValue(key: keyof Head, node: Node, report: Report, guess: DidYouMean): unknown {
  const result = v.safeParse(DatasetSchema.entries[key], valueOf(node));
  if (!result.success) {
    const { message, ...remedy } = faultOf(
      result.issues[0],
      node,
      { key, inList: false, needed: key === 'title' },
      guess,
    );
    report.error([key], node, message, remedy);
    return undefined;
  }
  const text = textOf(node)?.trim() ?? '';
  if (key === 'updated' && parseDate(text) === undefined) {
    const { message, ...remedy } = dateFault(text, node, false);
    report.warning([key], node, `${message}; it is left out`, remedy);
    return undefined;
  }
  if (key === 'language' && !LANGUAGE.test(text)) {
    report.warning([key], node, `${quoted(text)} is no language; "en" is taken`, {
      suggestion: 'write a tag such as "en" or "pt-BR"',
    });
    return undefined;
  }
  const boundless = boundlessIn(node);
  if (boundless !== undefined) {
    const message = `${quoted(key)} holds a number beyond measure; all of it is left out`;
    report.warning([key, ...wayTo(node, boundless)], boundless, message, { suggestion: 'write a smaller number' });
    return undefined;
  }
  return result.output;
}

/** The first number in a value that is beyond all bounds, as `1e999` is. */
function boundlessIn(node: Node): Node | undefined {
  const inside = [node];
  for (let at = inside.pop(); at !== undefined; at = inside.pop()) {
    if (at.kind === 'number' && !Number.isFinite(at.value)) return at;
    const parts = at.kind === 'object' ? at.members.map(({ value }) => value) : itemsOf(at);
    for (const part of [...parts].reverse()) inside.push(part);
  }
  return undefined;
}

/** A tag of a language as BCP 47 writes it, without private parts: language, script, region, variants. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;
