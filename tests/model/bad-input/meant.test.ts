import { describe, expect, it } from 'vitest';
import { edited } from '../../../src/model/json/edit';
import { parseDataset } from '../../../src/model/parse';
import { GOOD, findings, spoiled } from './bad-input';

/** What is said of a file that has but one problem: the message and the remedy. */
function saidOf(file: string): string {
  const { problems } = parseDataset(file);
  expect(problems).toHaveLength(1);
  return problems.map(({ message, suggestion }) => `${message} | ${suggestion ?? ''}`).join();
}

/** Whether the one edit that is offered mends the whole file. */
function isMended(file: string): boolean {
  const [problem] = parseDataset(file).problems;
  return problem?.fix !== undefined && parseDataset(edited(file, [problem.fix])).problems.length === 0;
}

const dated = (date: string): string => spoiled('"2025-10-17"', date);

describe('a date in another form is told as a story writes it, and mended where it can mean but one', () => {
  it.each([
    ['"14.10.2025"', '"2025-10-14"'],
    ['"Friday, 17 October 2025"', '"2025-10-17"'],
    ['"17 Okt 2025"', '"2025-10-17"'],
    ['"20251017"', '"2025-10-17"'],
    ['"2025–10–17"', '"2025-10-17"'],
    ['"2025-10-XX"', '"2025-10"'],
    ['"2025-10-12–14"', '"2025-10-12/2025-10-14"'],
    ['"2025-10-12-14"', '"2025-10-12/2025-10-14"'],
    ['"2025-10-12/14"', '"2025-10-12/2025-10-14"'],
    ['"17–19 October 2025"', '"2025-10-17/2025-10-19"'],
    ['"October 17-19, 2025"', '"2025-10-17/2025-10-19"'],
    ['"12.-14.10.2025"', '"2025-10-12/2025-10-14"'],
    ['"Sep 30 - Oct 2, 2025"', '"2025-09-30/2025-10-02"'],
    ['"Dec 30 – Jan 2, 2025"', '"2024-12-30/2025-01-02"'],
    ['"2024/25"', '"2024/2025"'],
    ['"ca. 2025"', '"2025~"'],
    ['"2025?-10"', '"2025-10?"'],
    ['"[2025-10-17..2025-10-19"', '"[2025-10-17..2025-10-19]"'],
    ['"2025-09-30/10-02"', '"2025-09-30/2025-10-02"'],
    ['"2025-10-17 or 2025-10-19"', '"[2025-10-17,2025-10-19]"'],
    ['"between 17 and 19 October 2025"', '"[2025-10-17..2025-10-19]"'],
  ])('%s', (written, meant) => {
    expect(saidOf(dated(written))).toBe(`${written} is no date of the forms that a story may use | write ${meant}`);
    expect(isMended(dated(written))).toBe(true);
  });
});

describe('what a date cannot say is told, and nothing is changed unasked', () => {
  it.each([
    ['"31 Feb 2025"', 'is no date: February 2025 has 28 days | write a day from 01 to 28, or "2025-02" for the month'],
    ['"31.02.2024"', 'is no date: February 2024 has 29 days | write a day from 01 to 29, or "2024-02" for the month'],
    ['"31 Feb"', 'is no date: February has 28 or 29 days | write a day from 01 to 29, and the year'],
    ['"2025-10-00"', 'is no date: there is no day 00 | write "2025-10"'],
    ['"2025-17-10"', 'is no date: there is no month 17 | write "2025-10-17"'],
    ['"2025-10-17 14:30"', 'has a clock time; a date has none | write "2025-10-17"'],
    ['"17 October"', 'names no year | write the year too, as in "2025-10-17"'],
    [
      '"early October 2025"',
      'is no date of the forms that a story may use | write "2025-10", and the source\'s own words in "dateText"',
    ],
    [
      '"unknown"',
      'is no date of the forms that a story may use | leave the key out, and write the source\'s own words in "dateText"',
    ],
    ['"1990s"', 'is no date of the forms that a story may use | write "[1990..1999]"'],
    ['"before 17 October 2025"', 'is no date of the forms that a story may use | write "../2025-10-17"'],
    [
      '"2025-10-12..2025-10-14"',
      'is no date of the forms that a story may use | write "[2025-10-12..2025-10-14]" or "2025-10-12/2025-10-14"',
    ],
  ])('%s', (written, said) => {
    expect(saidOf(dated(written))).toBe(`${written} ${said}`);
    expect(isMended(dated(written))).toBe(false);
  });
});

describe('a value of another kind is told as it is meant, and mended', () => {
  it.each([
    ['20251017', '"date" is a text, not a number | write "2025-10-17"'],
    ['["2025-10-17", "2025-10-19"]', '"date" is a text, not a list | write "[2025-10-17,2025-10-19]"'],
    ['{ "from": "2025-10-17", "to": "2025-10-19" }', '"date" is a text, not an object | write "2025-10-17/2025-10-19"'],
    ['"2025-10-17", "repeated": "no"', '"repeated" is true or false, not a text | write false'],
    ['"2025-10-17", "repeated": "Yes"', '"repeated" is true or false, not a text | write true'],
    ['"2025-10-17", "repeated": 0', '"repeated" is true or false, not a number | write false'],
  ])('%s', (written, said) => {
    expect(saidOf(dated(written))).toBe(said);
    expect(isMended(dated(written))).toBe(true);
  });

  it.each([
    ['"3-5"', '[3, 4, 5]'],
    ['"3–5, 8"', '[3, 4, 5, 8]'],
    ['"¶ 3"', '3'],
    ['"paragraph 3"', '3'],
    ['["3", "5"]', '[3, 5]'],
  ])('paragraph %s', (written, meant) => {
    const file = spoiled('"paragraph": 1', `"paragraph": ${written}`);
    expect(saidOf(file)).toBe(`"paragraph" is a number from 1, or a list of such numbers | write ${meant}`);
    expect(isMended(file)).toBe(true);
  });
});

/** One mistake in what a story says, the file, and the one thing that is said of it. */
const CASES: readonly (readonly [name: string, file: string, said: string])[] = [
  ['null where a title is needed', spoiled('"They quarrel"', 'null'), '"title" is a text, not null | write "…"'],
  [
    'null where participants are needed',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', 'null'),
    '"participants" is a list, not null | write [{ "actor": "…" }]',
  ],
  [
    'participants as bare texts',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', '["bob", "ann"]'),
    'each of "participants" is an object, not a text | write [{ "actor": "bob" }, { "actor": "ann" }]',
  ],
  [
    'participants in one text',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', '"bob and ann"'),
    '"participants" is a list, not a text | write [{ "actor": "bob" }, { "actor": "ann" }]',
  ],
  [
    'an actor on two sides',
    spoiled(
      '"name": "North" }',
      '"name": "North" }, { "id": "south", "name": "South" }',
      spoiled('"side": "north"', '"side": ["north", "south"]'),
    ),
    '"side" is a text, not a list | write one of them: "north" or "south"',
  ],
  [
    'two types',
    spoiled('"type": "criticism"', '"type": ["criticism", "statement"]'),
    '"type" is a text, not a list | write one of them: "criticism" or "statement"',
  ],
  [
    'a text for a list that is empty',
    spoiled('"after": ["meeting"]', '"after": ""'),
    '"after" is a list, not a text | leave it out, or write [ … ]',
  ],
  [
    'two ids in one text',
    spoiled('["meeting"]', '["meeting, call"]', spoiled('"id": "quarrel"', '"id": "call"')),
    'there is no interaction "meeting, call" | write "meeting", "call"',
  ],
  [
    'the id of an actor for that of an interaction',
    spoiled('["meeting"]', '["ann"]'),
    'there is no interaction "ann" | "ann" is the id of the actor in line 6; write that of the interaction',
  ],
  [
    'two letters changed over',
    spoiled('{ "actor": "bob", "role"', '{ "actor": "bbo", "role"'),
    'there is no actor "bbo" | did you mean "bob"?',
  ],
  [
    'an id in words, while others name the entry by a good one',
    spoiled('"id": "meeting"', '"id": "the first meeting"'),
    '"the first meeting" is no id: an id has only small letters, digits and hyphens | write "meeting", the id named in lines 23, 25 and 28',
  ],
  [
    'an entry in the wrong list',
    spoiled(
      '"aliases": ["Bobby"] }\n',
      '"aliases": ["Bobby"] },\n{ "id": "call", "type": "call", "title": "They talk", "participants": [{ "actor": "ann" }] }\n',
    ),
    'this is no actor: "type", "title", "participants" are keys of the entries of "interactions" | move it there',
  ],
  [
    'a story in a list',
    `[${GOOD}]`,
    'a story is an object in { }, not a list | delete the [ before it and the ] after it',
  ],
];

it.each(CASES)('one mistake is one finding: %s', (_, file, said) => {
  expect(saidOf(file)).toBe(said);
});

it('one wrong date on which others come after is told once, at that date, and those that come after are held back with it', () => {
  const file = spoiled(
    '"how": "leads to" }]\n    }\n',
    '"how": "leads to" }]\n    },\n    { "id": "peace", "type": "agreement", "title": "They agree", "date": "2025-10-21", "after": ["meeting"], "participants": [{ "actor": "ann" }] }\n',
    dated('"2052-10-17"'),
  );
  const reason =
    '"meeting" is dated 17 Oct 2052, but 2 that come after it are dated earlier: "quarrel" 19 Oct 2025 (line 22), "peace" 21 Oct 2025 (line 27)';
  expect(findings(file)).toEqual([
    `14:15 error interactions[0] "meeting" › date: ${reason} | correct this date, or take back the order`,
    `held back interactions[0] meeting: ${reason}`,
    'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
    'held back interactions[2] peace: it refers to the interaction "meeting", which is held back',
    'held back tour[0] : it refers to the interaction "meeting", which is held back',
  ]);
});
