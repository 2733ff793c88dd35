import { describe, expect, it } from 'vitest';
import { activityStory } from '../../bench/layout/activity';
import { graphFrom } from '../../bench/layout/edition';
import { dotRadii } from '../../src/layout/dot-radii';
import { SIZE_CLASSES } from '../../src/layout/metrics';
import type { GraphNode } from '../../src/model/graph';

const [FULL] = SIZE_CLASSES;
if (FULL === undefined) throw new Error('no size class');
const [width, height] = FULL.frame;
const sizes = FULL;

const nodesOf = (actors: number): readonly GraphNode[] =>
  graphFrom(activityStory({ actors, interactions: actors * 2, seed: 1, groups: 4 })).nodes;

describe('the dots of a large story', () => {
  it('are the larger the busier an actor is', () => {
    const nodes = nodesOf(400);
    const radii = dotRadii(nodes, sizes, { width, height });
    const order = [...nodes.keys()].sort((p, q) => (nodes[p]?.degree ?? 0) - (nodes[q]?.degree ?? 0));
    const sorted = order.map((node) => radii[node] ?? 0);
    expect(sorted).toEqual([...sorted].sort((p, q) => p - q));
    expect(new Set(sorted).size).toBe(new Set(nodes.map(({ degree }) => degree)).size);
  });

  it('are the smaller the more there are, and in a box that is narrow or low, but never too small to be seen', () => {
    const [some, many] = [nodesOf(400), nodesOf(2000)];
    const least = (nodes: readonly GraphNode[], room = { width, height }): number =>
      Math.min(...dotRadii(nodes, sizes, room));
    expect(least(many)).toBeLessThan(least(some));
    expect(least(some, { width, height: height / 2 })).toBeLessThan(least(some));
    expect(least(some, { width: width / 2, height })).toBe(least(some, { width, height: height / 2 }));
    expect(least(many, { width: 40, height: 40 })).toBeGreaterThan(1);
  });
});
