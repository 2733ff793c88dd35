import { expect, it } from 'vitest';
import { parseDataset } from '../../../src/model/parse';
import { expectSaid, spoiled, type Case } from './bad-input';

const BOB = '"name": "Bob Baker"';
const CAUSES = '"causes": [{ "interaction": "meeting", "how": "leads to" }]';
const STEP = '"text": "They meet."';

/** What stands in the file, the file, and the problems that are told. */
const CASES: readonly Case[] = [
  [
    'an actor that acts for another twice',
    spoiled(BOB, `${BOB}, "actsFor": ["ann", "ann"]`),
    ['7:60 warning actors[1] "bob" › actsFor[1]: "ann" is named twice; the first stands | keep one of the two'],
  ],
  [
    'an actor that acts for itself',
    spoiled(BOB, `${BOB}, "actsFor": ["bob", "ann"]`),
    [
      '7:53 warning actors[1] "bob" › actsFor[0]: "bob" cannot act for itself; it is left out | name the one that it acts for, or delete it',
    ],
  ],
  [
    'a cause named twice',
    spoiled(CAUSES, CAUSES.replace(']', ', { "interaction": "meeting", "how": "ends in" }]')),
    [
      '25:84 warning interactions[1] "quarrel" › causes[1] › interaction: "meeting" is a cause twice; the first stands | keep one of the two',
    ],
  ],
  [
    'an earlier interaction named twice',
    spoiled('"after": ["meeting"]', '"after": ["meeting", "meeting"]'),
    [
      '23:28 warning interactions[1] "quarrel" › after[1]: "meeting" is named twice; the first stands | keep one of the two',
    ],
  ],
  [
    'two states of one actor',
    spoiled('"after": ["meeting"]', '"changes": [{ "of": "ann", "state": "cross" }, { "of": "ann", "state": "away" }]'),
    [
      '23:62 warning interactions[1] "quarrel" › changes[1] › of: two states of "ann" without a label; the last stands | keep one of the two, or give each a "label" of its own',
    ],
  ],
  [
    'two states of a pair, told either way round',
    spoiled(
      '"after": ["meeting"]',
      '"changes": [{ "of": ["ann", "bob"], "label": "mood", "state": "cold" }, { "of": ["bob", "ann"], "label": "mood", "state": "warm" }]',
    ),
    [
      '23:87 warning interactions[1] "quarrel" › changes[1] › of: two states of "ann" and "bob" under the label "mood"; the last stands | keep one of the two, or give each a "label" of its own',
    ],
  ],
  [
    'two states of one actor that have labels of their own',
    spoiled(
      '"after": ["meeting"]',
      '"changes": [{ "of": "ann", "label": "mood", "state": "cross" }, { "of": "ann", "state": "away" }]',
    ),
    [],
  ],
  [
    'an actor that a step of the reading looks at twice',
    spoiled(STEP, `${STEP}, "focus": ["ann", "ann"]`),
    ['28:97 warning tour[0] "meeting" › focus[1]: "ann" is named twice; the first stands | keep one of the two'],
  ],
  [
    'an answer offered twice',
    spoiled(STEP, `${STEP}, "question": { "ask": "Why?", "choices": ["Pride", "Fear", "Pride"] }`),
    [
      '28:138 warning tour[0] "meeting" › question › choices[2]: "Pride" is offered twice; the first stands | keep one of the two',
    ],
  ],
];

it.each(CASES)('what a story names twice where once is meant is told, and stands once: %s', (_, file, said) =>
  expectSaid(file, said),
);

it('the first of two causes that are one stands, and the last of two states', () => {
  const causes = parseDataset(
    spoiled(CAUSES, CAUSES.replace(']', ', { "interaction": "meeting", "how": "ends in" }]')),
  );
  const states = parseDataset(
    spoiled('"after": ["meeting"]', '"changes": [{ "of": "ann", "state": "cross" }, { "of": "ann", "state": "away" }]'),
  );
  const quarrel = ({ status, ...parsed }: ReturnType<typeof parseDataset>) =>
    'dataset' in parsed ? parsed.dataset.interactions[1] : status;
  expect([quarrel(causes), quarrel(states)]).toMatchObject([
    { causes: [{ how: 'leads to' }] },
    { changes: [{ state: 'away' }] },
  ]);
});
