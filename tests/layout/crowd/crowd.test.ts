import { describe, expect, it } from 'vitest';
import { countBy, crowdOf, inkOf, metBefore, neighborsIn, placesOf, stepsOf } from '../../../src/layout/crowd/crowd';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { seatsOf } from '../../../src/layout/seats/seats';
import { graphOf } from '../story';

const graph = graphOf(['a b', 'b c d', 'c', 'b a', 'e d']);
const met = new Map(Object.entries({ a: 1, b: 1, c: 2, d: 2, e: 5 }));
const crowd = crowdOf(graph, met);
const [a = 0, b = 0, c = 0, d = 0, e = 0] = ['a', 'b', 'c', 'd', 'e'].map((id) => crowd.index.get(id));

describe('a story as flat lists', () => {
  it('has a line for two, a spoke a participant for three, and none for one, in the order of the steps', () => {
    const hub = graph.nodes.length;
    expect([...crowd.step]).toEqual([1, 2, 2, 2, 4, 5]);
    expect([...crowd.from]).toEqual([a, b, hub, hub, b, e]);
    expect([...crowd.to]).toEqual([b, hub, c, d, a, d]);
    expect(crowd.points).toBe(hub + 1);
  });

  it('says where the lines of each step begin', () => {
    expect([...crowd.first]).toEqual([0, 0, 1, 4, 4, 5, 6]);
  });

  it('knows the steps of each actor, and how many there were by a step', () => {
    expect([...stepsOf(crowd, b, 1, 5)]).toEqual([1, 2, 4]);
    expect([...stepsOf(crowd, b, 2, 3)]).toEqual([2]);
    expect([0, 1, 2, 3, 4, 5].map((step) => countBy(crowd, b, step))).toEqual([0, 1, 2, 2, 3, 3]);
    expect([...crowd.met]).toEqual(graph.nodes.map(({ id }) => met.get(id)));
  });

  it('meets one who takes no part at the step that tells of it, and one of whom no step tells after the last', () => {
    const told = crowdOf(graph, new Map(Object.entries({ a: 1, b: 1, c: 1, d: 2 })));
    const at = (id: string): number | undefined => told.met[told.index.get(id) ?? -1];
    expect([at('c'), at('d'), at('e')]).toEqual([1, 2, 6]);
  });

  it('finds those with whom someone had to do within a span', () => {
    expect([...neighborsIn(crowd, [b], 1, 5)].sort()).toEqual([a, c, d].sort());
    expect([...neighborsIn(crowd, [b], 3, 5)]).toEqual([a]);
    expect([...neighborsIn(crowd, [c], 3, 3)]).toEqual([]);
  });

  it('puts the busiest first, and of two alike the one who comes first', () => {
    expect(graph.nodes[crowd.busiest[0] ?? 0]?.id).toBe('b');
    expect([...crowd.busiest].sort()).toEqual([...graph.nodes.keys()]);
  });

  it('lists actors in the order in which they are met', () => {
    const { order, first } = metBefore(crowd);
    expect([...order].map((actor) => graph.nodes[actor]?.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([...first]).toEqual([0, 0, 2, 4, 4, 4, 5]);
  });
});

describe('the places of a crowd', () => {
  const seats = seatsOf(graph, 0.005);

  it('are those of the seats, mapped to the box', () => {
    for (const { name, frame } of SIZE_CLASSES) {
      const [width, height] = frame;
      const seat = seats.get(name);
      const exact = placesOf(seats, { width, height });
      expect([...exact.x]).toEqual(seat?.x);
      expect([...exact.y]).toEqual(seat?.y);
    }
    const [width, height] = SIZE_CLASSES[0]?.frame ?? [0, 0];
    const twice = placesOf(seats, { width: width * 2, height });
    expect([...twice.x]).toEqual(seats.get('full')?.x.map((x) => x * 2));
  });

  it('measure how much of the middle all lines would fill', () => {
    const line = crowdOf(graphOf(['a b', 'b a']), new Map());
    const places = { width: 400, height: 400, x: Float32Array.of(0, 30), y: Float32Array.of(0, 40) };
    expect(inkOf(line, places)).toBeCloseTo(100 / (30 * 40));
  });
});
