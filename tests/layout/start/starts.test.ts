import { describe, expect, it } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import { mulberry32, shuffled } from '../../../src/layout/random';
import type { Ends } from '../../../src/layout/start/blocks';
import { planar } from '../../../src/layout/start/planar';
import { planePlaces } from '../../../src/layout/start/plane';
import { seatsOf } from '../../../src/layout/seats/seats';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { planOf, type Plan } from '../../../src/layout/plan';
import { drained } from '../../../src/model/drained';
import { starting, type Start } from '../../../src/layout/start/starts';
import { crossingsOf, straightGraph, straightOf } from '../../../src/layout/start/straight';
import { strangersIn } from '../../../src/layout/start/strangers';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { graphOf } from '../story';

const [FULL] = SIZE_CLASSES;

function planFor(lines: readonly string[], sides?: Readonly<Record<string, string>>): Plan {
  return planOf(graphOf(lines, sides), FULL ?? never());
}

function never(): never {
  throw new Error('no such size class');
}

function startsOf(plan: Plan, care: number): readonly Start[] {
  const [width, height] = plan.metrics.frame;
  return drained(starting(plan, { width, height }, care));
}

const letters = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${String(index)}`);

describe('crossings', () => {
  const graph = straightGraph(5, Int32Array.of(0, 2), Int32Array.of(1, 3));

  it.each([
    ['of two links that cross', [0, 4, 0, 4], [0, 4, 4, 0], 1],
    ['of a link that ends on another', [0, 4, 2, 2], [0, 0, 0, 4], 1],
    ['of two links one behind the other', [0, 1, 2, 3], [0, 0, 0, 0], 0],
    ['of two links side by side', [0, 4, 0, 4], [0, 0, 1, 1], 0],
  ])('%s are counted', (_, x, y, crossings) => {
    expect(crossingsOf(graph, { x, y })).toBe(crossings);
  });

  it('of links that share an end are none', () => {
    expect(
      crossingsOf(straightGraph(3, Int32Array.of(0, 1), Int32Array.of(1, 2)), { x: [0, 4, 2], y: [0, 0, 0] }),
    ).toBe(0);
  });
});

describe('the starts of the seats', () => {
  it.each([
    [
      'a ring of twelve with four chords',
      [
        ...letters(12).map((id, index, all) => `${id} ${all[(index + 1) % 12] ?? ''}`),
        'n0 n3',
        'n4 n7',
        'n8 n11',
        'n0 n6',
      ],
    ],
    ['four who all meet, each with a guest', ['a b', 'a c', 'a d', 'b c', 'b d', 'c d', 'a e', 'b f', 'c g', 'd h']],
    ['three meetings of four around a fourth', ['a b c d', 'd e f g', 'a g h i', 'a d g']],
  ])('of %s have no crossing', (_, lines) => {
    expect(startsOf(planFor(lines), 0.2)[0]?.crossings).toBe(0);
  });

  it('of five who all meet have the one crossing that they must have', () => {
    const five = letters(5).flatMap((p, at, all) => all.slice(at + 1).map((q) => `${p} ${q}`));
    expect(startsOf(planFor(five), 0.2)[0]?.crossings).toBe(1);
  });

  it('are sorted by their crossings, and stand where they are said to', () => {
    const plan = planFor([...'abcdefgh'].flatMap((p, at, all) => all.slice(at + 1, at + 4).map((q) => `${p} ${q}`)));
    const starts = startsOf(plan, 0.1);
    const counted = starts.map(({ spots }) => crossingsOf(straightOf(plan), spots));
    expect(counted).toEqual(starts.map(({ crossings }) => crossings));
    expect(counted).toEqual(counted.toSorted((p, q) => p - q));
  });

  it.each([
    ['one actor', ['a']],
    ['two islands', ['a b', 'c d', 'd e']],
    ['a star of three thousand', letters(3000).map((id) => `hub ${id}`)],
    ['a vote of 181', [letters(181).join(' ')]],
  ])('of %s are finite and inside the frame', (_, lines) => {
    const plan = planFor(lines);
    const [width, height] = plan.metrics.frame;
    const [first] = startsOf(plan, 0.02);
    expect(first?.spots.x.length).toBe(plan.points);
    expect(first?.spots.x.every((x) => x >= 0 && x <= width)).toBe(true);
    expect(first?.spots.y.every((y) => y >= 0 && y <= height)).toBe(true);
  });
});

describe('a random story', () => {
  it.each([100, 101, 102, 103, 104, 105])('number %i has no crossing where it need not have one', (seed) => {
    const parsed = parseDataset(activityStory({ actors: 10, interactions: 12, seed }));
    const plan = planOf(storyGraph(chronology(parsed.status === 'ready' ? parsed.dataset : never())), FULL ?? never());
    const { from, to } = straightOf(plan);
    const [first] = startsOf(plan, 0.2);
    expect(first?.crossings === 0).toBe(planar([...from].map((a, link) => [a, to[link] ?? 0])));
  });
});

describe('a plane drawing', () => {
  it('is found for every planar graph, and for no other', () => {
    const random = mulberry32(7);
    const pairs = letters(14).flatMap((_, p, all) => all.slice(p + 1).map((__, after): Ends => [p, p + 1 + after]));
    const seen = { planar: 0, other: 0 };
    for (let round = 0; round < 60; round += 1) {
      const links = shuffled(pairs, random).slice(0, 8 + (round % 18));
      const graph = straightGraph(
        14,
        Int32Array.from(links, ([a]) => a),
        Int32Array.from(links, ([, b]) => b),
      );
      const places = planePlaces(graph);
      expect(places !== undefined).toBe(planar(links));
      if (places !== undefined) expect(crossingsOf(graph, places)).toBe(0);
      seen[places === undefined ? 'other' : 'planar'] += 1;
    }
    expect(Math.min(seen.planar, seen.other)).toBeGreaterThan(10);
  });

  it('of a grid of triangles has no two points on one spot', () => {
    const at = (row: number, column: number): number => row * 5 + column;
    const rows = [0, 1, 2, 3, 4];
    const links = rows.flatMap((row) =>
      rows.flatMap((column): Ends[] => [
        ...(column < 4 ? [[at(row, column), at(row, column + 1)] as const] : []),
        ...(row < 4 ? [[at(row, column), at(row + 1, column)] as const] : []),
        ...(row < 4 && column < 4 ? [[at(row, column), at(row + 1, column + 1)] as const] : []),
      ]),
    );
    const graph = straightGraph(
      25,
      Int32Array.from(links, ([a]) => a),
      Int32Array.from(links, ([, b]) => b),
    );
    const { x = [], y = [] } = planePlaces(graph) ?? {};
    const spots = Array.from(x, (value, point) => `${value.toFixed(2)} ${(y[point] ?? 0).toFixed(2)}`);
    expect(new Set(spots).size).toBe(25);
    expect(crossingsOf(graph, { x, y })).toBe(0);
  });
});

describe('a planar story', () => {
  it.each([
    ['of 14 actors, which forces alone leave entangled,', { actors: 14, interactions: 20, seed: 5013 }],
    ['of 21 actors, whose labels leave little room,', { actors: 21, interactions: 25, seed: 5003 }],
  ])('%s is finished without a crossing in every size class', (_, shape) => {
    const parsed = parseDataset(activityStory(shape));
    const graph = storyGraph(chronology(parsed.status === 'ready' ? parsed.dataset : never()));
    const links = straightOf(planOf(graph, FULL ?? never()));
    expect(planar([...links.from].map((a, link) => [a, links.to[link] ?? 0]))).toBe(true);
    for (const seat of seatsOf(graph, 0.05).values()) expect(crossingsOf(links, seat)).toBe(0);
  });
});

describe('strangers', () => {
  const sides = { members: [[0, 1]], actors: 3, ground: 10 };

  it.each([
    ['in the middle of a side', 50, 0, 1.5],
    ['half way to the rim of its ground', 50, 5, 1],
    ['beyond its ground', 50, 10, 0],
    ['beside it, past its ends', 111, 0, 0],
  ])('%s count by how far in they stand', (_, x, y, price) => {
    expect(strangersIn(sides, { x: [0, 100, x], y: [0, 0, y] })).toBeCloseTo(price);
  });

  it('are kept off the grounds of four sides that seldom meet', () => {
    const clique = (ids: string): string[] =>
      [...ids].map((id, at, all) => `${id} ${all[(at + 1) % all.length] ?? ''}`);
    const groups = ['abcd', 'efgh', 'ijkl', 'mnop'];
    const side = Object.fromEntries(
      groups.flatMap((ids, index) => [...ids].map((id) => [id, `side-${String(index)}`])),
    );
    const plan = planFor([...groups.flatMap(clique), 'a e', 'f i', 'j m'], side);
    const members = plan.sides.map((one) => one.members);
    const [first] = startsOf(plan, 0.2);
    expect(first?.crossings).toBe(0);
    expect(strangersIn({ members, actors: 16, ground: plan.metrics.ground }, first?.spots ?? never())).toBeLessThan(
      0.5,
    );
  });
});
