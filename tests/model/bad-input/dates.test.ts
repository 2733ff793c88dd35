import { it } from 'vitest';
import { expectSaid, spoiled, type Case } from './bad-input';

const WHERE = '14:15 error interactions[0] "meeting" › date:';

it.each([
  ['"2023-02-30"', 'is no date: February 2023 has 28 days | write a day from 01 to 28, or "2023-02" for the month'],
  ['"2023-02-29"', 'is no date: February 2023 has 28 days | write a day from 01 to 28, or "2023-02" for the month'],
  ['"2025-06-31"', 'is no date: June 2025 has 30 days | write a day from 01 to 30, or "2025-06" for the month'],
  ['"2025-13"', 'is no date: there is no month 13 | write a month from 01 to 12'],
  ['"2025-10-17T25:00:60"', 'has a clock time; a date has none | write "2025-10-17"'],
  ['"1914-6-28"', 'is no date of the forms that a story may use | write "1914-06-28"'],
  ['"28/06/1914"', 'is no date of the forms that a story may use | write "1914-06-28"'],
  ['"06/07/1914"', 'is no date of the forms that a story may use | write "1914-07-06" or "1914-06-07"'],
  ['"c. 1648"', 'is no date of the forms that a story may use | write "1648~"'],
  ['"May 2025"', 'is no date of the forms that a story may use | write "2025-05"'],
  ['"17 October 2025"', 'is no date of the forms that a story may use | write "2025-10-17"'],
  ['"Oct. 17, 2025"', 'is no date of the forms that a story may use | write "2025-10-17"'],
  ['"44 BC"', 'is no date of the forms that a story may use | write "-0043"'],
  ['"-000043"', 'is no date: a year has four digits | write "-0043"'],
  ['"44"', 'is no date of the forms that a story may use | write "0044"'],
  [
    '"10000"',
    'is no date: a year has four digits | write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure',
  ],
  ['"-0000"', 'is no date: the year 0000, which is 1 BC, has no sign | write "0000"'],
  ['"2025-10-19/2025-10-17"', 'ends before it begins | write "2025-10-17/2025-10-19"'],
  ['"[2026..2025]"', 'ends before it begins | write "[2025..2026]"'],
  ['"2024-2025"', 'is no date of the forms that a story may use | write "2024/2025"'],
  ['"2024 to 2025"', 'is no date of the forms that a story may use | write "2024/2025"'],
  ['"2025-10-17?~"', 'is no date of the forms that a story may use | write "2025-10-17?" or "2025-10-17~"'],
  [
    '"yesterday"',
    'is no date of the forms that a story may use | leave the key out, and write the source\'s own words in "dateText"',
  ],
  ['"2025/"', 'is no date of the forms that a story may use | write "2025/.."'],
  ['"/2025-10-17"', 'is no date of the forms that a story may use | write "../2025-10-17"'],
  ['"2025-10-17/open"', 'is no date of the forms that a story may use | write "2025-10-17/.."'],
  ['"2025-10-17, 2025-10-19"', 'is no date of the forms that a story may use | write "[2025-10-17, 2025-10-19]"'],
  [
    '"2025-10-17 (Friday)"',
    'is no date of the forms that a story may use | write "2025-10-17", and the source\'s own words in "dateText"',
  ],
  ['"17.10.25"', 'is no date of the forms that a story may use | write the year with four digits, as in "2025-10-17"'],
  [
    '"../.."',
    'is no date of the forms that a story may use | leave the key out, and write the source\'s own words in "dateText"',
  ],
  [
    '"2025-W42"',
    'is no date of the forms that a story may use | write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure',
  ],
])('a text that is no date: %s', (date, said) => {
  expectSaid(spoiled('"2025-10-17"', date), [`${WHERE} ${date} ${said}`], 'meeting');
});

it.each([
  ['""', '"date" is empty | write a date, as in "2025-10-17", or leave the key out'],
  ['null', '"date" is a text, not null | leave it out, or write "2025-10-17"'],
  ['true', '"date" is a text, not true or false | write "true"'],
  ['[2020]', '"date" is a text, not a list | write "…"'],
  ['20', '"date" is a text, not a number | write "20"'],
  ['2025', '"date" is a text, not a number | write "2025"'],
])('a value that is no date: %s', (date, said) => {
  expectSaid(spoiled('"2025-10-17"', date), [`${WHERE} ${said}`], 'meeting');
});

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    '1582-10-10',
    spoiled('"date": "2025-10-17"', '"date": "1582-10-10"'),
    [
      '14:15 warning interactions[0] "meeting" › date: "1582-10-10" was skipped when the Gregorian calendar began; it is read as if that calendar had always run | add ten days if this is a Julian date',
    ],
  ],
  ['a year far from the others', spoiled('"date": "2025-10-19"', '"date": "9999"'), []],
  [
    'a passage with an impossible date',
    spoiled('"paragraph": 1', '"date": "2025-02-30"'),
    [
      '16:49 error interactions[0] "meeting" › evidence[0] › date: "2025-02-30" is no date: February 2025 has 28 days | write a day from 01 to 28, or "2025-02" for the month',
    ],
    'meeting',
  ],
  [
    'a passage that excludes the date',
    spoiled('"paragraph": 1', '"date": "2025-10-18"'),
    [
      '16:49 warning interactions[0] "meeting" › evidence[0] › date: two passages exclude one another: 17 Oct 2025 and 18 Oct 2025; the date stays and is shown as disputed | leave it so if the source disagrees with itself',
    ],
  ],
  [
    'a publication date that is none',
    spoiled('"title": "A paper"', '"title": "A paper", "published": "last week"'),
    [
      '4:65 warning sources[0] "paper" › published: "last week" is no date of the forms that a story may use; it is left out | write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure',
    ],
  ],
  [
    'a day of the last edit that is none',
    spoiled('"sides"', '"updated": "today",\n  "sides"'),
    ['3:14 warning updated: "today" is no date of the forms that a story may use; it is left out | leave the key out'],
  ],
];

it.each(CASES)('what is wrong with a date is told, with its place and what to write: %s', (_, file, said, heldBack) =>
  expectSaid(file, said, heldBack),
);
