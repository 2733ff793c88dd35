import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/replay/compare';
import { momentAt } from '../../src/replay/moment';
import { standingsAt } from '../../src/replay/standings';
import { randomStory } from '../model/random-story';
import { TALE_ORDER } from '../views/tale';

const between = (one: number, other: number) => compare(momentAt(TALE_ORDER, one), momentAt(TALE_ORDER, other));

describe('two moments compared', () => {
  it('differ in the steps that came between, in what began, ended and changed, and who came in', () => {
    expect(between(1, 4)).toEqual({
      earlier: 1,
      later: 4,
      added: ['call', 'story', 'visit'],
      actors: [],
      states: [{ key: 'pact|', of: ['pact'], kind: 'ended', from: 'drafted', to: 'torn up', step: 4 }],
    });
    expect(between(1, 2).states).toEqual([
      { key: 'pact|', of: ['pact'], kind: 'changed', from: 'drafted', to: 'signed', step: 2 },
    ]);
  });

  it('are told from the earlier to the later, whichever is held', () => {
    expect(between(4, 1)).toEqual(between(1, 4));
  });

  it('are the same where they are one, and where nothing changed but the step', () => {
    expect(between(3, 3)).toEqual({ earlier: 3, later: 3, added: [], actors: [], states: [] });
    expect(between(2, 3).states).toEqual([]);
  });

  it('of a random story make the later standings out of the earlier ones', () => {
    fc.assert(
      fc.property(randomStory, fc.nat(), fc.nat(), (story, p, q) => {
        const [from = 1, to = 1] = [1 + (p % story.steps.length), 1 + (q % story.steps.length)].sort((a, b) => a - b);
        const [earlier, later] = [momentAt(story, from), momentAt(story, to)];
        const { added, actors, states } = compare(earlier, later);
        expect(added).toEqual(story.steps.slice(from, to).map(({ interaction }) => interaction.id));
        const strangers = story.dataset.actors.map(({ id }) => id).filter((id) => !earlier.sees(id) && later.sees(id));
        expect(new Set(actors)).toEqual(new Set(strangers));
        const replayed = new Map(standingsAt(earlier).map(({ key, state }) => [key, state]));
        for (const one of states) {
          expect(one.from).toBe(replayed.get(one.key));
          replayed.set(one.key, one.to);
        }
        expect(replayed).toEqual(new Map(standingsAt(later).map(({ key, state }) => [key, state])));
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
