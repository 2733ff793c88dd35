import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { describeDate } from '../../src/model/dates/describe-date';
import { parseDataset } from '../../src/model/parse';
import { toldUpTo } from '../../src/model/told';
import { interaction, story } from './sample';

const TALE = chronology({
  ...story(
    interaction('first', { date: '2025-01-10', note: 'The third one answers it.' }),
    interaction('second', { title: 'Second', before: ['third'], participants: [{ actor: 'ann', role: 'speaker' }] }),
    interaction('third', {
      title: 'Third',
      date: '2025-03-05',
      participants: [{ actor: 'bob', role: 'speaker' }],
      causes: [{ interaction: 'first', how: 'answers' }],
      evidence: [{ source: 'paper' }],
    }),
  ),
  summary: 'It ends in March.',
});
const numberOf = (id: string): number => TALE.stepOf.get(id)?.number ?? 0;

describe('a story told up to a step', () => {
  it('is the story itself once all of it is told', () => {
    expect(toldUpTo(TALE, 3)).toBe(TALE);
    expect(toldUpTo(TALE, 9)).toBe(TALE);
  });

  it('keeps the numbers of its steps and has no step after the last', () => {
    const { steps, stepOf } = toldUpTo(TALE, 2);
    expect(steps.map(({ number }) => number)).toEqual([1, 2]);
    expect(steps.map(({ interaction: { id } }) => id)).toEqual(
      TALE.steps.slice(0, 2).map(({ interaction: { id } }) => id),
    );
    expect(stepOf.has('third')).toBe(false);
  });

  it('knows no actor and no source of what is to come, and neither summary nor notes', () => {
    const { dataset } = toldUpTo(TALE, 2);
    expect(dataset.actors.map(({ id }) => id)).toEqual(['ann']);
    expect(dataset.sources).toEqual([]);
    expect(dataset.summary).toBeUndefined();
    expect(dataset.interactions.map(({ note }) => note)).toEqual([undefined, undefined]);
  });

  it('leads to nothing that is to come, and has no day from it', () => {
    expect([numberOf('first'), numberOf('second')]).toEqual([1, 2]);
    const { steps } = toldUpTo(TALE, 2);
    expect(steps.map(({ effects }) => effects)).toEqual([[], []]);
    expect(TALE.steps[1]?.latest).toBeDefined();
    expect(steps.map((step) => describeDate(step).text)).toEqual(['10 Jan 2025', 'No date']);
    expect(JSON.stringify(steps)).not.toContain('Third');
  });

  it('shows at least its first step', () => {
    expect(toldUpTo(TALE, -4).steps).toHaveLength(1);
  });

  it.each(['tomahawk-decision', 'camp-david'])('never names a later interaction or actor in %s', (slug) => {
    const parsed = parseDataset(readFileSync(`data/${slug}.json`));
    if (parsed.status !== 'ready') throw new Error(`${slug} is not ready`);
    const whole = chronology(parsed.dataset);
    for (const { number } of whole.steps.slice(0, -1)) {
      const told = toldUpTo(whole, number);
      const text = JSON.stringify([told.dataset, told.steps]);
      for (const { interaction: later } of whole.steps.slice(number)) {
        expect(text).not.toContain(`"${later.id}"`);
        expect(text).not.toContain(later.title);
      }
      const present = new Set(told.dataset.actors.map(({ id }) => id));
      for (const { id } of whole.dataset.actors) if (!present.has(id)) expect(text).not.toContain(`"${id}"`);
    }
  });
});
