import type { Place } from './place';
import type { Member, Node } from './tree';

export type { ListNode, Member, Node, ObjectNode, Scalar } from './tree';

/** Where a member's key stands. */
export function keyPlace({ keyOffset, keyLength }: Member): Place {
  return { offset: keyOffset, length: keyLength };
}

/** Keys and indices that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** The value under a key; undefined where there is none. */
export function memberOf(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'object') return undefined;
  const { tree } = node;
  const number = tree.under(node.number, key);
  return number === 0 ? undefined : tree.node(number);
}

/** The items of a list; none where the node is no list. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text that a node holds; undefined where it holds something else. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'text' && typeof node.value === 'string' ? node.value : undefined;
}

/** The plain value of a node, safe for keys such as `__proto__`. */
export function valueOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(valueOf);
  if (node.kind !== 'object') return node.value;
  const value: Record<string, unknown> = {};
  for (const { key, value: member } of node.members) {
    if (key === '__proto__')
      Object.defineProperty(value, key, {
        value: valueOf(member),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else value[key] = valueOf(member);
  }
  return value;
}

/** Keys and indices that lead from a node to another inside it, as far as there is a way. */
export function wayTo({ tree, number }: Node, target: Node): Path {
  const way: (string | number)[] = [];
  for (let at = number; at !== target.number;) {
    const isList = tree.kind(at) === 'list';
    let [inside, index] = [0, -1];
    for (let one = tree.first(at); one !== 0 && one <= target.number; one = tree.next(at, one)) {
      inside = one;
      index += 1;
    }
    if (inside === 0) return way;
    way.push(isList ? index : tree.key(inside));
    at = inside;
  }
  return way;
}

/** Keys and indices that lead to the innermost value at a place of the text; a key counts as its value. */
export function pathTo({ tree, number }: Node, offset: number): Path {
  const way: (string | number)[] = [];
  for (let at = number; ;) {
    const isList = tree.kind(at) === 'list';
    let [inside, index] = [0, -1];
    for (let one = tree.first(at); one !== 0; one = tree.next(at, one)) {
      if ((isList ? tree.offset(one) : tree.member(one).keyOffset) > offset) break;
      inside = one;
      index += 1;
    }
    if (inside === 0 || offset > tree.offset(inside) + tree.length(inside)) return way;
    way.push(isList ? index : tree.key(inside));
    at = inside;
  }
}
