import { describe, expect, it } from 'vitest';
import { laneOrdering } from '../../../src/layout/lanes/lane-order';
import { drained } from '../../../src/model/drained';

const ACTORS = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((id) => ({ id, group: id.slice(0, 1) }));
const LINKS = [
  ['a1', 'c1'],
  ['a1', 'c1'],
  ['c1', 'b2'],
  ['a2', 'a1'],
  ['b1', 'b2'],
];

function ordered(...story: Parameters<typeof laneOrdering>): readonly (readonly string[])[] {
  return drained(laneOrdering(...story));
}

/** Lanes that the connectors of all links bridge in an order. */
function connectorLength(order: readonly (readonly string[])[], links: readonly (readonly string[])[]): number {
  const ids = order.flat();
  const lengths = links.map((link) => link.map((id) => ids.indexOf(id))).map((at) => Math.max(...at) - Math.min(...at));
  return lengths.reduce((sum, length) => sum + length, 0);
}

describe('the order of the lanes', () => {
  it('keeps a side together and its connectors as short as can be', () => {
    const order = ordered(ACTORS, LINKS);
    expect(order).toEqual([['a3', 'a2', 'a1'], ['c1'], ['b2', 'b1']]);
    expect(connectorLength(order, LINKS)).toBe(5);
  });

  it('is the same for a file in another order', () => {
    expect(ordered([...ACTORS].reverse(), [...LINKS].reverse())).toEqual(ordered(ACTORS, LINKS));
  });

  it('improves a crowd that is too large to try every order', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({ id: String.fromCharCode(97 + index), group: 'one' }));
    const links = [
      ['a', 'l'],
      ['l', 'c'],
      ['c', 'k'],
    ];
    const order = ordered(crowd, links);
    expect(connectorLength(order, links)).toBe(3);
    expect(ordered([...crowd].reverse(), links)).toEqual(order);
  });

  it('puts those whom one meets most nearest to it, in a crowd of hundreds', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => `guest-${String(index).padStart(3, '0')}`);
    const actors = [...crowd.map((id) => ({ id, group: 'guests' })), { id: 'host', group: 'hosts' }];
    const links = crowd.flatMap((id, index) => Array.from({ length: 1 + ((index * 7) % 5) }, () => ['host', id]));
    const [first = [], second = []] = ordered(actors, links);
    const guests = first.length > 1 ? first.toReversed() : second;
    const visits = guests.map((id) => links.filter(([, guest]) => guest === id).length);
    expect(visits).toEqual([...visits].sort((p, q) => q - p));
    expect(ordered(actors.toReversed(), links.toReversed())).toEqual(ordered(actors, links));
  });
});
