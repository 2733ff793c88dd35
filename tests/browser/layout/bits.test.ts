import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import type { SeatsData } from '../../../src/layout/seats/seats-data';
import { chronology } from '../../../src/model/chronology';
import { storyGraph, type StoryGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { workerScript } from '../../../src/site/scripts/worker-text';
import { chromiumEngine, firefoxEngine, type Engine, type Opened } from '../engines';
import { serve, type Served } from '../serve';

/** The records of a story's file whose order must not matter. */
interface Records {
  readonly sides: readonly unknown[];
  readonly actors: readonly unknown[];
  readonly interactions: readonly unknown[];
}

const SMALL = activityStory({ actors: 9, interactions: 13, seed: 7, groups: 2 });
const LARGER = activityStory({ actors: 80, interactions: 150, seed: 8, groups: 5 });
/** Of so many points that each pair of them pushes, and of so many that far ones are summed up. */
const MANY = activityStory({ actors: 150, interactions: 400, seed: 9, groups: 6 });
const SOCIETY = activityStory({ actors: 400, interactions: 1600, seed: 10, groups: 12 });

const STORIES = [
  ['a small story', SMALL, 0.05],
  ['the same with its records in another order', shuffled(SMALL), 0.05],
  ['a story of eighty', LARGER, 0.05],
  ['the same with its records in another order', shuffled(LARGER), 0.05],
  ['a story of a hundred and fifty with its records in another order', shuffled(MANY), 0.05],
  ['a story of four hundred with its records in another order', shuffled(SOCIETY), 0.05],
] as const;

/** The same story with all lists of its file turned round and cut in two. */
function shuffled(text: string): string {
  const story: Records = JSON.parse(text);
  const cut = <One>(list: readonly One[]): One[] => [...list.slice(3).toReversed(), ...list.slice(0, 3)];
  return JSON.stringify({
    ...story,
    sides: cut(story.sides),
    actors: cut(story.actors),
    interactions: cut(story.interactions),
  });
}

function graphOf(text: string): StoryGraph {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return storyGraph(chronology(parsed.dataset));
}

/**
 * What the worker of the page answers to an order, as an expression that the page evaluates; no actor of these stories
 * has states.
 */
function answer(script: string, graph: StoryGraph, care: number): string {
  return `new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' })));
    worker.onerror = () => reject(new Error('the worker failed'));
    worker.onmessage = ({ data: { seats } }) => {
      if (seats === undefined) return;
      worker.terminate();
      resolve(seats);
    };
    worker.postMessage({ care: ${String(care)}, graph: { ...${JSON.stringify(graph)}, statesOf: new Map() } });
  })`;
}

/** In Node, from the file in its first order, whatever order the browser is given. */
const inNode = new Map(
  [SMALL, LARGER, MANY, SOCIETY].map((text): [number, SeatsData] => [
    graphOf(text).nodes.length,
    seatsData(graphOf(text), seatsOf(graphOf(text), 0.05)),
  ]),
);

let script = '';
let site: Served;

beforeAll(async () => {
  script = await workerScript(join(import.meta.dirname, '../../../src/workshop/worker/worker.ts'));
  site = await serve(import.meta.dirname, { pages: { '/': '<!doctype html><title>Empty</title>' } });
});
afterAll(() => site.close());

describe.each([
  ['Chromium', chromiumEngine],
  ['Firefox', firefoxEngine],
] as const)('in %s', (_, start) => {
  let engine: Engine;
  let page: Opened;

  beforeAll(async () => {
    engine = await start();
    page = await engine.open(`${site.origin}/`, [site.origin], '');
  });
  afterAll(() => engine.close());

  it.each(STORIES)('%s is seated as it is in Node, number by number', async (__, text, care) => {
    const graph = graphOf(text);
    const seats = await page.evaluate<SeatsData>(answer(script, graph, care));
    expect(seats).toEqual(inNode.get(graph.nodes.length));
  });
});
