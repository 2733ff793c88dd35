import type { Member, Node, Path } from './node';

/** What may come next in an open list or object. */
export type Expected = 'first' | 'entry' | 'colon' | 'value' | 'comma';

/** A list or object whose end has not been read yet. */
export interface Open {
  readonly node: { offset: number; length: number } & (
    { kind: 'object'; members: Member[] } | { kind: 'list'; items: Node[] }
  );
  /** The keys so far, once there are many. */
  keys: Set<string> | undefined;
  expected: Expected;
  key: string;
  keyOffset: number;
  keyLength: number;
  /** Where the last comma stands; -1 where there is none. */
  comma: number;
}

/** The path of what is being read. */
export function openPath(open: readonly Open[]): Path {
  return open.flatMap(({ node, expected, key }): Path => {
    if (node.kind === 'list') return [node.items.length - (expected === 'comma' && node.items.length > 0 ? 1 : 0)];
    return expected === 'first' || expected === 'entry' ? [] : [key];
  });
}

/** Members from which on a set of their keys is quicker than a look at each. */
const MANY = 24;

/** Whether an open object has the key; if not, it has it from now on. */
export function isGiven(open: Open, key: string): boolean {
  if (open.node.kind === 'list') return false;
  const { members } = open.node;
  if (members.length < MANY) return members.some((member) => member.key === key);
  open.keys ??= new Set(members.map((member) => member.key));
  if (open.keys.has(key)) return true;
  open.keys.add(key);
  return false;
}

/** The marks that would close all that is open, the innermost first. */
export function closingMarks(open: readonly Open[]): string {
  return open.reduce((marks, { node }) => `${node.kind === 'object' ? '}' : ']'}${marks}`, '');
}
