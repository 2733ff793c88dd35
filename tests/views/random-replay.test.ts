import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeGraph, type PlacedGraph } from '../../src/layout/place';
import { seatsOf } from '../../src/layout/seats/seats';
import type { Chronology } from '../../src/model/chronology';
import { drained } from '../../src/model/drained';
import { storyGraph, type StoryGraph } from '../../src/model/graph';
import { momentAt, type Moment } from '../../src/replay/moment';
import { readingTime } from '../../src/replay/reading-time';
import { Replay } from '../../src/replay/replay.svelte';
import { randomStory } from '../model/random-story';
import { factsOf } from '../replay/facts';
import { laneRows, lanesDrawing } from '../../src/views/lanes/lanes-drawing';
import { drawingOf } from '../../src/views/stage/drawing';

/** Every story is laid out, with little care, which is what takes the time. */
const RUNS = { seed: 4, numRuns: Number(process.env['RANDOM_STORIES'] ?? 12) };

function placed(graph: StoryGraph): PlacedGraph {
  return placeGraph(graph, seatsOf(graph, 0.0002), 1024, 628);
}

/** What is shown at every step, by the step, of a replay that `move` takes through the story. */
function shownBy(story: Chronology, start: number, move: (replay: Replay) => void): Map<number, Moment> {
  const replay = new Replay(story, { step: start });
  const seen = new Map([[replay.step, replay.moment]]);
  for (let moves = 1; moves < replay.steps; moves += 1) {
    move(replay);
    seen.set(replay.step, replay.moment);
  }
  return seen;
}

function playOn(replay: Replay): void {
  const { step } = replay;
  replay.play();
  for (let passed = 0; replay.step === step && passed < readingTime(replay.moment, 1) + 200; passed += 100) {
    replay.advance(100);
  }
}

describe('a random story', () => {
  it(
    'is the same moment and the same drawing at a step that is sought, played to or stepped back to',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(randomStory, (story) => {
          const picture = placed(storyGraph(story));
          const played = shownBy(story, 1, playOn);
          const back = shownBy(story, story.steps.length, (replay) => replay.previous());
          expect([...played.keys()]).toEqual(story.steps.map(({ number }) => number));
          expect([...back.keys()]).toEqual(story.steps.map(({ number }) => number).toReversed());
          for (const { number } of story.steps) {
            const replay = new Replay(story);
            replay.seek(number);
            const drawn = drawingOf(picture, replay.moment, story.steps);
            for (const moment of [played.get(number), back.get(number)]) {
              expect(moment && factsOf(moment)).toEqual(factsOf(replay.moment));
              expect(moment && drawingOf(picture, moment, story.steps)).toEqual(drawn);
            }
          }
        }),
        RUNS,
      );
    },
  );

  it(
    'names the same interactions of the same age in the lanes and in the graph, and the same causes',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(randomStory, (story) => {
          const graph = storyGraph(story);
          const picture = placed(graph);
          const rows = drained(laneRows(graph));
          for (const { number } of story.steps) {
            const moment = momentAt(story, number);
            const { pairs, hubs, beads, led, leads } = drawingOf(picture, moment, story.steps);
            const lanes = lanesDrawing(graph, rows, story, moment);
            const told = [...pairs.flatMap(({ links }) => links), ...hubs, ...beads];
            expect(new Map(lanes.connectors.map(({ link, age }) => [link.interaction, age]))).toEqual(
              new Map(told.map(({ link, age }) => [link.interaction, age])),
            );
            const thread = picture.causes
              .map(({ cause }) => cause)
              .filter(({ from, to }) => (led.has(from) && led.has(to)) || (leads.has(from) && leads.has(to)));
            expect(lanes.causes.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
              thread.map(({ from, to }) => `${from} ${to}`).sort(),
            );
          }
        }),
        RUNS,
      );
    },
  );
});
