import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronology, Step } from '../../src/model/chronology';
import { stateKey } from '../../src/model/graph';
import { countTo, courseOf, type Standing } from '../../src/replay/course';
import { momentAt } from '../../src/replay/moment';
import { standingsAt } from '../../src/replay/standings';
import { actorSentence } from '../../src/views/stage/mark-words';
import { Replay } from '../../src/replay/replay.svelte';
import { storyGraph } from '../../src/model/graph';
import { randomStory } from '../model/random-story';

/** What holds after some steps, by walking them from the first. */
function walked(steps: readonly Step[]): ReadonlyMap<string, Omit<Standing, 'from'>> {
  const standings = new Map<string, Omit<Standing, 'from'>>();
  for (const { number, interaction } of steps)
    for (const { of, label, state, over } of interaction.changes) {
      const key = stateKey(of, label);
      const actors = typeof of === 'string' ? [of] : of;
      standings.set(key, { key, of: actors, label, state, over, since: number });
    }
  return standings;
}

/** Every step that leads to one, or that it leads to, by asking again until nothing new comes. */
function linked(steps: readonly Step[], start: number, links: 'causes' | 'effects'): ReadonlySet<number> {
  const found = new Set([start]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const number of [...found]) for (const { step } of steps[number - 1]?.[links] ?? []) found.add(step);
  }
  found.delete(start);
  return found;
}

/** Who took part or was told of in some steps. */
function told(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ interaction }) => [
      ...interaction.participants.map(({ actor }) => actor),
      ...interaction.changes.flatMap(({ of }) => of),
    ]),
  );
}

function expectedAges({ steps }: Chronology, now: number): readonly string[] {
  const chain = linked(steps, now, 'causes');
  return steps.map(({ number }) => {
    if (number === now) return 'current';
    if (number > now) return 'ahead';
    if (chain.has(number)) return 'chain';
    return now - number <= 2 ? 'recent' : 'past';
  });
}

describe('a moment that is looked up', () => {
  it('is what a walk through all steps finds, at every step of any story', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        for (const { number, interaction } of story.steps) {
          const moment = momentAt(story, number);
          const past = story.steps.slice(0, number);
          const before = walked(past.slice(0, -1));
          expect(standingsAt(moment).map(({ from: _, ...standing }) => standing)).toEqual([...walked(past).values()]);
          expect(moment.changes.map(({ key, from }) => [key, from])).toEqual(
            interaction.changes.map(({ of, label }) => [stateKey(of, label), before.get(stateKey(of, label))?.state]),
          );
          expect(story.steps.map((step) => moment.age(step.number))).toEqual(expectedAges(story, number));
          const ids = story.dataset.actors.map(({ id }) => id);
          expect(ids.filter((id) => moment.sees(id))).toEqual(ids.filter((id) => told(past).has(id)));
          expect(new Set(moment.consequences)).toEqual(linked(story.steps, number, 'effects'));
        }
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('counts the steps of an actor as a walk through them does', () => {
    fc.assert(
      fc.property(randomStory, fc.nat(), (story, at) => {
        const replay = new Replay(story, { step: 1 + (at % story.steps.length) });
        const past = story.steps.slice(0, replay.step);
        for (const node of storyGraph(story).nodes) {
          const own = past.filter(({ interaction }) => interaction.participants.some(({ actor }) => actor === node.id));
          expect(actorSentence(node, replay)).toContain(
            own.length === 0 ? 'not in the story yet' : `in ${own.length} of the ${replay.step} steps so far`,
          );
        }
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  it('is read from one course, found once a story', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        expect(momentAt(story, 1).course).toBe(momentAt(story, story.steps.length).course);
        expect(courseOf({ ...story, steps: [...story.steps] })).not.toBe(courseOf(story));
      }),
      { seed: 14, numRuns: 10 },
    );
  });
});

describe('how many of a rising list lie at or below a number', () => {
  it('is what counting them gives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (list, most) => {
        const rising = list.toSorted((p, q) => p - q);
        expect(countTo(rising, most, (one) => one)).toBe(list.filter((one) => one <= most).length);
      }),
      { seed: 15 },
    );
    expect(countTo<number>(undefined, 3, (one) => one)).toBe(0);
  });
});
