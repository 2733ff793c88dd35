import type * as v from 'valibot';
import { quoted } from '../json/characters';
import { valueOf, type Node, type Path } from '../json/node';
import { either, type DidYouMean } from './did-you-mean';
import { replace, type Report } from './report';

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
};

/** The plain value of a node without the keys that its schema does not know; each of those is a warning. */
export function knownValue(
  schema: v.GenericSchema,
  node: Node,
  path: Path,
  report: Report,
  guess: DidYouMean,
): unknown {
  const { wrapped, entries, item } = schema as Schema;
  if (wrapped !== undefined) return knownValue(wrapped, node, path, report, guess);
  if (node.kind === 'list' && item !== undefined) {
    return node.items.map((one, index) => knownValue(item, one, [...path, index], report, guess));
  }
  if (node.kind !== 'object' || entries === undefined) return valueOf(node);
  const value: Record<string, unknown> = {};
  const given = new Set(node.members.map(({ key }) => key));
  for (const { key, keyPlace, value: member } of node.members) {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known !== undefined) {
      value[key] = knownValue(known, member, [...path, key], report, guess);
      continue;
    }
    const near = guess.nearest(key, Object.keys(entries)).filter((other) => !given.has(other));
    const remedy = near.length === 1 ? replace(keyPlace, JSON.stringify(near[0]), `did you mean ${either(near)}?`) : {};
    const suggestion = near.length > 0 ? `did you mean ${either(near)}?` : 'delete it, or put it into a "note"';
    report.warning([...path, key], keyPlace, `there is no key ${quoted(key)} here; it is left out`, {
      suggestion,
      ...remedy,
    });
  }
  return value;
}
