import { it } from 'vitest';
import { expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'a name of 10,000 characters',
    spoiled('Bob Baker', 'x'.repeat(10_000)),
    ['7:28 error actors[1] "bob" › name: "name" has 10000 characters; at most 2000 are allowed | shorten it'],
    'bob',
  ],
  [
    'a summary of 5 MB',
    spoiled('"date": "2025-10-17"', `"summary": "${'x'.repeat(5_000_000)}"`),
    [
      '14:18 error interactions[0] "meeting" › summary: "summary" has 5000000 characters; at most 2000 are allowed | shorten it',
    ],
    'meeting',
  ],
  [
    'a mark that turns the direction',
    spoiled('Bob Baker', 'Bob \u202eBaker'),
    ['7:28 warning actors[1] "bob" › name: the text holds U+202E, which no page can show; it is left out | delete it'],
  ],
  [
    'a control character, escaped',
    spoiled('Bob Baker', 'Bob \\u0001Baker\\ufffe'),
    ['7:28 warning actors[1] "bob" › name: the text holds U+0001, which no page can show; it is left out | delete it'],
  ],
  [
    'a control character, raw',
    spoiled('Bob Baker', 'Bob \u000bBaker'),
    ['refused', '7:33 error actors[1] "bob" › name: U+000B stands in a text | delete it'],
  ],
  ['an escaped line break and tab', spoiled('Bob Baker', 'Bob\\n\\tBaker'), []],
  ['markup', spoiled('Bob Baker', '<img src=x onerror=alert(1)>&lt;'), []],
  ['templates', spoiled('Bob Baker', '{{7*7}} ${x} %s ]]>'), []],
  ['joined emoji and towers', spoiled('Bob Baker', '👩‍👩‍👧 Z͑ͫ̓ͪ'), []],
  [
    'a quote that is too long',
    spoiled('"paragraph": 1', `"quote": "${'x'.repeat(201)}"`),
    [
      '16:50 warning interactions[0] "meeting" › evidence[0] › quote: "quote" has 201 characters; at most 200 are allowed; it is left out | shorten it',
    ],
  ],
  [
    'a short title that is long',
    spoiled('"date": "2025-10-17"', '"shortTitle": "A title with more than 24 characters"'),
    [
      '14:21 warning interactions[0] "meeting" › shortTitle: "shortTitle" has 36 characters; at most 24 are allowed; it is left out | shorten it',
    ],
  ],
];

it.each(CASES)('what is wrong with a text is told, with its place and what to write: %s', (_, file, said, heldBack) =>
  expectSaid(file, said, heldBack),
);
