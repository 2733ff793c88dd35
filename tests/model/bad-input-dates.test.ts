import { expect, it } from 'vitest';
import { findings, spoiled } from './bad-input';

/** What stands in the file, the file, and all that is said of it; numbers are those of the catalogue of bad input. */
const CASES: readonly (readonly [name: string, file: string | Uint8Array, said: readonly string[]])[] = [
  [
    '57 2023-02-30',
    spoiled('"date": "2025-10-17"', '"date": "2023-02-30"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2023-02-30" is no date: February 2023 has 28 days | write a day from 01 to 28, or "2023-02" for the month',
      'held back interactions[0] meeting: "2023-02-30" is no date: February 2023 has 28 days',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '58 2023-02-29',
    spoiled('"date": "2025-10-17"', '"date": "2023-02-29"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2023-02-29" is no date: February 2023 has 28 days | write a day from 01 to 28, or "2023-02" for the month',
      'held back interactions[0] meeting: "2023-02-29" is no date: February 2023 has 28 days',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '58 2025-06-31',
    spoiled('"date": "2025-10-17"', '"date": "2025-06-31"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2025-06-31" is no date: June 2025 has 30 days | write a day from 01 to 30, or "2025-06" for the month',
      'held back interactions[0] meeting: "2025-06-31" is no date: June 2025 has 30 days',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '58 2025-13',
    spoiled('"date": "2025-10-17"', '"date": "2025-13"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2025-13" is no date: there is no month 13 | write a month from 01 to 12',
      'held back interactions[0] meeting: "2025-13" is no date: there is no month 13',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '58 2025-10-17T25:00:60',
    spoiled('"date": "2025-10-17"', '"date": "2025-10-17T25:00:60"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2025-10-17T25:00:60" has a clock time; a date has none | write "2025-10-17"',
      'held back interactions[0] meeting: "2025-10-17T25:00:60" has a clock time; a date has none',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '59 1914-6-28',
    spoiled('"date": "2025-10-17"', '"date": "1914-6-28"'),
    [
      '14:15 error interactions[0] "meeting" › date: "1914-6-28" is no date of the forms that a story may use | write "1914-06-28"',
      'held back interactions[0] meeting: "1914-6-28" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '60 28/06/1914',
    spoiled('"date": "2025-10-17"', '"date": "28/06/1914"'),
    [
      '14:15 error interactions[0] "meeting" › date: "28/06/1914" is no date of the forms that a story may use | write "1914-06-28"',
      'held back interactions[0] meeting: "28/06/1914" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '60 06/07/1914',
    spoiled('"date": "2025-10-17"', '"date": "06/07/1914"'),
    [
      '14:15 error interactions[0] "meeting" › date: "06/07/1914" is no date of the forms that a story may use | write "1914-07-06" or "1914-06-07"',
      'held back interactions[0] meeting: "06/07/1914" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '61 c. 1648',
    spoiled('"date": "2025-10-17"', '"date": "c. 1648"'),
    [
      '14:15 error interactions[0] "meeting" › date: "c. 1648" is no date of the forms that a story may use | write "1648~"',
      'held back interactions[0] meeting: "c. 1648" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '61 May 2025',
    spoiled('"date": "2025-10-17"', '"date": "May 2025"'),
    [
      '14:15 error interactions[0] "meeting" › date: "May 2025" is no date of the forms that a story may use | write "2025-05"',
      'held back interactions[0] meeting: "May 2025" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '61 17 October 2025',
    spoiled('"date": "2025-10-17"', '"date": "17 October 2025"'),
    [
      '14:15 error interactions[0] "meeting" › date: "17 October 2025" is no date of the forms that a story may use | write "2025-10-17"',
      'held back interactions[0] meeting: "17 October 2025" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '61 Oct. 17, 2025',
    spoiled('"date": "2025-10-17"', '"date": "Oct. 17, 2025"'),
    [
      '14:15 error interactions[0] "meeting" › date: "Oct. 17, 2025" is no date of the forms that a story may use | write "2025-10-17"',
      'held back interactions[0] meeting: "Oct. 17, 2025" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '63 44 BC',
    spoiled('"date": "2025-10-17"', '"date": "44 BC"'),
    [
      '14:15 error interactions[0] "meeting" › date: "44 BC" is no date of the forms that a story may use | write "-0043"',
      'held back interactions[0] meeting: "44 BC" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '63 -000043',
    spoiled('"date": "2025-10-17"', '"date": "-000043"'),
    [
      '14:15 error interactions[0] "meeting" › date: "-000043" is no date: a year has four digits | write "-0043"',
      'held back interactions[0] meeting: "-000043" is no date: a year has four digits',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '63 44',
    spoiled('"date": "2025-10-17"', '"date": "44"'),
    [
      '14:15 error interactions[0] "meeting" › date: "44" is no date of the forms that a story may use | write "0044"',
      'held back interactions[0] meeting: "44" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '63 10000',
    spoiled('"date": "2025-10-17"', '"date": "10000"'),
    [
      '14:15 error interactions[0] "meeting" › date: "10000" is no date: a year has four digits | write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure',
      'held back interactions[0] meeting: "10000" is no date: a year has four digits',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '63 -0000',
    spoiled('"date": "2025-10-17"', '"date": "-0000"'),
    [
      '14:15 error interactions[0] "meeting" › date: "-0000" is no date: the year 0000, which is 1 BC, has no sign | write "0000"',
      'held back interactions[0] meeting: "-0000" is no date: the year 0000, which is 1 BC, has no sign',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '64 1582-10-10',
    spoiled('"date": "2025-10-17"', '"date": "1582-10-10"'),
    [
      '14:15 warning interactions[0] "meeting" › date: "1582-10-10" was skipped when the Gregorian calendar began; it is read as if that calendar had always run | add ten days if this is a Julian date',
    ],
  ],
  [
    '66 2025-10-19/2025-10-17',
    spoiled('"date": "2025-10-17"', '"date": "2025-10-19/2025-10-17"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2025-10-19/2025-10-17" ends before it begins | write "2025-10-17/2025-10-19"',
      'held back interactions[0] meeting: "2025-10-19/2025-10-17" ends before it begins',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '66 [2026..2025]',
    spoiled('"date": "2025-10-17"', '"date": "[2026..2025]"'),
    [
      '14:15 error interactions[0] "meeting" › date: "[2026..2025]" ends before it begins | write "[2025..2026]"',
      'held back interactions[0] meeting: "[2026..2025]" ends before it begins',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '66 2024-2025',
    spoiled('"date": "2025-10-17"', '"date": "2024-2025"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2024-2025" is no date of the forms that a story may use | write "2024/2025"',
      'held back interactions[0] meeting: "2024-2025" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '66 2024 to 2025',
    spoiled('"date": "2025-10-17"', '"date": "2024 to 2025"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2024 to 2025" is no date of the forms that a story may use | write "2024/2025"',
      'held back interactions[0] meeting: "2024 to 2025" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '2025-10-17?~',
    spoiled('"date": "2025-10-17"', '"date": "2025-10-17?~"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2025-10-17?~" is no date of the forms that a story may use | write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure',
      'held back interactions[0] meeting: "2025-10-17?~" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'yesterday',
    spoiled('"date": "2025-10-17"', '"date": "yesterday"'),
    [
      '14:15 error interactions[0] "meeting" › date: "yesterday" is no date of the forms that a story may use | leave the key out, and write the source\'s own words in "dateText"',
      'held back interactions[0] meeting: "yesterday" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '2025/',
    spoiled('"date": "2025-10-17"', '"date": "2025/"'),
    [
      '14:15 error interactions[0] "meeting" › date: "2025/" is no date of the forms that a story may use | write 2025, 2025-10 or 2025-10-17, with ? or ~ after it if it is not sure',
      'held back interactions[0] meeting: "2025/" is no date of the forms that a story may use',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'an empty text',
    spoiled('"date": "2025-10-17"', '"date": ""'),
    [
      '14:15 error interactions[0] "meeting" › date: "date" is empty | write a date, as in "2025-10-17", or leave the key out',
      'held back interactions[0] meeting: "date" is empty',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '67 null',
    spoiled('"date": "2025-10-17"', '"date": null'),
    [
      '14:15 error interactions[0] "meeting" › date: "date" is a text, not null | leave it out, or write "2025-10-17"',
      'held back interactions[0] meeting: "date" is a text, not null',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '67 true',
    spoiled('"date": "2025-10-17"', '"date": true'),
    [
      '14:15 error interactions[0] "meeting" › date: "date" is a text, not true or false | write "true"',
      'held back interactions[0] meeting: "date" is a text, not true or false',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '67 [2020]',
    spoiled('"date": "2025-10-17"', '"date": [2020]'),
    [
      '14:15 error interactions[0] "meeting" › date: "date" is a text, not a list | write "…"',
      'held back interactions[0] meeting: "date" is a text, not a list',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '67 20',
    spoiled('"date": "2025-10-17"', '"date": 20'),
    [
      '14:15 error interactions[0] "meeting" › date: "date" is a text, not a number | write "20"',
      'held back interactions[0] meeting: "date" is a text, not a number',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '67 2025',
    spoiled('"date": "2025-10-17"', '"date": 2025'),
    [
      '14:15 error interactions[0] "meeting" › date: "date" is a text, not a number | write "2025"',
      'held back interactions[0] meeting: "date" is a text, not a number',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  ['68 a year far from the others', spoiled('"date": "2025-10-19"', '"date": "9999"'), []],
  [
    'a passage with an impossible date',
    spoiled('"paragraph": 1', '"date": "2025-02-30"'),
    [
      '16:49 error interactions[0] "meeting" › evidence[0] › date: "2025-02-30" is no date: February 2025 has 28 days | write a day from 01 to 28, or "2025-02" for the month',
      'held back interactions[0] meeting: "2025-02-30" is no date: February 2025 has 28 days',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
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

it.each(CASES)('bad dates: %s', (_, file, said) => {
  expect(findings(file)).toEqual(said);
});
