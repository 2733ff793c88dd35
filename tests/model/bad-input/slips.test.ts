import { expect, it } from 'vitest';
import { edited } from '../../../src/model/json/edit';
import { parseDataset } from '../../../src/model/parse';
import type { Problem } from '../../../src/model/problem';
import { GOOD, findings, spoiled } from './bad-input';

const MEETING = GOOD.slice(GOOD.indexOf('    {\n      "id": "meeting"'), GOOD.indexOf('    {\n      "id": "quarrel"'));

/** One slip of the hand, the file, and the one thing that is said of it. */
const CASES: readonly (readonly [name: string, file: string, said: string])[] = [
  [
    'a comma missing',
    spoiled('"A quarrel",', '"A quarrel"'),
    '2:23 error title: a comma is missing here | write a comma after this',
  ],
  [
    'a colon missing',
    spoiled('"title": "A', '"title" "A'),
    '2:10 error title: a colon is missing after the key "title" | write a colon after this',
  ],
  [
    'a value missing',
    spoiled('"A quarrel",', ','),
    '2:3 error title: the key "title" has no value | write a value after it, or leave the key out',
  ],
  [
    'a bracket missing',
    spoiled('["Bobby"]', '["Bobby"'),
    '7:60 error actors[1] "bob" › aliases[0]: ] is missing here: nothing closes the [ in line 7 | write ] here',
  ],
  [
    'a bracket too many',
    spoiled('["Bobby"]', '["Bobby"]]'),
    '7:61 error actors[1] "bob" › aliases: this ] is one too many | delete it',
  ],
  [
    'a closing brace left out between entries',
    spoiled('"paragraph": 1 }]\n    },', '"paragraph": 1 }]\n    ,'),
    '17:5 error interactions[0] "meeting": } is missing here: nothing closes the { in line 10 | write } here',
  ],
  [
    'the whole line of a closing brace deleted',
    spoiled('"paragraph": 1 }]\n    },\n', '"paragraph": 1 }]\n'),
    '16:58 error interactions[0] "meeting" › evidence: } is missing here: nothing closes the { in line 10 | write }, here',
  ],
  [
    'an opening brace left out',
    spoiled('    {\n      "id": "quarrel"', '      "id": "quarrel"'),
    '18:7 error interactions[1] "quarrel": { is missing before this | write { before it',
  ],
  [
    'an opening bracket left out far above',
    spoiled('"interactions": [', '"interactions": '),
    '10:5 error interactions: [ is missing before this | write [ before it',
  ],
  [
    'a closing bracket left out at the end of a list',
    spoiled('"Bobby"] }\n  ],\n', '"Bobby"] }\n'),
    '7:63 error actors[1] "bob": ] is missing here: nothing closes the [ in line 5 | write ], here',
  ],
  ['the first brace left out', GOOD.slice(2), '1:3 error: { is missing before this | write { before it'],
  [
    'a brace typed twice',
    spoiled('    {\n      "id": "quarrel"', '    {{\n      "id": "quarrel"'),
    '18:6 error interactions[1] "quarrel": this { is one too many | delete it',
  ],
  [
    'a list in braces',
    spoiled('"Bobby"] }\n  ]', '"Bobby"] }\n  }', spoiled('"actors": [', '"actors": {')),
    '5:13 error actors: { stands where [ belongs | write [, and ] for the } in line 8',
  ],
  [
    'round brackets',
    spoiled('["meeting"]', '("meeting")'),
    '23:16 error interactions[1] "quarrel" › after: ( stands where JSON wants a square bracket, and once more in this line | write [ (and the others alike)',
  ],
  [
    'an entry put into another',
    spoiled('"title": "They quarrel",\n', `"title": "They quarrel",\n${MEETING}`, GOOD.replace(MEETING, '')),
    '14:5 error interactions[0] "quarrel": an entry begins here inside another, which begins in line 10 | move it behind the } of that one',
  ],
  [
    'an entry put after the end',
    GOOD.replace(MEETING, '').trimEnd() + `,\n${MEETING}`,
    '21:2 error: "," stands after the end of the story | move what follows to before the last } of the story',
  ],
  [
    'a semicolon for a comma',
    spoiled('"title": "A quarrel",', '"title": "A quarrel";'),
    '2:23 error title: ; stands where JSON wants a comma | write ,',
  ],
  [
    'an equals sign for a colon',
    spoiled('"title": "A', '"title" = "A'),
    '2:11 error title: = stands where JSON wants a colon | write :',
  ],
  [
    'a comma for a colon',
    spoiled('"title": "A', '"title", "A'),
    '2:10 error title: a comma stands where a colon belongs | write :',
  ],
  [
    'a colon for a comma',
    spoiled('"bob", "role"', '"bob": "role"'),
    '24:40 error interactions[1] "quarrel" › participants[0] › actor: a colon stands where a comma belongs | write ,',
  ],
  ['a colon typed twice', spoiled('"title":', '"title"::'), '2:11 error title: a colon too many | delete it'],
  [
    'a list without its brackets',
    spoiled('"paragraph": 1', '"paragraph": 1, 3'),
    '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: several values stand here without [ ] around them | write [1, 3]',
  ],
  [
    'a remark after #',
    spoiled('"type": "meeting",', '"type": "meeting", # is it, really: "yes"'),
    '12:26 error interactions[0] "meeting": JSON has no comments | put the remark into a "note", or delete it',
  ],
  [
    'an entry commented out',
    GOOD.replace(MEETING, MEETING.replace(/^ {4}/gm, '  //')),
    '10:3 error interactions[0] "quarrel": JSON has no comments, and 7 times more, in lines 11, 12, 13, 14, 15, 16 and 17 | put the remark into a "note", or delete it',
  ],
  [
    'a word that was left behind',
    spoiled('"type": "meeting",', '"type": "meeting", x'),
    '12:26 error interactions[0] "meeting": "x" has no place here | delete it, or put it into a "note"',
  ],
  [
    'a closing quote left out inside a line',
    spoiled('"speaker" }],', '"speaker }],'),
    '24:58 error interactions[1] "quarrel" › participants[0] › role: the text "speaker" has no closing quote | write " at its end',
  ],
  [
    'a closing quote left out before another key',
    spoiled('"bob", "role"', '"bob, "role"'),
    '24:39 error interactions[1] "quarrel" › participants[0] › actor: the text "bob" has no closing quote | write " at its end',
  ],
  [
    'a closing quote of a key left out',
    spoiled('"title": "They', '"title: "They'),
    '21:13 error interactions[1] "quarrel" › title: the key "title" has no closing quote | write " at its end',
  ],
  [
    'an opening quote left out',
    spoiled('"They quarrel"', 'They quarrel"'),
    '21:16 error interactions[1] "quarrel" › title: the text "They quarrel" has no opening quote | write " before it',
  ],
  [
    'a quote typed twice',
    spoiled('"They quarrel"', '""They quarrel"'),
    '21:17 error interactions[1] "quarrel" › title: this " is one too many | delete it',
  ],
  [
    'both quotes left out',
    spoiled('"They quarrel"', 'They quarrel'),
    '21:16 error interactions[1] "quarrel" › title: the text They quarrel has no quotes | write "They quarrel"',
  ],
  [
    'quotes inside a text',
    spoiled('"They quarrel"', '"He says "no", she says "yes""'),
    '21:16 error interactions[1] "quarrel" › title: 4 quotes stand inside this text | write \\" for each, or “ and ”',
  ],
  [
    'single quotes around an apostrophe',
    spoiled('"They quarrel"', "'Ann's and Bob's quarrel'"),
    `21:16 error interactions[1] "quarrel" › title: a single quote (U+0027) stands where JSON wants " | write "Ann's and Bob's quarrel"`,
  ],
  [
    'single quotes throughout',
    GOOD.replaceAll('"', "'"),
    `2:3 error: a single quote (U+0027) stands where JSON wants ", and 71 times more, in lines 2, 3, 4, 5, 6, 7, 9, 11 and 13 more | write "title" (and the others alike)`,
  ],
  [
    'a curly key and a curly text',
    spoiled('"title": "A quarrel"', '“title”: “A quarrel”'),
    '2:3 error: a curly quote “ (U+201C) stands where JSON wants ", and once more in this line | write "title" (and the others alike)',
  ],
];

it.each(CASES)('one slip is one finding: %s', (_, file, said) => {
  expect(findings(file)).toEqual(['refused', said]);
});

/** What the one edit makes of a file that has but one fault. */
function afterFix(text: string, { fix }: Problem): string {
  return fix === undefined ? text : edited(text, [fix]);
}

it('a mark that is left out, or typed twice, anywhere in a story is one finding in its line or the next, and its edit mends the story', () => {
  const marks = [...GOOD].flatMap((character, at) => ('{}[],:"'.includes(character) ? [at] : []));
  for (const at of marks.filter((_, index) => index % 3 === 0)) {
    for (const after of [at, at + 1]) {
      const text = GOOD.slice(0, after) + GOOD.slice(at + (after === at ? 1 : 0));
      const line = GOOD.slice(0, at).split('\n').length;
      const { problems } = parseDataset(text);
      expect(
        problems.map((problem) => Math.abs(problem.line - line) <= 1),
        text,
      ).toEqual([true]);
      const { problems: left } = parseDataset(problems[0] === undefined ? text : afterFix(text, problems[0]));
      expect(left, text).toEqual([]);
    }
  }
});

it('two slips far from one another are told each at its place', () => {
  const file = spoiled(
    '"paragraph": 1 }]\n    },',
    '"paragraph": 1 }]\n    ,',
    spoiled('"Ann Archer",', '"Ann Archer,'),
  );
  expect(findings(file)).toEqual([
    'refused',
    '6:39 error actors[0] "ann" › name: the text "Ann Archer" has no closing quote | write " at its end',
    '17:5 error interactions[0] "meeting": } is missing here: nothing closes the { in line 10 | write } here',
  ]);
});

it('two quotes that are left out far from one another are told each at its place', () => {
  const file = spoiled('"role": "speaker"', '"role": speaker"', spoiled('"Ann Archer",', '"Ann Archer,'));
  expect(findings(file)).toEqual([
    'refused',
    '6:39 error actors[0] "ann" › name: the text "Ann Archer" has no closing quote | write " at its end',
    '24:50 error interactions[1] "quarrel" › participants[0] › role: the text "speaker" has no opening quote | write " before it',
  ]);
});

it('single quotes throughout a long file are told once, however many they are', () => {
  const aliases = Array.from({ length: 6000 }, (_, index) => `"Bob ${index}"`).join(', ');
  expect(findings(spoiled('"Bobby"', aliases).replaceAll('"', "'"))).toEqual([
    'refused',
    `2:3 error: a single quote (U+0027) stands where JSON wants ", and 4999 times more, in lines 2, 3, 4, 5, 6 and 7 | write "title" (and the others alike)`,
  ]);
});
