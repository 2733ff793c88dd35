import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/layout/faults';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { planOf } from '../../../src/layout/plan';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { draw, sketchOf } from '../../../src/layout/sketch';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { readStory } from '../../../src/site/stories';
import { graphOf } from '../story';

const root = join(import.meta.dirname, '../../..');
const data = join(root, 'data');
const TRIANGLE = graphOf(['a b', 'b c', 'c a', 'a b c', 'a'], { a: 'east', b: 'west', c: 'west' });

describe('seats', () => {
  it('of the first story have no overlap and nothing cut off in any size class', () => {
    const { dataset } = readStory(data, 'tomahawk-decision', join(root, 'node_modules/.cache/backchannel'));
    const graph = storyGraph(chronology(dataset));
    const seats = seatsFrom(graph, dataset.seats);
    for (const metrics of SIZE_CLASSES) {
      const plan = planOf(graph, metrics);
      const [width, height] = metrics.frame;
      const sketch = sketchOf(plan);
      const seat = seats?.get(metrics.name);
      expect(seat).toBeDefined();
      if (seat) draw(sketch, seat, width, height, true);
      expect(faultsOf(sketch, { width, height })).toBe(0);
    }
  });

  it('come out the same to the last bit, whatever the order of actors and sides in the file', () => {
    const dataset = {
      title: 'Shuffled',
      sides: ['east', 'west'].map((id) => ({ id, name: id })),
      actors: [
        ...['a', 'b', 'c'].map((id) => ({
          id,
          name: id,
          side: id === 'a' ? 'east' : 'west',
          actsFor: { a: ['z', 'y'], b: ['x'], c: ['v'] }[id] ?? [],
        })),
        ...['v', 'w', 'x', 'y', 'z'].map((id) => ({ id, name: id, actsFor: id === 'x' ? ['w'] : [] })),
      ],
      interactions: ['a b', 'b c'].map((pair, index) => ({
        id: `i${index}`,
        type: 'call',
        title: 'Call',
        date: `2020-01-0${index + 1}`,
        participants: pair.split(' ').map((actor) => ({ actor })),
      })),
    };
    const turned = {
      ...dataset,
      actors: dataset.actors.toReversed().map((actor) => ({ ...actor, actsFor: actor.actsFor.toReversed() })),
      interactions: dataset.interactions.toReversed(),
    };
    const [first, second] = [dataset, turned].map((one) => {
      const parsed = parseDataset(JSON.stringify(one));
      if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
      const graph = storyGraph(chronology(parsed.dataset));
      return seatsData(graph, seatsOf(graph, 0.05));
    });
    expect(second).toEqual(first);
  });

  it('are whole numbers', () => {
    const seats = seatsOf(TRIANGLE, 0.05);
    expect(seats.size).toBe(SIZE_CLASSES.length);
    for (const { x, y } of seats.values()) expect([...x, ...y].every(Number.isSafeInteger)).toBe(true);
  });

  it('survive their trip through JSON, and are refused by any other graph', () => {
    const seats = seatsOf(TRIANGLE, 0.05);
    const text: unknown = JSON.parse(JSON.stringify(seatsData(TRIANGLE, seats)));
    expect(seatsFrom(TRIANGLE, text)).toEqual(seats);
    expect(seatsFrom(graphOf(['a b']), text)).toBeUndefined();
    for (const damaged of [undefined, null, 7, {}, { key: 1, seats: 2 }])
      expect(seatsFrom(TRIANGLE, damaged)).toBeUndefined();
  });

  it.each([
    ['one actor alone', ['a']],
    ['two actors and five calls', ['a b', 'a b', 'a b', 'a b', 'a b']],
    ['two islands', ['a b', 'c d']],
    ['a meeting of six', ['a b c d e f']],
    ['a star of nine', ['a b', 'a c', 'a d', 'a e', 'a f', 'a g', 'a h', 'a i']],
  ])('of %s have no fault on a desk', (_, lines) => {
    const graph = graphOf(lines);
    const [metrics] = SIZE_CLASSES;
    if (!metrics) throw new Error('no size class');
    const plan = planOf(graph, metrics);
    const sketch = sketchOf(plan);
    const [width, height] = metrics.frame;
    const seat = seatsOf(graph, 0.1).get(metrics.name);
    if (seat) draw(sketch, seat, width, height);
    expect(faultsOf(sketch, { width, height })).toBe(0);
  });
});
