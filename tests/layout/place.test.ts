import { describe, expect, it } from 'vitest';
import { boxAround, distance } from '../../src/layout/geometry';
import { placeGraph } from '../../src/layout/place';
import { glyphSize, metricsFor } from '../../src/layout/metrics';
import { seatsOf } from '../../src/layout/seats/seats';
import { graphOf } from './story';

const GRAPH = graphOf(['a b', 'a b', 'b c', 'a b c', 'c'], { a: 'east', b: 'west', c: 'west' });
/** As a reader gets them who waits for the layout. */
const SEATS = seatsOf(GRAPH, 0.2);

describe('placing a graph', () => {
  it('gives the same picture for the same box', () => {
    expect(placeGraph(GRAPH, SEATS, 900, 500)).toEqual(placeGraph(GRAPH, SEATS, 900, 500));
  });

  it('keeps every actor inside any box from 320 × 340 to 1920 × 1080', () => {
    for (const [width, height] of [
      [320, 340],
      [390, 380],
      [560, 330],
      [1024, 628],
      [1920, 1080],
    ] as const) {
      for (const { x, y } of placeGraph(GRAPH, SEATS, width, height).nodes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it('draws a line for two, a spoke each for three, and none for one', () => {
    expect(placeGraph(GRAPH, SEATS, 1024, 628).links.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 3, 0]);
  });

  it('puts the bead of a line on the line, and ends the line outside both glyphs', () => {
    const { links, nodes } = placeGraph(GRAPH, SEATS, 1024, 628);
    const line = links[0]?.lines[0]?.curve;
    const from = nodes.find(({ node }) => node.id === 'a');
    expect(from && line && distance(from, line.a)).toBeGreaterThan(27);
    expect(from && line && distance(from, line.a)).toBeLessThan(40);
  });

  it('fans repeated lines of a pair out', () => {
    const [first, second] = placeGraph(GRAPH, SEATS, 1024, 628).links;
    expect(first && second && distance(first.bead, second.bead)).toBeGreaterThan(20);
  });

  it('picks the size class by the box', () => {
    const names = [metricsFor(1024, 628), metricsFor(800, 326), metricsFor(390, 380), metricsFor(320, 340)].map(
      ({ name }) => name,
    );
    expect(names).toEqual(['full', 'compact', 'phone', 'small']);
  });

  it('names a side once where it is one actor of that name, and else twice', () => {
    const sides = (names: Readonly<Record<string, string>>) => {
      const graph = { ...GRAPH, sides: GRAPH.sides.map((side) => ({ ...side, name: names[side.id] ?? side.id })) };
      return placeGraph(graph, seatsOf(graph, 0.1), 1024, 628).sides.map(({ side, name }) => [
        side.name,
        name !== undefined,
      ]);
    };
    expect(sides({ east: 'The east', west: 'Actor b' })).toEqual([
      ['The east', true],
      ['Actor b', true],
    ]);
    expect(sides({ east: 'Actor a' })).toEqual([
      ['Actor a', false],
      ['west', true],
    ]);
  });

  it.each([
    [900, 490],
    [1920, 1080],
    [600, 328],
    [360, 540],
    [320, 341],
  ])('fills a box of %i × %i to its margins with marks and labels', (width, height) => {
    const { nodes, links, metrics } = placeGraph(GRAPH, SEATS, width, height);
    const { current } = metrics.bead;
    const boxes = [
      ...nodes.flatMap(({ node, x, y, label }) => [boxAround(x, y, ...glyphSize(node.actor, metrics)), label.box]),
      ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
    ];
    const [wide, high] = [
      Math.max(...boxes.map(({ x1 }) => x1)) - Math.min(...boxes.map(({ x0 }) => x0)),
      Math.max(...boxes.map(({ y1 }) => y1)) - Math.min(...boxes.map(({ y0 }) => y0)),
    ];
    expect(wide / (width - metrics.margin * 2)).toBeGreaterThan(0.95);
    expect(high / (height - metrics.margin * 2)).toBeGreaterThan(0.95);
    expect(Math.max(wide - width, high - height)).toBeLessThanOrEqual(0);
  });

  it('stretches the room between the outermost actors, who keep their distance to the edges', () => {
    const small = placeGraph(GRAPH, SEATS, 900, 490).nodes;
    const large = placeGraph(GRAPH, SEATS, 1800, 980).nodes;
    const most = (nodes: typeof small): number => Math.max(...nodes.map(({ x }) => x));
    expect(Math.min(...large.map(({ x }) => x))).toBe(Math.min(...small.map(({ x }) => x)));
    expect(1800 - most(large)).toBe(900 - most(small));
  });

  it('leaves a single actor in the middle of any box', () => {
    const alone = graphOf(['a']);
    const seats = seatsOf(alone, 0.05);
    for (const width of [900, 1800]) {
      const [only] = placeGraph(alone, seats, width, 600).nodes;
      expect(Math.abs((only?.x ?? 0) - width / 2)).toBeLessThan(width / 4);
    }
  });
});
