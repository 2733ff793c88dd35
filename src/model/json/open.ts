import type { Member, Node, Path } from './node';
import type { Place } from './place';

/** What may come next in an open list or object. */
export type Expected = 'first' | 'entry' | 'colon' | 'value' | 'comma';

/** A list or object whose end has not been read yet. */
export interface Open {
  readonly node: { offset: number; length: number } & (
    { kind: 'object'; members: Member[] } | { kind: 'list'; items: Node[] }
  );
  readonly keys: Set<string>;
  expected: Expected;
  key: string;
  keyPlace: Place;
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
