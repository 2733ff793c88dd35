import type * as v from 'valibot';
import { quoted } from '../json/characters';
import { keyPlace, valueOf, type Member, type Node, type ObjectNode } from '../json/node';
import { either, type DidYouMean } from './did-you-mean';
import { replace, type Remedy } from './report';

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
};

/** Tells of a key that the schema of its object does not know. */
export type TellUnknown = (member: Member, owner: ObjectNode, known: readonly string[]) => void;

/** The plain value of a node without the keys that its schema does not know; each of these is told. */
export function knownValue(schema: v.GenericSchema, node: Node, tell: TellUnknown): unknown {
  const { wrapped, entries, item } = schema as Schema;
  if (wrapped !== undefined) return knownValue(wrapped, node, tell);
  if (node.kind === 'list' && item !== undefined) return node.items.map((one) => knownValue(item, one, tell));
  if (entries === undefined) return valueOf(node);
  // A list passes for an object with Valibot, so it is not handed on.
  if (node.kind !== 'object') return null;
  const value: Record<string, unknown> = {};
  for (const member of node.members) {
    const known = Object.hasOwn(entries, member.key) ? entries[member.key] : undefined;
    if (known === undefined) tell(member, node, Object.keys(entries));
    else value[member.key] = knownValue(known, member.value, tell);
  }
  return value;
}

/** What to write for a key that is not known: a near one that the object does not have yet. */
export function keyRemedy(member: Member, owner: ObjectNode, known: readonly string[], guess: DidYouMean): Remedy {
  const given = new Set(owner.members.map(({ key }) => key));
  const near = guess.nearest(member.key, known).filter((key) => !given.has(key));
  if (near.length === 0) return { suggestion: 'delete it, or put it into a "note"' };
  const suggestion = `did you mean ${either(near)}?`;
  return guess.isSure(member.key, near)
    ? replace(keyPlace(member), JSON.stringify(near[0]), suggestion)
    : { suggestion };
}

/** That a key is not known, in words. */
export function keyMessage(key: string): string {
  return `there is no key ${quoted(key)} here; it is left out`;
}
