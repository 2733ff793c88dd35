import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology, type Chronology } from '../../src/model/chronology';
import { parseDataset } from '../../src/model/parse';
import type { Change, Interaction } from '../../src/model/schema';
import { momentAt, type Moment } from '../../src/replay/moment';
import { standingsAt, stateHistory } from '../../src/replay/standings';
import { interaction as step, story } from '../model/sample';
import { factsOf } from './facts';

const PAIR: readonly [string, string] = ['ann', 'bob'];
const change = (of: Change['of'], state: string, rest: Partial<Change> = {}): Change => ({
  of,
  state,
  over: false,
  ...rest,
});
const following = (id: string, ...causes: readonly string[]): Partial<Interaction> => ({
  causes: causes.map((interaction) => ({ interaction, how: 'moves' })),
  after: id === '' ? [] : [id],
});

/** Seven steps: one leads to three and four, which lead to six; the rest stands alone. */
const seven = chronology(
  story(
    step('one', { changes: [change('ann', 'hopeful')] }),
    step('two', { ...following('one'), participants: [{ actor: 'bob', role: 'speaker' }] }),
    step('three', {
      ...following('two', 'one'),
      changes: [change(PAIR, 'talking'), change(PAIR, 'open', { label: 'treaty' })],
    }),
    step('four', following('three', 'one')),
    step('five', { ...following('four'), changes: [change(['bob', 'ann'], 'silent', { over: true })] }),
    step('six', {
      ...following('five', 'three', 'four'),
      changes: [change('ann', 'angry'), change(PAIR, 'talking again')],
    }),
    step('seven', following('six')),
  ),
);

describe('a moment', () => {
  it('tells how old every interaction is, causes of the current one apart', () => {
    const ages = (moment: Moment): readonly string[] => seven.steps.map(({ number }) => moment.age(number));
    expect(ages(momentAt(seven, 6))).toEqual(['chain', 'past', 'chain', 'chain', 'recent', 'current', 'ahead']);
    expect(ages(momentAt(seven, 5))).toEqual(['past', 'past', 'recent', 'recent', 'current', 'ahead', 'ahead']);
  });

  it('names the steps that lead to it and that it leads to', () => {
    expect(momentAt(seven, 6).ancestry).toEqual([1, 3, 4, 6]);
    expect(momentAt(seven, 5).ancestry).toEqual([5]);
    expect(momentAt(seven, 1).consequences).toEqual([3, 4, 6]);
    expect(momentAt(seven, 7).consequences).toEqual([]);
  });

  it('holds each state until the next change of the same actors and label, whichever is named first', () => {
    expect(standingsAt(momentAt(seven, 6))).toEqual([
      { key: 'ann|', of: ['ann'], from: 'hopeful', state: 'angry', over: false, since: 6 },
      { key: 'ann bob|', of: PAIR, from: 'silent', state: 'talking again', over: false, since: 6 },
      { key: 'ann bob|treaty', of: PAIR, label: 'treaty', state: 'open', over: false, since: 3 },
    ]);
    expect(momentAt(seven, 5).standing('ann bob|')).toMatchObject({ state: 'silent', over: true, since: 5 });
  });

  it('says what the step changed, and from what', () => {
    expect(momentAt(seven, 6).changes).toEqual([
      { key: 'ann|', of: ['ann'], from: 'hopeful', state: 'angry', over: false, since: 6 },
      { key: 'ann bob|', of: PAIR, from: 'silent', state: 'talking again', over: false, since: 6 },
    ]);
    expect(momentAt(seven, 1).changes).toEqual([{ key: 'ann|', of: ['ann'], state: 'hopeful', over: false, since: 1 }]);
    expect(momentAt(seven, 7).changes).toEqual([]);
  });

  it('knows who was seen by now and who is active', () => {
    const seen = (step: number): readonly string[] => ['ann', 'bob'].filter((id) => momentAt(seven, step).sees(id));
    expect([seen(1), seen(2), seen(3)]).toEqual([['ann'], ['ann', 'bob'], ['ann', 'bob']]);
    expect(momentAt(seven, 7).sees('nobody')).toBe(false);
    expect([...momentAt(seven, 2).active]).toEqual(['bob']);
  });

  it.each([
    [0, 1],
    [-5, 1],
    [Number.NaN, 1],
    [2.9, 2],
    [8, 7],
    [Infinity, 7],
  ])('at %d is the one at %d', (asked, given) => {
    expect(momentAt(seven, asked).step).toBe(given);
  });

  it('exists in no story without steps', () => {
    expect(() => momentAt(chronology(story()), 1)).toThrow('no such step: 1');
  });
});

describe('the history of a state', () => {
  it('lists every change of its key in order', () => {
    expect(stateHistory(seven, 'ann bob|')).toEqual([
      expect.objectContaining({ since: 3, state: 'talking', over: false }),
      expect.objectContaining({ since: 5, state: 'silent', over: true }),
      expect.objectContaining({ since: 6, state: 'talking again', over: false }),
    ]);
    expect(stateHistory(seven, 'no such key')).toEqual([]);
  });
});

describe('the same step', () => {
  const text = readFileSync(new URL('../../data/tomahawk-decision.json', import.meta.url), 'utf8');
  const parsed = parseDataset(text);
  const shipped: Chronology = chronology(parsed.status === 'ready' ? parsed.dataset : story());

  it('is the same moment by playing, seeking and stepping back', () => {
    const steps = shipped.steps.length;
    const walk = fc.array(fc.oneof(fc.constant('next'), fc.constant('previous'), fc.integer({ min: 1, max: steps })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(walk, (moves) => {
        let at = 1;
        let seen = momentAt(shipped, at);
        for (const move of moves) {
          at = Math.min(steps, Math.max(1, typeof move === 'number' ? move : move === 'next' ? at + 1 : at - 1));
          seen = momentAt(shipped, at);
        }
        expect(factsOf(seen)).toEqual(factsOf(momentAt(chronology(shipped.dataset), at)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('holds exactly what replaying its changes from the start gives', () => {
    const replayed = new Map<string, string>();
    for (const { number } of shipped.steps) {
      const moment = momentAt(shipped, number);
      for (const { key, from, state } of moment.changes) {
        expect(from).toBe(replayed.get(key));
        replayed.set(key, state);
      }
      expect(new Map(standingsAt(moment).map(({ key, state }) => [key, state]))).toEqual(replayed);
    }
  });
});
