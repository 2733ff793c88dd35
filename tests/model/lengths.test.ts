import { describe, expect, it } from 'vitest';
import { datasetJsonSchema } from '../../src/commands/schema/json-schema';
import { findings, spoiled } from './bad-input/bad-input';

const title = (text: string): string => spoiled('"Ann and Bob meet"', JSON.stringify(text));
const short = (text: string): string =>
  spoiled('"title": "They quarrel"', `"title": "They quarrel", "shortTitle": ${JSON.stringify(text)}`);
const quote = (text: string): string => spoiled('"paragraph": 1', `"quote": ${JSON.stringify(text)}`);

describe('the length of a text', () => {
  it.each([
    ['a title', title, 2000, 'title'],
    ['a short title', short, 24, 'shortTitle'],
    ['a quote', quote, 200, 'quote'],
  ])('of %s is counted in characters, also of those that take two UTF-16 units', (_, story, most, key) => {
    for (const character of ['a', 'é', '中', '😀']) {
      expect(findings(story(character.repeat(most))), character).toEqual([]);
      expect(findings(story(character.repeat(most + 1)))[0], character).toContain(
        `"${key}" has ${String(most + 1)} characters; at most ${String(most)} are allowed`,
      );
    }
  });

  it('is the one that the JSON Schema states', () => {
    const text = JSON.stringify(datasetJsonSchema());
    expect([...new Set([...text.matchAll(/"maxLength":(\d+)/g)].map(([, most]) => Number(most)))].sort()).toEqual([
      200, 2000, 24,
    ]);
  });
});

describe('a list of paragraphs', () => {
  it('names at least one', () => {
    expect(findings(spoiled('"paragraph": 1', '"paragraph": []'))[0]).toMatch(
      /error .*paragraph: "paragraph" is empty \| write 3 or \[3, 5\], or leave it out$/,
    );
    expect(findings(spoiled('"paragraph": 1', '"paragraph": [1, 3]'))).toEqual([]);
    expect(JSON.stringify(datasetJsonSchema())).toMatch(/"paragraph":\{[^}]*"anyOf":\[\{[^}]*\},\{[^[\]]*"minItems":1/);
  });
});
