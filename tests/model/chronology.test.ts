import { describe, expect, it } from 'vitest';
import { chronology, type Step } from '../../src/model/chronology';
import type { Interaction } from '../../src/model/schema';
import { interaction as step, passage, story } from './sample';

const stepsOf = (...interactions: readonly Interaction[]): ReadonlyMap<string, Step> =>
  chronology(story(...interactions)).stepOf;
const only = (rest: Partial<Interaction>): Step | undefined => stepsOf(step('a', rest)).get('a');

describe('the mark of a step', () => {
  it.each([
    ['2025-10-17', 'day'],
    ['2025-10', 'span'],
    ['2025', 'span'],
    ['2025-09/2025-10', 'span'],
    ['[2025-10-01..2025-10-17]', 'span'],
    ['2025-10-17/..', 'after'],
    ['../2025-10-17', 'before'],
    ['2025-10-17?', 'soft'],
    ['2025~', 'soft'],
    ['[2025-10-17,2025-10-19]', 'span'],
  ])('dated %s is %s', (date, mark) => {
    expect(only({ date })?.mark).toBe(mark);
  });

  it('is "order" where nothing is known', () => {
    expect(only({})).toMatchObject({ mark: 'order', stated: false });
  });

  it('is "after" and "before" for bounds that come from order', () => {
    const steps = stepsOf(step('a', { date: '2025', before: ['c'] }), step('b', { before: ['a'] }), step('c'));
    expect(steps.get('b')).toMatchObject({ mark: 'before', stated: false });
    expect(steps.get('c')).toMatchObject({ mark: 'after', stated: false });
  });
});

describe('a date that the evidence disputes', () => {
  const [early, late] = [passage('2025-10-17'), passage('2025-10-19')];

  it('is disputed where two passages exclude one another, with both readings', () => {
    const disputed = only({ evidence: [early, late] });
    expect(disputed?.mark).toBe('disputed');
    expect(disputed?.readings.map(({ evidence }) => evidence)).toEqual([early, late]);
  });

  it('is disputed where a passage excludes the date itself', () => {
    expect(only({ date: '2025-10-17', evidence: [late] })).toMatchObject({
      mark: 'disputed',
      readings: [{ evidence: late }],
    });
  });

  it('is not disputed by a vaguer passage that agrees', () => {
    expect(only({ date: '2025-10-17', evidence: [passage('2025-10'), early] })).toMatchObject({
      mark: 'day',
      readings: [],
    });
  });
});

describe('causes and effects', () => {
  it('are linked both ways by step, with their verb', () => {
    const steps = stepsOf(step('b', { causes: [{ interaction: 'a', how: 'moves' }] }), step('a'));
    expect(steps.get('b')?.causes).toEqual([{ step: 1, how: 'moves' }]);
    expect(steps.get('a')?.effects).toEqual([{ step: 2, how: 'moves' }]);
  });

  it('go in their thousands from one cause in no time', () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      step(`e${index}`, { causes: [{ interaction: 'a', how: 'moves' }] }),
    );
    expect(stepsOf(step('a'), ...many).get('a')?.effects).toHaveLength(30_000);
  });

  it('may run in a chain of 100,000 without exhausting the stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      step(`s${index}`, { causes: index === 0 ? [] : [{ interaction: `s${index - 1}`, how: 'moves' }] }),
    );
    expect(chronology({ ...story(), interactions: chain }).stepOf.get('s99999')?.number).toBe(100_000);
  });
});

describe('the reason for a place', () => {
  it('is the date', () => {
    expect(only({ date: '2025-10-17' })?.reason).toBe('It stands by its date.');
  });

  it('is what it follows', () => {
    const steps = stepsOf(step('a', { date: '2025' }), step('b', { after: ['a'] }));
    expect(steps.get('b')).toMatchObject({
      reason: 'It has no date of its own; it is told as later than “A”.',
      tied: false,
    });
  });

  it('is what it precedes', () => {
    const steps = stepsOf(step('a', { date: '2025' }), step('b', { before: ['a'] }));
    expect(steps.get('b')?.reason).toBe('It has no date of its own; it is told as earlier than “A”.');
  });

  it('is said to be none where there is none', () => {
    expect(only({})?.reason).toBe('The source gives neither a date nor an order; it stands at the end.');
  });

  it('says when a place is only a tie-break', () => {
    const steps = stepsOf(step('a', { date: '2025-10' }), step('b', { date: '2025-10' }));
    expect(steps.get('a')).toMatchObject({
      tied: true,
      reason: 'It stands by its date. Its order beside “B” is not stated.',
    });
  });

  it('is no tie-break between two different days', () => {
    const steps = stepsOf(step('a', { date: '2025-10-17' }), step('b', { date: '2025-10-18' }));
    expect([...steps.values()].map(({ tied }) => tied)).toEqual([false, false]);
  });
});
