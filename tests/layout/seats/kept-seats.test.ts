import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepingSeats, type Seated } from '../../../src/layout/seats/kept-seats';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { drained } from '../../../src/model/drained';
import type { Seats } from '../../../src/layout/seats/seats';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { chronology } from '../../../src/model/chronology';
import { storyGraph, type StoryGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import type { Dataset } from '../../../src/model/schema';

function datasetOf(text: string): Dataset {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return parsed.dataset;
}

const SHIPPED = datasetOf(readFileSync('data/tomahawk-decision.json', 'utf8'));
const CARE = 0.02;

function seated(): Seated {
  const graph = storyGraph(chronology(SHIPPED));
  const seats = seatsFrom(graph, SHIPPED.seats);
  if (seats === undefined) throw new Error('no seats');
  return { graph, seats };
}

/** The shipped story with more written at its end. */
function edited(actors: readonly object[], interaction: object): StoryGraph {
  const more = {
    ...SHIPPED,
    actors: [...SHIPPED.actors, ...actors],
    interactions: [...SHIPPED.interactions, { id: 'new', type: 'call', title: 'New', date: '2026', ...interaction }],
  };
  return storyGraph(chronology(datasetOf(JSON.stringify(more))));
}

/** How far the old actors moved in each size class on average, as a share of the diagonal. */
function shifts(old: Seated, graph: StoryGraph, seats: Seats | undefined): number[] {
  return SIZE_CLASSES.map(({ name, frame: [width, height] }) => {
    const [before, after] = [old.seats.get(name), seats?.get(name)];
    if (before === undefined || after === undefined) throw new Error(`no seats: ${name}`);
    const moved = old.graph.nodes.map(({ id }, index) => {
      const now = graph.nodes.findIndex((node) => node.id === id);
      return Math.hypot((after.x[now] ?? 0) - (before.x[index] ?? 0), (after.y[now] ?? 0) - (before.y[index] ?? 0));
    });
    return moved.reduce((sum, one) => sum + one, 0) / moved.length / Math.hypot(width, height);
  });
}

const pair = [{ actor: 'trump', role: 'initiator' }, { actor: 'putin' }];

describe('seats of a story that is edited', () => {
  it('stay where they were when two actors meet once more, but for a nudge where they no longer serve', () => {
    const old = seated();
    const graph = edited([], { participants: pair });
    for (const shift of shifts(old, graph, drained(keepingSeats(graph, old, CARE)))) expect(shift).toBeLessThan(0.025);
  });

  it('move by less than an eighth of the diagonal when an actor comes in', () => {
    const old = seated();
    const graph = edited([{ id: 'newcomer', name: 'New Comer' }], {
      participants: [{ actor: 'trump' }, { actor: 'newcomer' }],
    });
    const seats = drained(keepingSeats(graph, old, CARE));
    for (const shift of shifts(old, graph, seats)) expect(shift).toBeLessThan(0.12);
    expect(drained(keepingSeats(graph, old, CARE))).toEqual(seats);
  });

  it('are left to a fresh search when most actors are others', () => {
    const old = seated();
    const other = datasetOf(
      JSON.stringify({
        title: 'Other',
        actors: ['a', 'b', 'trump'].map((id) => ({ id, name: id })),
        interactions: [
          { id: 'i', type: 'call', title: 'I', participants: ['a', 'b', 'trump'].map((actor) => ({ actor })) },
        ],
      }),
    );
    expect(drained(keepingSeats(storyGraph(chronology(other)), old, CARE))).toBeUndefined();
  });
});
