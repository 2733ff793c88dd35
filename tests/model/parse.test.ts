import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { parseDataset } from '../../src/model/parse';
import { TYPES, type Dataset } from '../../src/model/schema';
import { GOOD, findings, spoiled } from './bad-input/bad-input';

const SHIPPED = readFileSync(new URL('../../data/tomahawk-decision.json', import.meta.url), 'utf8');

function datasetOf(input: string | Uint8Array): Dataset {
  const parsed = parseDataset(input);
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return parsed.dataset;
}

describe('a valid file', () => {
  it.each([GOOD, SHIPPED])('is the same after printing and reading again', (text) => {
    const dataset = datasetOf(text);
    expect(datasetOf(JSON.stringify(dataset))).toEqual(dataset);
    expect(datasetOf(new TextEncoder().encode(text))).toEqual(dataset);
  });

  it('has its defaults filled in and its lists never missing', () => {
    expect(datasetOf(GOOD).interactions[1]).toEqual({
      id: 'quarrel',
      type: 'criticism',
      title: 'They quarrel',
      date: '2025-10-19',
      after: ['meeting'],
      before: [],
      repeated: false,
      status: 'occurred',
      participants: [{ actor: 'bob', role: 'speaker' }],
      changes: [],
      causes: [{ interaction: 'meeting', how: 'leads to' }],
      evidence: [],
    });
  });

  it('keeps what tools have written as it stands', () => {
    const tools =
      '"seats": { "key": "a", "seats": { "wide": [[1, 2]] } }, "translations": { "uk": { "title": "Сварка" } }';
    const dataset = datasetOf(spoiled('"sides"', `${tools},\n  "sides"`));
    expect(dataset.seats).toEqual({ key: 'a', seats: { wide: [[1, 2]] } });
    expect(dataset.translations).toEqual({ uk: { title: 'Сварка' } });
  });

  it('names one paragraph or several', () => {
    expect(datasetOf(GOOD).interactions[0]?.evidence[0]?.paragraph).toEqual([1]);
    expect(datasetOf(spoiled('"paragraph": 1', '"paragraph": [3, 5]')).interactions[0]?.evidence[0]?.paragraph).toEqual(
      [3, 5],
    );
  });

  it('has spaces around its texts taken off', () => {
    expect(datasetOf(spoiled('"A quarrel"', '"  A quarrel "')).title).toBe('A quarrel');
  });
});

describe('a fix', () => {
  it.each([
    ['a byte order mark', `\ufeff${GOOD}`],
    ['a comma after the last entry', spoiled('["Bobby"]', '["Bobby",]')],
    ['a slip in an id', spoiled('{ "actor": "bob" }', '{ "actor": "bobb" }')],
    ['a name for an id', spoiled('{ "actor": "ann" }', '{ "actor": "Ann-Archer" }')],
    ['a slip in a key', spoiled('"participants"', '"particpants"')],
    ['a slip in a type', spoiled('"criticism"', '"critcism"')],
    ['curly quotes', spoiled('"A quarrel"', '“A quarrel”')],
    ['a comma that is missing', spoiled('"A quarrel",', '"A quarrel"')],
  ])('mends %s', (_, text) => {
    const [fix] = parseDataset(text).problems.flatMap((problem) => problem.fix ?? []);
    if (fix === undefined) return expect.fail('no fix');
    const mended = text.slice(0, fix.offset) + fix.text + text.slice(fix.offset + fix.length);
    expect(findings(mended)).toEqual([]);
    expect(datasetOf(mended)).toEqual(datasetOf(GOOD));
  });

  it.each([
    [
      'two candidates are equally near',
      spoiled('{ "actor": "ann" }', '{ "actor": "anb" }', GOOD.replaceAll('bob', 'abb')),
    ],
    ['the guess is far', spoiled('{ "actor": "ann" }', '{ "actor": "annabel" }')],
  ])('is not offered where %s', (_, text) => {
    expect(parseDataset(text).problems.flatMap((problem) => problem.fix ?? [])).toEqual([]);
  });
});

describe('what is held back', () => {
  it('carries its list, index, id, title, reason and place', () => {
    const parsed = parseDataset(spoiled('"type": "criticism"', '"type": "tweet"'));
    expect(parsed.status === 'ready' && parsed.heldBack).toEqual([
      {
        list: 'interactions',
        index: 1,
        id: 'quarrel',
        title: 'They quarrel',
        reason: '"tweet" is no type',
        line: 18,
        column: 5,
        problem: {
          line: 20,
          column: 15,
          path: 'interactions[1] "quarrel" › type',
          suggestion: `write ${TYPES.slice(0, -1)
            .map((type) => JSON.stringify(type))
            .join(', ')} or "other"`,
        },
      },
    ]);
  });

  it('carries the place of the error itself, each its own where two are alike, and none where only another is held back', () => {
    const twice = GOOD.replace('"title": "Ann and Bob meet"', '"title": ""').replace(
      '"title": "They quarrel"',
      '"title": ""',
    );
    const places = (text: string): readonly (string | undefined)[] => {
      const parsed = parseDataset(text);
      return parsed.status === 'ready' ? parsed.heldBack.map(({ problem }) => problem?.path) : [];
    };
    expect(places(twice)).toEqual([
      'interactions[0] "meeting" › title',
      'interactions[1] "quarrel" › title',
      undefined,
    ]);
  });

  it('carries for each of a ring the one place where the ring is told', () => {
    const parsed = parseDataset(spoiled('"date": "2025-10-17"', '"after": ["quarrel"]'));
    const held = parsed.status === 'ready' ? parsed.heldBack : [];
    expect(held.map(({ id }) => id)).toEqual(['meeting', 'quarrel', undefined]);
    expect(held[0]?.problem?.path).toMatch(/^interactions\[\d\] "(?:meeting|quarrel)" › (?:after|causes)\[0\]/);
    expect(held[1]?.problem).toEqual(held[0]?.problem);
  });

  it('leaves the rest to be drawn', () => {
    const dataset = datasetOf(spoiled('"type": "criticism"', '"type": "tweet"'));
    expect(dataset.interactions.map(({ id }) => id)).toEqual(['meeting']);
    expect(dataset.actors.map(({ id }) => id)).toEqual(['ann', 'bob']);
  });

  it('may be a chain of 100,000', () => {
    const interactions = Array.from({ length: 100_000 }, (_, index) => ({
      id: `s${index}`,
      type: index === 0 ? 'tweet' : 'call',
      title: 'A call',
      participants: [{ actor: 'ann' }],
      causes: index === 0 ? [] : [{ interaction: `s${index - 1}`, how: 'moves' }],
    }));
    const parsed = parseDataset(JSON.stringify({ title: 'Long', actors: [{ id: 'ann', name: 'Ann' }], interactions }));
    expect(parsed.status === 'ready' && parsed.heldBack.length).toBe(100_000);
    expect(parsed.problems).toHaveLength(1);
  });
});

describe('a great file', () => {
  const story = (count: number, cause: (index: number) => string | undefined): string =>
    JSON.stringify({
      title: 'Long',
      actors: [{ id: 'ann', name: 'Ann' }],
      interactions: Array.from({ length: count }, (_, index) => {
        const interaction = cause(index);
        return {
          id: `s${index}`,
          type: 'call',
          title: 'A call',
          participants: [{ actor: 'ann' }],
          ...(interaction !== undefined && { causes: [{ interaction, how: 'moves' }] }),
        };
      }),
    });

  it('may have a chain of 100,000 causes', () => {
    const dataset = datasetOf(story(100_000, (index) => (index === 0 ? undefined : `s${index - 1}`)));
    expect(chronology(dataset).steps.at(-1)?.interaction.id).toBe('s99999');
  });

  it('may have a ring of 20,000, which is told once', () => {
    const parsed = parseDataset(story(20_000, (index) => `s${(index + 19_999) % 20_000}`));
    expect(parsed.problems.map(({ message }) => message)).toEqual([
      'each of these comes before the next: "s19999" → "s0" → "s1" → "s2" → "s3" → "s4" → … → "s19995" → "s19996" → "s19997" → "s19998" → "s19999"',
    ]);
  });

  it('may name 20,000 things that do not exist', () => {
    const parsed = parseDataset(story(20_000, (index) => `gone-${index}`));
    expect(parsed.problems).toHaveLength(20_000);
  });
});

it('no key of a file reaches the prototype of objects', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  parseDataset(spoiled('"sides"', '"__proto__": { "a": 1 }, "seats": { "__proto__": { "polluted": 1 } }, "sides"'));
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect('polluted' in {}).toBe(false);
});

it('the same file gives the same result', () => {
  const text = spoiled('"criticism"', '"critcism"');
  expect(parseDataset(text)).toEqual(parseDataset(text));
});

it('a file over 64 MB is refused unread', () => {
  expect(findings(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([
    'refused',
    '1:1 error: the file has 65 MB; a story may have 64 | split it into several stories',
  ]);
});
