import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { datasetOf } from '../../../src/model/exports/dataset-of';
import { partOfStory, wholeStory } from '../../../src/model/exports/extract';
import { storyJson } from '../../../src/model/exports/story-json';
import { parseDataset } from '../../../src/model/parse';
import type { Dataset } from '../../../src/model/schema';
import { GOOD } from '../bad-input/bad-input';
import { interaction, story } from '../sample';

/** Reads a dataset in which nothing may be wrong. */
function read(text: string): Dataset {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  expect(parsed.heldBack).toEqual([]);
  return parsed.dataset;
}

const STORIES = ['tomahawk-decision', 'camp-david'].map((slug) => readFileSync(`data/${slug}.json`, 'utf8'));

describe('a story as JSON', () => {
  it.each([GOOD, ...STORIES])('reads back as it was', (text) => {
    const dataset = read(text);
    expect(read(storyJson(dataset))).toEqual(dataset);
  });

  it('leaves out what has its default', () => {
    const text = storyJson(story(interaction('call', { type: 'call' })));
    for (const key of ['repeated', 'status', 'causes', 'aliases', 'kind', 'role', 'tour', 'sides'])
      expect(text).not.toContain(`"${key}"`);
  });

  it('reads back any text that a file can hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((some) => some.trim() === some && some !== '');
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const dataset = read(storyJson({ ...story(interaction('call', { summary })), title }));
        expect(read(storyJson(dataset))).toEqual(dataset);
      }),
    );
  });
});

describe('a part of a story', () => {
  const [FIRST = ''] = STORIES;
  const whole = chronology(read(FIRST));

  it('is the whole where every step is wanted', () => {
    expect(partOfStory(whole, () => true)).toEqual(wholeStory(whole));
    expect(datasetOf(wholeStory(whole))).toBe(whole.dataset);
  });

  it('is a story without an error, in the same order, whichever steps are wanted', () => {
    fc.assert(
      fc.property(fc.subarray(whole.steps.map(({ number }) => number)), (wanted) => {
        const part = partOfStory(whole, ({ number }) => wanted.includes(number));
        const dataset = read(storyJson(datasetOf(part)));
        expect(new Set(dataset.interactions.map(({ id }) => id))).toEqual(
          new Set(part.steps.map(({ interaction: { id } }) => id)),
        );
        const order = chronology(dataset).steps.map(({ interaction: { id } }) => id);
        for (const [id, predecessor] of statedOrder(dataset))
          expect(order.indexOf(predecessor)).toBeLessThan(order.indexOf(id));
      }),
    );
  });

  it('keeps the order of two steps whose middle is left out', () => {
    const chain = chronology(
      story(interaction('one'), interaction('two', { after: ['one'] }), interaction('three', { after: ['two'] })),
    );
    const { interactions } = datasetOf(partOfStory(chain, ({ interaction: { id } }) => id !== 'two'));
    expect(interactions.find(({ id }) => id === 'three')?.after).toEqual(['one']);
  });

  it('holds the actors that its steps speak of, and no ties to others', () => {
    const part = partOfStory(whole, ({ number }) => number === 3);
    const { actors } = datasetOf(part);
    expect(actors.map(({ id }) => id)).toEqual(['trump', 'putin']);
    expect(actors.flatMap(({ actsFor }) => actsFor)).toEqual([]);
  });
});

function statedOrder({ interactions }: Dataset): readonly (readonly [string, string])[] {
  return interactions.flatMap(({ id, after, causes }) =>
    [...after, ...causes.map((cause) => cause.interaction)].map((predecessor) => [id, predecessor] as const),
  );
}
