import * as v from 'valibot';
import { itemsOf, memberOf, type Node, type Path } from '../json/node';
import type { DidYouMean } from './did-you-mean';
import { knownValue } from './known-keys';
import type { Report } from './report';
import { faultOf, nounOf } from './shape-words';

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
    report.error(path, node, `this is an object in { }, not ${nounOf(node)}`, { suggestion: 'write { … }' });
    return undefined;
  }
  const value = knownValue(schema, node, path, report, guess);
  const first = v.safeParse(schema, value);
  if (first.success) return first.output;
  const dispensable = tellAll(first.issues, node, path, report, guess);
  if (dispensable === undefined) return undefined;
  for (const way of dispensable) drop(value, way);
  const second = v.safeParse(schema, value);
  return second.success ? second.output : undefined;
}

/** Reports every issue once a place; the ways to what can be dropped, or undefined where something cannot. */
function tellAll(
  issues: readonly v.BaseIssue<unknown>[],
  node: Node,
  path: Path,
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
    const misplaced = missing && parent.kind !== 'object';
    const at = misplaced ? way.slice(0, -1) : way;
    if (told.has(at.join('\n'))) continue;
    told.add(at.join('\n'));
    const key = String(way.at(-1));
    const drops = !missing && (DISPENSABLE.has(key) || (SHORT.has(key) && issue.type === 'max_length'));
    if (drops) dispensable.push(way);
    else fatal = true;
    const place = missing && !misplaced ? { offset: parent.offset, length: 1 } : (nodeAt(node, at) ?? node);
    const { message, ...remedy } = faultOf(issue, misplaced ? parent : nodeAt(node, way), nameOf(way), guess);
    if (drops) report.warning([...path, ...at], place, `${message}; it is left out`, remedy);
    else report.error([...path, ...at], place, message, remedy);
  }
  return fatal ? undefined : dispensable;
}

/** The nearest key on a way: `actor` for `participants[1].actor`, `after` for `after[0]`. */
function nameOf(way: Path): string {
  return way.filter((step) => typeof step === 'string').at(-1) ?? '';
}

function nodeAt(node: Node, way: Path): Node | undefined {
  return way.reduce<Node | undefined>(
    (at, step) => (typeof step === 'number' ? itemsOf(at)[step] : memberOf(at, step)),
    node,
  );
}

function drop(value: unknown, way: Path): void {
  let owner = value;
  for (const step of way.slice(0, -1)) owner = (owner as Record<string | number, unknown> | undefined)?.[step];
  if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, way.at(-1) ?? '');
}
