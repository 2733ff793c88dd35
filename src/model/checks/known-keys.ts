import type * as v from 'valibot';
import { quoted } from '../json/characters';
import { keyPlace, valueOf, type Member, type Node, type ObjectNode, type Path } from '../json/node';
import { either, fold, type DidYouMean } from './did-you-mean';
import { everydayKey } from './everyday-words';
import { replace, type Remedy } from './report';

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
};

/** The keys that a schema gives an object. */
export interface Keys {
  readonly known: readonly string[];
  /** Those of them that an object must have. */
  readonly needed: readonly string[];
}

/** Tells of a key that the schema of its object does not know. */
type TellUnknown = (member: Member, owner: ObjectNode, keys: Keys) => void;

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
    if (known === undefined) tell(member, node, keysOf(entries));
    else value[member.key] = knownValue(known, member.value, tell);
  }
  return value;
}

/** The keys of an object's schema. */
export function keysOf(entries: Readonly<Record<string, v.GenericSchema>>): Keys {
  const known = Object.keys(entries);
  return { known, needed: known.filter((key) => entries[key]?.type !== 'optional') };
}

/** Whether what stands at a way into a value has to be there. */
export function isNeeded(schema: v.GenericSchema, way: Path): boolean {
  const { wrapped, entries, item } = schema as Schema;
  if (wrapped !== undefined) return isNeeded(wrapped, way);
  const [step, ...rest] = way;
  const inner = typeof step === 'number' ? item : entries?.[String(step)];
  if (inner === undefined) return true;
  return rest.length === 0 ? inner.type !== 'optional' : isNeeded(inner, rest);
}

/** The needed key that an unknown one is most likely meant for: it is near, and the object does not have it. */
export function neededKey(
  member: Member,
  owner: ObjectNode,
  { known, needed }: Keys,
  guess: DidYouMean,
): string | undefined {
  const lacking = lackingOf(owner, needed);
  const other = everydayKey(fold(member.key), lacking) ?? lacking.find((key) => isMixed(member.key, key));
  return other ?? nearKeys(member, owner, known, guess).find((key) => lacking.includes(key));
}

/** What editors write for where in a source a claim stands, which is told by paragraph. */
const LOCATORS = new Set(['page', 'pages', 'p', 'pp', 'line', 'lines', 'section', 'chapter', 'locator', 'par', 'para']);

/** Whether a word has the letters of another in another order. */
function isMixed(word: string, other: string): boolean {
  const sorted = (letters: string): string => [...fold(letters)].toSorted().join('');
  return word.length === other.length && sorted(word) === sorted(other);
}

/** That a needed key is written otherwise, in words, and its edit. */
export function slipFault(member: Member, meant: string): Remedy & { readonly message: string } {
  return {
    message: `there is no key ${quoted(member.key)} here, and ${quoted(meant)} is missing`,
    ...replace(keyPlace(member), JSON.stringify(meant), `did you mean ${either([meant])}?`),
  };
}

function nearKeys(member: Member, owner: ObjectNode, known: readonly string[], guess: DidYouMean): readonly string[] {
  return guess.nearest(member.key, lackingOf(owner, known));
}

/** Those of some keys that an object does not have. */
function lackingOf(owner: ObjectNode, keys: readonly string[]): readonly string[] {
  const given = new Set(owner.members.map(({ key }) => key));
  return keys.filter((key) => !given.has(key));
}

/** What to write for a key that is not known: a near one that the object does not have yet. */
export function keyRemedy(member: Member, owner: ObjectNode, known: readonly string[], guess: DidYouMean): Remedy {
  const word = fold(member.key);
  if (LOCATORS.has(word) && known.includes('paragraph'))
    return { suggestion: 'did you mean "paragraph"? a page or line goes into the "note"' };
  const other = everydayKey(word, lackingOf(owner, known));
  if (other !== undefined) return { suggestion: `did you mean ${quoted(other)}?` };
  const near = nearKeys(member, owner, known, guess);
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
