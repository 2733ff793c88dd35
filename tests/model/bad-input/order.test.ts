import { it } from 'vitest';
import { expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'a ring of two',
    spoiled('"date": "2025-10-17"', '"after": ["quarrel"]'),
    [
      '25:35 error interactions[1] "quarrel" › causes[0] › interaction: each of these comes before the next: "quarrel" → "meeting" → "quarrel" | take back one of the statements',
      'held back interactions[0] meeting: each of these comes before the next: "quarrel" → "meeting" → "quarrel"',
      'held back interactions[1] quarrel: each of these comes before the next: "quarrel" → "meeting" → "quarrel"',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'a cause of itself',
    spoiled('"causes": [{ "interaction": "meeting"', '"causes": [{ "interaction": "quarrel"'),
    [
      '25:35 error interactions[1] "quarrel" › causes[0] › interaction: "quarrel" cannot follow from itself | name another one, or delete it',
    ],
    'quarrel',
  ],
  [
    'after itself',
    spoiled('"after": ["meeting"]', '"after": ["quarrel"]'),
    [
      '23:17 error interactions[1] "quarrel" › after[0]: "quarrel" cannot come after itself | name another one, or delete it',
    ],
    'quarrel',
  ],
  [
    'an effect before its cause',
    spoiled('"date": "2025-10-19",\n      "after": ["meeting"]', '"date": "2025-10-16"'),
    [
      '22:15 error interactions[1] "quarrel" › date: "quarrel" is dated 16 Oct 2025, but it follows from "meeting" (line 24), and "meeting" is dated 17 Oct 2025 (line 14) | correct one of the two dates, or take back the order',
    ],
    'quarrel',
  ],
  [
    'an order against the dates',
    spoiled(
      '"causes": [{ "interaction": "meeting", "how": "leads to" }]',
      '"note": "x"',
      spoiled('"date": "2025-10-19"', '"date": "2025-10"', spoiled('"date": "2025-10-17"', '"date": "2025-11/.."')),
    ),
    [
      '22:15 error interactions[1] "quarrel" › date: "quarrel" is dated October 2025, but it comes after "meeting" (line 23), and "meeting" is dated from 1 Nov 2025 on (line 14) | correct one of the two dates, or take back the order',
    ],
    'quarrel',
  ],
];

it.each(CASES)('what is wrong with an order is told, with its place and what to write: %s', (_, file, said, heldBack) =>
  expectSaid(file, said, heldBack),
);
