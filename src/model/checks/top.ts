import * as v from 'valibot';
import { parseDate } from '../parse-date';
import { quoted } from '../json/characters';
import { itemsOf, keyPlace, memberOf, textOf, valueOf, wayTo, type Node, type ObjectNode } from '../json/node';
import { DatasetSchema, type Dataset } from '../schema';
import { dateFault } from './date-words';
import { either, type DidYouMean } from './did-you-mean';
import { keyMessage, keyRemedy } from './known-keys';
import { NOUNS } from './lists';
import { replace, type Report } from './report';
import { faultOf, nounOf } from './shape-words';

/** What a dataset says beside its five lists. */
export type Head = Omit<Dataset, 'sides' | 'sources' | 'actors' | 'interactions' | 'tour'>;

/** The lists without which there is no story. */
const NEEDED: readonly string[] = ['actors', 'interactions'];

/** Whether a file can be read as a story at all: an object whose actors and interactions are lists. */
export function isStory(root: Node, report: Report, guess: DidYouMean): root is ObjectNode {
  if (root.kind !== 'object') {
    report.error([], root, `a story is an object in { }, not ${nounOf(root)}`, {
      suggestion: 'write { "title": "…", … }',
    });
    return false;
  }
  let whole = true;
  for (const key of NEEDED) {
    const list = memberOf(root, key);
    if (list?.kind === 'list') continue;
    whole = false;
    if (list !== undefined) {
      report.error([key], list, `${quoted(key)} is a list, not ${nounOf(list)}`, { suggestion: 'write [ … ]' });
      continue;
    }
    const given = root.members
      .map((member) => member.key)
      .filter((other) => !Object.hasOwn(DatasetSchema.entries, other));
    const [near] = guess.nearest(key, given);
    const meant = root.members.find((member) => member.key === near);
    if (meant === undefined) {
      report.error([], { offset: root.offset, length: 1 }, `${quoted(key)} is missing`, {
        suggestion: `add "${key}": [ … ]`,
      });
    } else
      report.error(
        [meant.key],
        keyPlace(meant),
        `${quoted(key)} is missing`,
        replace(keyPlace(meant), JSON.stringify(key), `did you mean ${either([key])}?`),
      );
  }
  return whole;
}

/** What the file says beside its lists; what is wrong in it is reported and left out. */
export function headOf(root: ObjectNode, report: Report, guess: DidYouMean): Head {
  const head: Record<string, unknown> = { title: 'Untitled', language: 'en' };
  const given = new Set(root.members.map(({ key }) => key));
  for (const member of root.members) {
    const { key, value } = member;
    if (!Object.hasOwn(DatasetSchema.entries, key)) {
      const remedy = keyRemedy(member, root, Object.keys(DatasetSchema.entries), guess);
      report.warning([key], keyPlace(member), keyMessage(key), remedy);
    } else if (Object.hasOwn(NOUNS, key)) {
      if (value.kind !== 'list')
        report.error([key], value, `${quoted(key)} is a list, not ${nounOf(value)}`, { suggestion: 'write [ … ]' });
    } else {
      const said = headValue(key as keyof Head, value, report, guess);
      if (said !== undefined) head[key] = said;
    }
  }
  if (!given.has('title')) {
    report.error([], { offset: root.offset, length: 1 }, '"title" is missing', { suggestion: 'add "title": "…"' });
  }
  return head as unknown as Head;
}

function headValue(key: keyof Head, node: Node, report: Report, guess: DidYouMean): unknown {
  const result = v.safeParse(DatasetSchema.entries[key], valueOf(node));
  if (!result.success) {
    const { message, ...remedy } = faultOf(result.issues[0], node, { key, inList: false }, guess);
    report.error([key], node, message, remedy);
    return undefined;
  }
  const text = textOf(node)?.trim() ?? '';
  if (key === 'updated' && parseDate(text) === undefined) {
    const { message, suggestion } = dateFault(text);
    report.warning([key], node, `${message}; it is left out`, { suggestion });
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
