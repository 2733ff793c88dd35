import * as v from 'valibot';
import { itemsOf, keyPlace, memberOf, wayTo, type Node, type Path } from '../json/node';
import { quoted } from '../json/characters';
import type { DidYouMean } from './did-you-mean';
import { isNeeded, keyMessage, keyRemedy, knownValue, neededKey, slipFault } from './known-keys';
import type { Report } from './report';
import { textsIn } from './meant-values';
import { misplacedIn } from './misplaced';
import { entryOf, faultOf, nounOf, type Subject } from './shape-words';

/** Keys whose value is dropped with a warning where it is wrong: the entry says the same without it. */
const DISPENSABLE = new Set(['color', 'icon', 'country', 'wikidata', 'language']);
/** Keys whose value is dropped with a warning where it is too long. */
const SHORT = new Set(['quote', 'shortTitle']);

/** The value of a node by its schema, defaults filled in; undefined where an error in it was reported. */
export function shaped<Schema extends v.GenericSchema>(
  schema: Schema,
  node: Node,
  path: Path,
  report: Report,
  guess: DidYouMean,
): v.InferOutput<Schema> | undefined {
  if (node.kind !== 'object') {
    const suggestion = node.kind === 'null' ? 'delete it, or write { … }' : 'write { … }';
    report.error(path, node, `this is an object in { }, not ${nounOf(node)}`, { suggestion });
    return undefined;
  }
  const misplaced = path.length === 2 ? misplacedIn(node, String(path[0])) : undefined;
  if (misplaced !== undefined) {
    report.error(path, { offset: node.offset, length: 1 }, misplaced, { suggestion: 'move it there' });
    return undefined;
  }
  const renamed = new Set<string>();
  const value = knownValue(schema, node, (member, owner, keys) => {
    const where = [...path, ...wayTo(node, member.value)];
    const meant = neededKey(member, owner, keys, guess);
    const way = meant === undefined ? '' : wordsOf([...wayTo(node, owner), meant]);
    if (meant === undefined || renamed.has(way)) {
      report.warning(where, keyPlace(member), keyMessage(member.key), keyRemedy(member, owner, keys.known, guess));
    } else {
      const { message, ...remedy } = slipFault(member, meant);
      report.error(where, keyPlace(member), message, remedy);
      renamed.add(way);
    }
  });
  const first = v.safeParse(schema, value);
  if (first.success) return first.output;
  const dispensable = tellAll(first.issues, renamed, { node, path, schema }, report, guess);
  if (dispensable === undefined) return undefined;
  for (const way of dispensable) drop(value, way);
  const second = v.safeParse(schema, value);
  return second.success ? second.output : undefined;
}

/** Reports each issue once a place, none of `renamed` keys; gives the ways to what can be dropped, if all of it can. */
function tellAll(
  issues: readonly v.BaseIssue<unknown>[],
  renamed: ReadonlySet<string>,
  { node, path, schema }: { readonly node: Node; readonly path: Path; readonly schema: v.GenericSchema },
  report: Report,
  guess: DidYouMean,
): readonly Path[] | undefined {
  const dispensable: Path[] = [];
  const told = new Set<string>();
  let fatal = false;
  for (const issue of issues) {
    const way = (issue.path ?? []).map(({ key }) => key as string | number);
    const missing = issue.received === 'undefined';
    const parent = nodeAt(node, way.slice(0, -1)) ?? node;
    const place = missing ? { offset: parent.offset, length: 1 } : (nodeAt(node, way) ?? node);
    if (told.has(wordsOf(way))) continue;
    told.add(wordsOf(way));
    const key = String(way.at(-1));
    if (renamed.has(wordsOf(way)) || (issue.type === 'regex' && isMention(key))) {
      fatal = true;
      continue;
    }
    const texts = issue.type === 'strict_object' && typeof way.at(-1) === 'number' ? textsIn(parent) : [];
    if (texts.length > 1) {
      for (const [index] of texts.entries()) told.add(wordsOf([...way.slice(0, -1), index]));
      tellTexts(parent, [...path, ...way.slice(0, -1)], String(way.at(-2)), texts, report);
      fatal = true;
      continue;
    }
    const drops = !missing && (DISPENSABLE.has(key) || (SHORT.has(key) && issue.type === 'max_length'));
    if (drops) dispensable.push(way);
    else fatal = true;
    const { message, ...remedy } = faultOf(issue, nodeAt(node, way), subjectOf(way, schema), guess);
    if (drops) report.warning([...path, ...way], place, `${message}; it is left out`, remedy);
    else report.error([...path, ...way], place, message, remedy);
  }
  return fatal ? undefined : dispensable;
}

/** Tells of a list of objects that holds but texts. */
function tellTexts(list: Node, path: Path, key: string, texts: readonly string[], report: Report): void {
  const message = `each of ${quoted(key)} is an object, not a text`;
  const suggestion = `write [${texts.map((text) => entryOf(key, text)).join(', ')}]`;
  report.error(path, list, message, { suggestion });
}

/** A way as one word, to be looked up. */
function wordsOf(way: Path): string {
  return way.join('\n');
}

/** What an issue is about: the nearest key on the way to it, and whether it is one of a list under that key. */
function subjectOf(way: Path, schema: v.GenericSchema): Subject {
  const key = way.filter((step) => typeof step === 'string').at(-1) ?? '';
  return { key, inList: typeof way.at(-1) === 'number', needed: isNeeded(schema, way) };
}

function nodeAt(node: Node, way: Path): Node | undefined {
  return way.reduce<Node | undefined>(
    (at, step) => (typeof step === 'number' ? itemsOf(at)[step] : memberOf(at, step)),
    node,
  );
}

/** Whether a key holds ids of other entries; what is no id there is told with the ids that are unknown. */
function isMention(key: string): boolean {
  return key !== 'id' && key !== 'country' && key !== 'wikidata';
}

function drop(value: unknown, way: Path): void {
  let owner = value;
  for (const step of way.slice(0, -1)) owner = (owner as Record<string | number, unknown> | undefined)?.[step];
  if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, way.at(-1) ?? '');
}
