import { itemsOf, memberOf, textOf, type Node } from '../json/node';
import type { ListName } from './lists';

/** The mention of one entry in another. */
export interface Reference {
  readonly to: ListName;
  readonly id: string;
  readonly node: Node;
  /** The key of the entry under which it stands. */
  readonly key: string;
}

type Way = readonly [to: ListName, key: string, leaf?: string];

/** Where each kind of entry names others: in a text or list under a key, or in the objects of a list under a key. */
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
const VOICES: readonly Way[] = [['actors', 'evidence', 'saidBy']];

/** Every mention of another entry in an entry of a list. */
export function referencesIn(list: ListName, node: Node): readonly Reference[] {
  return collect(WAYS[list], node);
}

/** The voices of an interaction's evidence: each an actor's id or free text. */
export function voicesIn(list: ListName, node: Node): readonly Reference[] {
  if (list !== 'interactions') return NONE;
  return collect(VOICES, node).map((voice) => ({ ...voice, id: voice.id.trim() }));
}

const NONE: readonly Reference[] = [];

function collect(ways: readonly Way[], node: Node): readonly Reference[] {
  const found: Reference[] = [];
  for (const way of ways) {
    const [, key, leaf] = way;
    const value = memberOf(node, key);
    if (leaf === undefined) addTexts(found, way, value);
    else for (const item of itemsOf(value)) addTexts(found, way, memberOf(item, leaf));
  }
  // A list that grew holds room for more; its copy is as long as it must be.
  return found.length === 0 ? NONE : found.slice();
}

function addTexts(found: Reference[], way: Way, node: Node | undefined): void {
  if (node?.kind === 'list') for (const item of node.items) addTexts(found, way, item);
  const id = textOf(node);
  if (node !== undefined && id !== undefined) found.push({ to: way[0], key: way[1], id, node });
}
