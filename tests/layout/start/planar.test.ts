import { describe, expect, it } from 'vitest';
import type { Ends } from '../../../src/layout/start/blocks';
import { planar } from '../../../src/layout/start/planar';

const complete = (points: number): Ends[] =>
  Array.from({ length: points }, (_, a) => a).flatMap((a) =>
    Array.from({ length: points - a - 1 }, (_, after): Ends => [a, a + 1 + after]),
  );
const between = (left: number, right: number): Ends[] =>
  Array.from({ length: left * right }, (_, index): Ends => [index % left, left + Math.floor(index / left)]);
const ring = (points: readonly number[]): Ends[] =>
  points.map((a, index): Ends => [a, points[(index + 1) % points.length] ?? a]);
const petersen: Ends[] = [
  ...ring([0, 1, 2, 3, 4]),
  ...ring([5, 7, 9, 6, 8]),
  ...[0, 1, 2, 3, 4].map((a): Ends => [a, a + 5]),
];
const cube: Ends[] = [...ring([0, 1, 2, 3]), ...ring([4, 5, 6, 7]), ...[0, 1, 2, 3].map((a): Ends => [a, a + 4])];

/** Every link cut in two by a point of its own, which changes nothing. */
const divided = (links: readonly Ends[]): Ends[] =>
  links.flatMap(([a, b], index): Ends[] => [
    [a, 1000 + index],
    [1000 + index, b],
  ]);

describe('the test of planarity', () => {
  it.each([
    ['four who all meet', complete(4), true],
    ['five who all meet', complete(5), false],
    ['five who all meet but two', complete(5).slice(1), true],
    ['three and three', between(3, 3), false],
    ['three and three but one', between(3, 3).slice(1), true],
    ['two and nine', between(2, 9), true],
    ['a cube', cube, true],
    ['the graph of Petersen', petersen, false],
    ['two cubes at one corner', [...cube, ...cube.map(([a, b]): Ends => [a + 7, b + 7])], true],
    [
      'a cube and five who all meet at one corner',
      [...cube, ...complete(5).map(([a, b]): Ends => [a + 7, b + 7])],
      false,
    ],
    ['nothing', [], true],
  ])('knows %s, with their links in either order, whole or divided', (_, links, expected) => {
    const turned = links.map(([a, b]): Ends => [b, a]).toReversed();
    for (const one of [links, turned, divided(links), divided(turned)]) expect(planar(one)).toBe(expected);
  });
});
