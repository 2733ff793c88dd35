import type { Place } from './place';

/** A value of a JSON text with its place. */
export type Node = ObjectNode | ListNode | Scalar;

export interface ObjectNode extends Place {
  readonly kind: 'object';
  /** In file order; of a key that is given twice only the first. */
  readonly members: readonly Member[];
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface Scalar extends Place {
  readonly kind: 'text' | 'number' | 'true or false' | 'null';
  readonly value: string | number | boolean | null;
}

export interface Member {
  readonly key: string;
  readonly keyOffset: number;
  /** Length of the key as it is written, quotes included. */
  readonly keyLength: number;
  readonly value: Node;
}

/** Where a member's key stands. */
export function keyPlace({ keyOffset, keyLength }: Member): Place {
  return { offset: keyOffset, length: keyLength };
}

/** Keys and indices that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** The value under a key; undefined where there is none. */
export function memberOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'object' ? node.members.find((member) => member.key === key)?.value : undefined;
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
export function wayTo(node: Node, target: Node): Path {
  const way: (string | number)[] = [];
  for (let at: Node | undefined = node; at !== undefined && at !== target;) {
    if (at.kind === 'list') {
      const index = lastUpTo(at.items, target.offset);
      way.push(index);
      at = at.items[index];
    } else if (at.kind === 'object') {
      const member: Member | undefined =
        at.members[
          lastUpTo(
            at.members.map(({ value }) => value),
            target.offset,
          )
        ];
      if (member !== undefined) way.push(member.key);
      at = member?.value;
    } else return way;
  }
  return way;
}

/** Index of the last of sorted nodes that begins at an offset or before it. */
function lastUpTo(nodes: readonly Node[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
