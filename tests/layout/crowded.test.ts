import { describe, expect, it } from 'vitest';
import { activityStory } from '../../bench/layout/activity';
import { graphFrom } from '../../bench/layout/edition';
import { copyOf } from '../../src/layout/arrangement';
import { faultsOf } from '../../src/layout/faults';
import { inside, touch } from '../../src/layout/texts/free-texts';
import { boxAround } from '../../src/layout/geometry';
import { glyphSize, SIZE_CLASSES } from '../../src/layout/metrics';
import { placeGraph } from '../../src/layout/place';
import { planOf } from '../../src/layout/plan';
import { repairing } from '../../src/layout/search/repair';
import { drained } from '../../src/model/drained';
import { seatsOf } from '../../src/layout/seats/seats';
import { draw, sketchOf } from '../../src/layout/sketch';
import { graphOf } from './story';

const ACTORS = [...'abcdefghijklmnop'];
const LINES = Array.from({ length: 36 }, (_, index) => {
  const at = (step: number): string => ACTORS[(index * step + step) % ACTORS.length] ?? 'a';
  return [...new Set([at(3), at(5), at(11)])].join(' ');
});
const GRAPH = graphOf(LINES, { a: 'east', b: 'east', c: 'west', d: 'west', e: 'west' });
const SEATS = seatsOf(GRAPH, 0.02);

describe('a story of many interactions', () => {
  it('is drawn with smaller marks and short names', () => {
    const few = planOf(graphOf(['a b']), SIZE_CLASSES[0] ?? never());
    const many = planOf(GRAPH, SIZE_CLASSES[0] ?? never());
    expect(many.metrics.bead.current).toBeLessThan(few.metrics.bead.current);
    expect([few.metrics.roles, many.metrics.roles]).toEqual([true, false]);
  });

  it.each(SIZE_CLASSES)('has overlaps and cut-offs repaired in its $name seats', (metrics) => {
    const plan = planOf(GRAPH, metrics);
    const [width, height] = metrics.frame;
    const choice = copyOf(SEATS.get(metrics.name) ?? never());
    // Two actors and the first gathering in one place, beyond the edge.
    for (const point of [0, 1, ACTORS.length]) [choice.x[point], choice.y[point]] = [2, 2];
    const sketch = sketchOf(plan);
    const faults = (): number => {
      draw(sketch, choice, width, height);
      return faultsOf(sketch, { width, height });
    };
    const before = faults();
    drained(repairing(plan, choice, [], 1500));
    expect(faults()).toBeLessThan(before);
  });

  it.each(SIZE_CLASSES)('leaves no name out of its $name frame that has room at a side of its actor', (metrics) => {
    const [width, height] = metrics.frame;
    const { nodes, links, metrics: sizes } = placeGraph(GRAPH, SEATS, width, height);
    const { current } = sizes.bead;
    const taken = [
      ...nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, sizes))),
      ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
      ...nodes.flatMap(({ label }) => (label.shown ? label.box : [])),
    ];
    const beside = nodes
      .filter(({ label }) => !label.shown)
      .flatMap(({ node, x, y, label: { box } }) => {
        const [wide, high] = glyphSize(node.actor, sizes);
        const [w, h] = [(box.x1 - box.x0) / 2, (box.y1 - box.y0) / 2];
        return [
          boxAround(x + wide + w + 3, y, w, h),
          boxAround(x - wide - w - 3, y, w, h),
          boxAround(x, y + high + h + 2, w, h),
        ];
      });
    expect(beside.filter((box) => inside(box, { width, height }) && !taken.some((one) => touch(one, box)))).toEqual([]);
  });

  it.each([
    [1024, 628],
    [390, 380],
    [320, 346],
  ])('shows only texts that are whole and touch nothing, in %i × %i', (width, height) => {
    const { nodes, sides } = placeGraph(GRAPH, SEATS, width, height);
    const texts = [
      ...nodes.flatMap(({ label }) => (label.shown ? [label.box] : [])),
      ...sides.flatMap(({ name }) => name ?? []),
    ];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((box) => !inside(box, { width, height }))).toEqual([]);
    expect(texts.filter((box, index) => texts.slice(index + 1).some((other) => touch(box, other)))).toEqual([]);
  });
});

describe('a story of 25 actors', () => {
  const graph = graphFrom(activityStory({ actors: 25, interactions: 45, seed: 1, groups: 3 }));
  const seats = seatsOf(graph, 0.1);

  it.each([
    ['on a desk', 1280, 648, 25],
    ['in a frame', 600, 328, 23],
    ['on a phone', 360, 540, 23],
  ])('has room for the names of all or nearly all %s', (_, width, height, least) => {
    const { nodes } = placeGraph(graph, seats, width, height);
    expect(nodes.filter(({ label }) => label.shown).length).toBeGreaterThanOrEqual(least);
  });

  it('draws what is past as dots where there is no room for roles, and as beads where there is', () => {
    expect(SIZE_CLASSES.map((sizes) => planOf(graph, sizes).metrics.dots)).toEqual([false, true, true, true]);
  });
});

function never(): never {
  throw new Error('no such size class');
}
