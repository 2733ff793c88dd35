import { it } from 'vitest';
import { GOOD, expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'a file cut off in a text',
    GOOD.slice(0, GOOD.indexOf('Bob meet')),
    [
      'refused',
      '13:25 error interactions[0] "meeting" › title: the file ends inside interactions[0] "meeting" › title | restore the rest of the file, or end it with "}]}',
    ],
  ],
  [
    'a file cut off after an entry',
    GOOD.slice(0, GOOD.indexOf(',\n    {\n      "id": "quarrel"')),
    [
      'refused',
      '17:6 error interactions[0] "meeting": the file ends inside interactions[0] "meeting" | restore the rest of the file, or end it with ]}',
    ],
  ],
  [
    'a comma after the last entry of a list',
    spoiled('["Bobby"]', '["Bobby",]'),
    ['refused', '7:60 error actors[1] "bob" › aliases[0]: a comma stands after the last entry | delete it'],
  ],
  [
    'a comma after the last key',
    spoiled('"leads to" }', '"leads to", }'),
    ['refused', '25:63 error interactions[1] "quarrel" › causes[0]: a comma stands after the last entry | delete it'],
  ],
  [
    'two commas',
    spoiled('"type": "meeting",', '"type": "meeting",,'),
    ['refused', '12:25 error interactions[0] "meeting": a comma too many | delete it'],
  ],
  [
    'a comment to the end of the line',
    spoiled('"title": "A quarrel",', '"title": "A quarrel", // the headline'),
    ['refused', '2:25 error: JSON has no comments | put the remark into a "note", or delete it'],
  ],
  [
    'a comment between marks',
    spoiled('"title": "A quarrel",', '/* the headline */ "title": "A quarrel",'),
    ['refused', '2:3 error: JSON has no comments | put the remark into a "note", or delete it'],
  ],
  [
    'single quotes',
    spoiled('"A quarrel"', "'A quarrel'"),
    ['refused', '2:12 error title: a single quote (U+0027) stands where JSON wants " | write "A quarrel"'],
  ],
  [
    'curly quotes',
    spoiled('"A quarrel"', '“A quarrel”'),
    ['refused', '2:12 error title: a curly quote “ (U+201C) stands where JSON wants " | write "A quarrel"'],
  ],
  [
    'a text that ends in a curly quote',
    spoiled('"A quarrel",', '"A quarrel”,'),
    ['refused', '2:22 error title: a curly quote ” (U+201D) stands where JSON wants " | write "'],
  ],
  [
    'a key without quotes',
    spoiled('"title": "A', 'title: "A'),
    ['refused', '2:3 error title: the key title has no quotes | write "title"'],
  ],
  [
    'a text without quotes',
    spoiled('"type": "meeting"', '"type": meeting'),
    ['refused', '12:15 error interactions[0] "meeting" › type: the text meeting has no quotes | write "meeting"'],
  ],
  [
    'NaN',
    spoiled('"paragraph": 1', '"paragraph": NaN'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: NaN is no value of JSON | leave the key out',
    ],
  ],
  [
    '-Infinity',
    spoiled('"paragraph": 1', '"paragraph": -Infinity'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: -Infinity is no number of JSON | leave the key out',
    ],
  ],
  [
    'undefined',
    spoiled('"paragraph": 1', '"paragraph": undefined'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: undefined is no value of JSON | leave the key out',
    ],
  ],
  [
    'True',
    spoiled('"type": "meeting"', '"repeated": True, "type": "meeting"'),
    ['refused', '12:19 error interactions[0] "meeting" › repeated: True is no word of JSON | write true'],
  ],
  [
    'a number as other languages write it',
    spoiled('"paragraph": 1', '"paragraph": +07'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "+07" is no number as JSON writes it | write 7',
    ],
  ],
  [
    'a raw line break in a text',
    spoiled('Ann and Bob', 'Ann and\nBob'),
    [
      'refused',
      '13:24 error interactions[0] "meeting" › title: the text goes over the end of the line | write \\n for the line break, or go on in the same line',
    ],
  ],
  [
    'a raw tab in a text',
    spoiled('Ann and Bob', 'Ann\tand Bob'),
    ['refused', '13:20 error interactions[0] "meeting" › title: a raw tab stands in a text | write a space, or \\t'],
  ],
  [
    'a text without its closing quote',
    spoiled('"A quarrel",', '"A quarrel,'),
    ['refused', '2:22 error title: the text "A quarrel" has no closing quote | write " at its end'],
  ],
  [
    'a wrong escape',
    spoiled('Ann and', 'Ann \\& Bob'),
    [
      'refused',
      '13:21 error interactions[0] "meeting" › title: "\\&" is no escape of JSON | write \\\\ for a backslash',
    ],
  ],
  [
    'a no-break space between words',
    spoiled('"title": "A', '"title":\u00a0"A'),
    ['refused', '2:11 error title: a no-break space (U+00A0) has no place here | write a plain space'],
  ],
  [
    'a zero-width space between words',
    spoiled('"title": "A', '\u200b"title": "A'),
    ['refused', '2:3 error: a zero-width space (U+200B) has no place here | delete it'],
  ],
  [
    'a key given twice',
    spoiled('"type": "meeting",', '"type": "meeting",\n      "type": "visit",'),
    [
      '13:7 error interactions[0] "meeting" › type: the key "type" is given twice; the first stands | keep one of the two',
    ],
  ],
  [
    'a list given twice',
    spoiled('"tour"', '"actors"'),
    ['28:3 error actors: the key "actors" is given twice; the first stands | keep one of the two'],
  ],
  [
    'a merge conflict',
    spoiled(
      '  "title": "A quarrel",\n',
      '<<<<<<< HEAD\n  "title": "A quarrel",\n=======\n  "title": "A fight",\n>>>>>>> other\n',
    ),
    [
      'refused',
      '2:1 error: "<<<<<<<" is the mark of a merge conflict, and twice more, in lines 4 and 6 | keep one of the two versions and delete the marks',
    ],
  ],
  ['two documents', `${GOOD}{}`, ['refused', '30:1 error: a second document begins here | keep one story a file']],
  ['a brace too many', `${GOOD}}`, ['refused', '30:1 error: "}" stands after the end of the story | delete it']],
  [
    'half a character',
    spoiled('A quarrel', 'A \\ud800 quarrel'),
    ['2:12 warning title: the text holds U+D800, which no page can show; it is left out | delete it'],
  ],
  [
    'a number without end',
    spoiled('"paragraph": 1', '"paragraph": 1e999'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is 1e999; it is a whole number from 1 to 100000 | write 100000 or less',
    ],
    'meeting',
  ],
  [
    'a number without end in what tools have written',
    spoiled('"sides"', '"seats": { "wide": [[1, 1e999]] },\n  "sides"'),
    [
      '3:27 warning seats › wide[0][1]: "seats" holds a number beyond measure; all of it is left out | write a smaller number',
    ],
  ],
  [
    'a long number as an id',
    spoiled('"id": "ann"', '"id": 12345678901234567'),
    [
      '6:13 error actors[0] › id: "id" is a text, not a number | write "ann", the id named in line 15',
      'held back actors[0] : "id" is a text, not a number',
      'held back interactions[0] meeting: there is no actor "ann"',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'nesting without end',
    '['.repeat(100_000),
    [
      'refused',
      '1:21 error [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: lists and objects stand in one another more than 20 deep | write it flatter',
    ],
  ],
  [
    'nesting deeper than 20 inside a story',
    spoiled('"A quarrel"', `${'['.repeat(30)}${']'.repeat(30)}`),
    [
      'refused',
      '2:31 error title[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: lists and objects stand in one another more than 20 deep | write it flatter',
    ],
  ],
  [
    'several faults at once',
    spoiled(
      '"A quarrel"',
      "'A quarrel'",
      spoiled('"leads to" }', '"leads to", }', spoiled('"criticism"', '"crticism"')),
    ),
    [
      'refused',
      '2:12 error title: a single quote (U+0027) stands where JSON wants " | write "A quarrel"',
      '20:15 error interactions[1] "quarrel" › type: "crticism" is no type | did you mean "criticism"?',
      '25:63 error interactions[1] "quarrel" › causes[0]: a comma stands after the last entry | delete it',
    ],
  ],
];

it.each(CASES)('a slip of syntax is told, with its place and what to write: %s', (_, file, said, heldBack) =>
  expectSaid(file, said, heldBack),
);
