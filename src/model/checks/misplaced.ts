import type { ObjectNode } from '../json/node';
import { SCHEMAS } from './entry';
import { LISTS, NOUNS, type ListName } from './lists';

/** Keys that only entries of another list have, from which on an entry is taken to be one of those. */
const SEVERAL = 2;

/** What is said of an entry whose keys are all those of another list; undefined where it may stand where it stands. */
export function misplacedIn({ members }: ObjectNode, list: string): string | undefined {
  const own = LISTS.find((name) => name === list);
  if (own === undefined) return undefined;
  const has = (name: ListName, key: string): boolean => Object.hasOwn(SCHEMAS[name].entries, key);
  const foreign = members.filter(({ key }) => !has(own, key));
  if (foreign.length < SEVERAL) return undefined;
  const other = LISTS.find((name) => name !== own && members.every(({ key }) => has(name, key)));
  if (other === undefined) return undefined;
  const keys = foreign.slice(0, 3).map(({ key }) => JSON.stringify(key));
  return `this is no ${NOUNS[own]}: ${keys.join(', ')} are keys of the entries of "${other}"`;
}
