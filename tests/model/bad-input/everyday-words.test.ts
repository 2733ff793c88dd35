import { describe, expect, it } from 'vitest';
import { everydayWord } from '../../../src/model/checks/everyday-words';
import { COLORS, KINDS, TYPES } from '../../../src/model/schema';
import { findings, spoiled } from './bad-input';

describe('a word that means one of those that a story may use', () => {
  it.each([
    ['"type": "criticism"', '"type": "Phone call"', 'call'],
    ['"type": "criticism"', '"type": "letter"', 'message'],
    ['"type": "criticism"', '"type": "talk"', 'call'],
    ['"role": "speaker"', '"role": "caller"', 'initiator'],
  ])('%s written as %s is answered with "%s"', (old, written, meant) => {
    expect(findings(spoiled(old, written)).join()).toContain(`did you mean "${meant}"?`);
  });

  it('is a guess at the writer’s mind, and not mended unasked', () => {
    expect(everydayWord('type', 'letter')).toBe('message');
    expect(everydayWord('kind', 'letter')).toBeUndefined();
    expect(everydayWord('constructor', 'name')).toBeUndefined();
  });
});

it.each([
  ['type', TYPES],
  ['kind', KINDS],
  ['color', COLORS],
])('no word that a story may use under "%s" is taken for another', (key, options) => {
  const words = options.map((option) => everydayWord(key, option));
  expect(words.filter((word) => word !== undefined)).toEqual([]);
});

it.each([
  ['"evidence"', '"quotes"', 'evidence'],
  ['"date"', '"when"', 'date'],
  ['"side"', '"group"', 'side'],
])('the key %s written as %s is answered with "%s"', (old, written, meant) => {
  const [finding] = findings(spoiled(`${old}:`, `${written}:`));
  expect(finding).toContain(`there is no key ${written} here; it is left out | did you mean "${meant}"?`);
});

it.each([
  ['"actor": "bob", "role"', '"name": "bob", "role"', 'name', 'actor'],
  ['"after": ["meeting"]', '"changes": [{ "of": "ann", "to": "cross" }]', 'to', 'state'],
])('a key that is needed and goes by another name is told once: %s as %s', (old, written, key, meant) => {
  expect(findings(spoiled(old, written)).filter((said) => said.includes(' error '))).toEqual([
    expect.stringContaining(`there is no key "${key}" here, and "${meant}" is missing | did you mean "${meant}"?`),
  ]);
});

it('a key that means one which the entry has already is to be deleted', () => {
  const [finding] = findings(spoiled('"date":', '"when": "2025", "date":'));
  expect(finding).toContain('there is no key "when" here; it is left out | delete it');
});
