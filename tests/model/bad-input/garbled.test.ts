import { expect, it } from 'vitest';
import { parseDataset } from '../../../src/model/parse';
import { GOOD, expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'a capital of two bytes',
    spoiled('A quarrel', 'Ã„rger in KÃ¶ln'),
    [
      '2:13 warning: "Ã„rger" is UTF-8 that was read as Windows-1252; "Ärger" is meant, and once more in this line | write "Ärger", and open the file that it comes from as UTF-8 (and the others alike)',
    ],
  ],
  [
    'a curly apostrophe',
    spoiled('They quarrel', 'They donâ€™t speak'),
    [
      '21:22 warning: "donâ€™t" is UTF-8 that was read as Windows-1252; "don’t" is meant | write "don’t", and open the file that it comes from as UTF-8',
    ],
  ],
  [
    'letters of another alphabet',
    spoiled('Bob Baker', 'Ð‘Ð¾Ð±'),
    [
      '7:29 warning: "Ð‘Ð¾Ð±" is UTF-8 that was read as Windows-1252; "Боб" is meant | write "Боб", and open the file that it comes from as UTF-8',
    ],
  ],
  ['accents as they should be', spoiled('A quarrel', 'Ärger: À Saint-Étienne, “MANHÔ, Ângela’s « café » …'), []],
  ['a capital with a tilde before a closing quote', spoiled('A quarrel', 'says “AMANHÃ”, “Â…” and ‘Å’'), []],
];

it.each(CASES)('a text of other bytes: %s', (_, ...file) => expectSaid(...file));

it('what was read as Windows-1252 is mended by one safe edit, wherever it stands', () => {
  const meant = GOOD.replace('A quarrel', 'Ärger – “nein”')
    .replace('They quarrel', 'Grüße')
    .replace('Ann Archer', 'Žižek');
  const bytes = new TextEncoder().encode(meant);
  // The five bytes that Windows-1252 does not use are read as controls.
  const garbled = new TextDecoder('windows-1252').decode(bytes);
  expect(garbled).not.toBe(meant);
  const parsed = parseDataset(garbled);
  const fixes = parsed.problems.flatMap(({ fix }) => fix ?? []).toSorted((p, q) => q.offset - p.offset);
  const mended = fixes.reduce(
    (text, fix) => text.slice(0, fix.offset) + fix.text + text.slice(fix.offset + fix.length),
    garbled,
  );
  expect(mended).toBe(meant);
});
