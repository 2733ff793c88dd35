import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats/seats';
import { chronology } from '../../../src/model/chronology';
import { drained } from '../../../src/model/drained';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { momentAt } from '../../../src/replay/moment';
import { laneRows, lanesDrawing } from '../../../src/views/lanes/lanes-drawing';
import { ALL, stepsInSight } from '../../../src/views/lanes/sight';
import { drawingOf } from '../../../src/views/stage/drawing';

describe.each(['tomahawk-decision', 'camp-david'])('the lanes of %s', (name) => {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, `../../../data/${name}.json`), 'utf8'));
  if (parsed.status === 'invalid') throw new Error(`${name} cannot be read`);
  const story = chronology(parsed.dataset);
  const graph = storyGraph(story);
  const rows = drained(laneRows(graph));
  const placed = placeGraph(graph, seatsOf(graph, 0.005), 1024, 628);

  it('name the same interactions, of the same age, as the lines of the graph at every step of every span', () => {
    const spans = story.steps.flatMap(({ number }) => [1, Math.ceil(number / 2)].map((start) => ({ number, start })));
    for (const { number, start } of spans) {
      const moment = momentAt(story, number);
      const { pairs, hubs, beads } = drawingOf(placed, moment, story.steps, start);
      const graphs = [...pairs.flatMap(({ links }) => links), ...hubs, ...beads];
      const told = new Map(graphs.map(({ link, age }) => [link.interaction, age]));
      const lanes = new Map(
        lanesDrawing(graph, rows, story, moment, { start }).connectors.map(({ link, age }) => [link.interaction, age]),
      );
      expect(Object.fromEntries(lanes)).toEqual(Object.fromEntries(told));
    }
  });

  it('give every actor one lane and every connector the lanes of its participants', () => {
    const { lanes, connectors } = lanesDrawing(graph, rows, story, momentAt(story, 1));
    expect(lanes.map(({ node }) => node.id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    for (const { link, rows: own } of connectors) expect(own.map((row) => lanes[row]?.node.id)).toEqual(link.actors);
  });

  it('are drawn as far as they are near, with what the current step hangs together with wherever that is', () => {
    for (const { number } of story.steps) {
      const moment = momentAt(story, number);
      const near = [4, 6] as const;
      const { connectors } = lanesDrawing(graph, rows, story, moment, {
        start: 2,
        near,
        wanted: graph.links[8]?.interaction,
      });
      const steps = connectors.map(({ link }) => link.step).sort((p, q) => p - q);
      const far = [...moment.ancestry, ...moment.consequences, 9].filter((step) => step >= 2);
      expect(steps).toEqual([...new Set([4, 5, 6, ...far])].sort((p, q) => p - q));
    }
  });
});

describe('the steps in sight', () => {
  it('are those whose columns lie between its edges, and none where it lies beside all', () => {
    const columns = [40, 80, 120, 160];
    expect(stepsInSight(ALL, columns)).toEqual([1, 4]);
    expect(stepsInSight({ ...ALL, left: 79, right: 159 }, columns)).toEqual([2, 3]);
    const [first, last] = stepsInSight({ ...ALL, left: 200, right: 300 }, columns);
    expect(last).toBeLessThan(first);
  });
});
