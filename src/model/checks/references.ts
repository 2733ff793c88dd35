import { itemsOf, memberOf, textOf, type Node, type Path } from '../json/node';
import type { Entry, ListName } from './entry';

/** The mention of one entry in another. */
export interface Reference {
  readonly to: ListName;
  readonly id: string;
  readonly node: Node;
  /** Where it stands in its file. */
  readonly path: Path;
}

type Way = readonly [to: ListName, ...way: string[]];

/** Where each kind of entry names others; a way goes through lists by itself. */
const WAYS: Readonly<Record<ListName, readonly Way[]>> = {
  sides: [],
  sources: [],
  actors: [
    ['sides', 'side'],
    ['actors', 'actsFor'],
  ],
  interactions: [
    ['interactions', 'after'],
    ['interactions', 'before'],
    ['actors', 'participants', 'actor'],
    ['actors', 'changes', 'of'],
    ['interactions', 'causes', 'interaction'],
    ['sources', 'evidence', 'source'],
  ],
  tour: [
    ['interactions', 'interaction'],
    ['actors', 'focus'],
  ],
};

/** Every mention of another entry in an entry, in file order of its keys' kinds. */
export function referencesOf({ list, node, path }: Entry): Reference[] {
  return WAYS[list].flatMap(([to, ...way]) =>
    found(node, path, way).flatMap(([at, where]): Reference[] => {
      const id = textOf(at)?.trim();
      return id === undefined ? [] : [{ to, id, node: at, path: where }];
    }),
  );
}

/** The voices of an interaction's evidence: each an actor's id or free text. */
export function voicesOf({ list, node, path }: Entry): Reference[] {
  if (list !== 'interactions') return [];
  return found(node, path, ['evidence', 'saidBy']).flatMap(([at, where]): Reference[] => {
    const id = textOf(at)?.trim();
    return id === undefined ? [] : [{ to: 'actors', id, node: at, path: where }];
  });
}

function found(node: Node, path: Path, way: readonly string[]): [Node, Path][] {
  if (node.kind === 'list') return itemsOf(node).flatMap((item, index) => found(item, [...path, index], way));
  const [key, ...rest] = way;
  if (key === undefined) return [[node, path]];
  const member = memberOf(node, key);
  return member === undefined ? [] : found(member, [...path, key], rest);
}
