import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATE_PATTERN } from '../../src/commands/schema/date-pattern';
import { generatedFiles } from '../../src/commands/schema/generated-files';
import { datasetJsonSchema, type JsonSchema } from '../../src/commands/schema/json-schema';
import { parseDate } from '../../src/model/dates/parse-date';
import { parseDataset } from '../../src/model/parse';
import { TYPES } from '../../src/model/schema';
import { dateTexts } from '../model/dates/date-texts';

const root = join(import.meta.dirname, '../..');
const files = await generatedFiles(join(root, 'data'));

describe('a generated file', () => {
  it.each(files.map(({ path, text }) => [relative(root, path), text]))(
    '%s is as npm run schema writes it today',
    (path, text) => {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    },
  );
});

/** Every schema inside a schema that says something of its own, with the way to it. */
function* inside(schema: JsonSchema, way = ''): Generator<readonly [string, JsonSchema]> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield [`${way}${key}`, property];
    const { items } = property;
    const item = items === undefined || !('properties' in items) ? undefined : items;
    yield* inside(item ?? property, `${way}${key}.`);
  }
}

describe('the JSON Schema', () => {
  const all = new Map(inside(datasetJsonSchema()));
  const at = (way: string): JsonSchema => all.get(way) ?? {};

  it('is of draft 07, the newest that every editor reads', () => {
    expect(datasetJsonSchema()['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('explains every key in a sentence', () => {
    expect(all.size).toBe(75);
    for (const [way, { description }] of all) expect(description, way).toMatch(/^[A-Z].*\.$/);
  });

  it('explains every word of a list of types, roles, statuses and kinds', () => {
    for (const way of ['interactions.type', 'interactions.status', 'interactions.participants.role', 'actors.kind']) {
      const { enum: words, enumDescriptions } = at(way);
      expect(enumDescriptions, way).toHaveLength(words?.length ?? 0);
      expect(enumDescriptions, way).not.toContain('');
    }
    expect(at('interactions.type').enum).toEqual(TYPES);
  });

  it('knows no key beside those of the contracts', () => {
    for (const schema of [datasetJsonSchema(), at('interactions').items])
      expect(schema).toMatchObject({ additionalProperties: false });
  });

  it('gives examples that a story may hold', () => {
    for (const [way, { examples, pattern }] of all) {
      if (typeof pattern !== 'string' || !Array.isArray(examples)) continue;
      for (const example of examples) expect(example, way).toMatch(new RegExp(pattern));
    }
    expect(at('interactions.date')['examples']).toSatisfy((dates: readonly string[]) =>
      dates.every((date) => parseDate(date) !== undefined),
    );
  });

  it('tells an editor what to write for a date or an id', () => {
    expect(at('interactions.date')['patternErrorMessage']).toMatch(/^Write 2025, 2025-10 or 2025-10-17/);
    expect(at('actors.id')['patternErrorMessage']).toContain('"donald-trump"');
    expect(at('interactions.after').items).toMatchObject({ patternErrorMessage: expect.any(String) });
  });

  it('offers snippets of entries with all that they need', () => {
    for (const list of ['sides', 'sources', 'actors', 'interactions', 'tour']) {
      const items: JsonSchema = JSON.parse(JSON.stringify(at(list).items));
      const snippets: readonly { readonly body: object }[] = JSON.parse(JSON.stringify(items['defaultSnippets']));
      const required: string[] = JSON.parse(JSON.stringify(items['required']));
      expect(snippets.length, list).toBeGreaterThan(0);
      for (const { body } of snippets) {
        expect(Object.keys(body), list).toEqual(expect.arrayContaining(required));
        expect(Object.keys(items.properties ?? {}), list).toEqual(expect.arrayContaining(Object.keys(body)));
      }
    }
  });

  it('takes every date that the parser takes, and of others only days that no month has and spans that run backwards', () => {
    const pattern = new RegExp(DATE_PATTERN);
    for (const text of dateTexts(3000)) {
      if (parseDate(text) !== undefined) expect(text).toMatch(pattern);
      else if (pattern.test(text)) expect(text).toMatch(/-0000|-(?:29|30|31)|\/|,|\.\./);
    }
    for (const text of ['2025-13', '2025-1-1', '25', '2025-10-17T10:00', '2025/..]', '[2025]', '', '/2025', '2025%'])
      expect(text).not.toMatch(pattern);
  });
});

describe("the editors' guide", () => {
  const guide = readFileSync(join(root, 'data/README.md'), 'utf8');

  it('has an example of about ten lines in which nothing is wrong', () => {
    const example = /```json\n([^]*?)```/.exec(guide)?.[1] ?? '';
    expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(11);
    expect(parseDataset(example)).toMatchObject({ status: 'ready', problems: [], heldBack: [] });
  });

  it('shows no date that cannot be written', () => {
    const dates = [...guide.matchAll(/`"?([[\d.-][\d/.,?~[\]-]*\d[\d/.,?~[\]-]*)"?`/g)].map((match) => match[1] ?? '');
    expect(dates.length).toBeGreaterThan(12);
    for (const date of dates) expect(parseDate(date), date).toBeDefined();
  });

  it('names only commands that there are', () => {
    const { scripts }: { scripts: object } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [, name] of guide.matchAll(/npm run (?:--silent )?([a-z]+)/g))
      expect(scripts).toHaveProperty(name ?? '');
  });
});
