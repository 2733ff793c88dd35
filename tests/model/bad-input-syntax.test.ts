import { expect, it } from 'vitest';
import { GOOD, findings, spoiled } from './bad-input';

/** What stands in the file, the file, and all that is said of it; numbers are those of the catalogue of bad input. */
const CASES: readonly (readonly [name: string, file: string | Uint8Array, said: readonly string[]])[] = [
  ['no fault', GOOD, []],
  [
    '1 a byte order mark',
    `\ufeff${GOOD}`,
    ['1:1 warning: the file begins with a byte order mark | save it as UTF-8 without one'],
  ],
  ['2 lines that end in CRLF', GOOD.replaceAll('\n', '\r\n'), []],
  [
    '2 lines that end in CR',
    spoiled('"meeting",\n      "type"', '"Meeting",\n      "type"').replaceAll('\n', '\r'),
    [
      '11:13 error interactions[0] "Meeting" › id: "Meeting" is no id: an id has only small letters, digits and hyphens | write "meeting"',
      'held back interactions[0] Meeting: "Meeting" is no id: an id has only small letters, digits and hyphens',
      'held back interactions[1] quarrel: it refers to the interaction "Meeting", which is held back',
      'held back tour[0] : it refers to the interaction "Meeting", which is held back',
    ],
  ],
  [
    '3 UTF-16',
    new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    ['refused', '1:1 error: the file is saved as UTF-16 | save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)'],
  ],
  [
    '3 UTF-16 without a mark',
    new Uint8Array([0x00, 0x7b, 0x00, 0x7d]),
    ['refused', '1:1 error: the file is saved as UTF-16 | save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)'],
  ],
  [
    '4 Latin-1',
    new Uint8Array([...GOOD.replace('quarrel', 'é')].map((c) => c.charCodeAt(0))),
    [
      'refused',
      '2:15 error: the file is not UTF-8: byte 17 is 0xE9 | save it as UTF-8, not as Latin-1 or Windows-1252',
    ],
  ],
  [
    '5 a NUL',
    spoiled('"title"', '\u0000"title"'),
    ['refused', '2:3 error: a NUL character (U+0000) has no place here | delete it'],
  ],
  [
    '5 a NUL in a text',
    spoiled('A quarrel', 'A\u0000quarrel'),
    ['refused', '2:14 error title: a NUL character (U+0000) stands in a text | delete it'],
  ],
  ['6 an empty file', '', ['refused', '1:1 error: the file is empty | begin with {']],
  ['7 nothing but space', ' \n\t ', ['refused', '1:1 error: the file holds no story | begin with {']],
  [
    '8 null at the top',
    'null',
    ['refused', '1:1 error: a story is an object in { }, not null | write { "title": "…", … }'],
  ],
  [
    '8 "x" at the top',
    '"x"',
    ['refused', '1:1 error: a story is an object in { }, not a text | write { "title": "…", … }'],
  ],
  [
    '8 [] at the top',
    '[]',
    ['refused', '1:1 error: a story is an object in { }, not a list | write { "title": "…", … }'],
  ],
  [
    '8 42 at the top',
    '42',
    ['refused', '1:1 error: a story is an object in { }, not a number | write { "title": "…", … }'],
  ],
  [
    '8 true at the top',
    'true',
    ['refused', '1:1 error: a story is an object in { }, not true or false | write { "title": "…", … }'],
  ],
  [
    '9 a file cut off in a text',
    GOOD.slice(0, GOOD.indexOf('Bob meet')),
    [
      'refused',
      '13:25 error interactions[0] "meeting" › title: the file ends inside interactions[0] "meeting" › title | restore the rest of the file, or end it with "}]}',
    ],
  ],
  [
    '9 a file cut off after an entry',
    GOOD.slice(0, GOOD.indexOf(',\n    {\n      "id": "quarrel"')),
    [
      'refused',
      '17:6 error interactions[0] "meeting": the file ends inside interactions[0] "meeting" | restore the rest of the file, or end it with ]}',
    ],
  ],
  [
    '10 a comma after the last entry of a list',
    spoiled('["Bobby"]', '["Bobby",]'),
    ['refused', '7:60 error actors[1] "bob" › aliases[0]: a comma stands after the last entry | delete it'],
  ],
  [
    '10 a comma after the last key',
    spoiled('"leads to" }', '"leads to", }'),
    ['refused', '25:63 error interactions[1] "quarrel" › causes[0]: a comma stands after the last entry | delete it'],
  ],
  [
    '10 two commas',
    spoiled('"type": "meeting",', '"type": "meeting",,'),
    ['refused', '12:25 error interactions[0] "meeting": a comma too many | delete it'],
  ],
  [
    '11 a comment to the end of the line',
    spoiled('"title": "A quarrel",', '"title": "A quarrel", // the headline'),
    ['refused', '2:25 error: JSON has no comments | put the remark into a "note", or delete it'],
  ],
  [
    '11 a comment between marks',
    spoiled('"title": "A quarrel",', '/* the headline */ "title": "A quarrel",'),
    ['refused', '2:3 error: JSON has no comments | put the remark into a "note", or delete it'],
  ],
  [
    '12 single quotes',
    spoiled('"A quarrel"', "'A quarrel'"),
    ['refused', '2:12 error title: a single quote (U+0027) stands where JSON wants " | write "A quarrel"'],
  ],
  [
    '12 curly quotes',
    spoiled('"A quarrel"', '“A quarrel”'),
    ['refused', '2:12 error title: a curly quote “ (U+201C) stands where JSON wants " | write "A quarrel"'],
  ],
  [
    '12 a text that ends in a curly quote',
    spoiled('"A quarrel",', '"A quarrel”,'),
    ['refused', '2:22 error title: a curly quote ” (U+201D) stands where JSON wants " | write "'],
  ],
  [
    '13 a key without quotes',
    spoiled('"title": "A', 'title: "A'),
    ['refused', '2:3 error title: the key title has no quotes | write "title"'],
  ],
  [
    '13 a text without quotes',
    spoiled('"type": "meeting"', '"type": meeting'),
    ['refused', '12:15 error interactions[0] "meeting" › type: the text meeting has no quotes | write "meeting"'],
  ],
  [
    '14 NaN',
    spoiled('"paragraph": 1', '"paragraph": NaN'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: NaN is no value of JSON | leave the key out',
    ],
  ],
  [
    '14 -Infinity',
    spoiled('"paragraph": 1', '"paragraph": -Infinity'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: -Infinity is no number of JSON | leave the key out',
    ],
  ],
  [
    '14 undefined',
    spoiled('"paragraph": 1', '"paragraph": undefined'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: undefined is no value of JSON | leave the key out',
    ],
  ],
  [
    '14 True',
    spoiled('"type": "meeting"', '"repeated": True, "type": "meeting"'),
    ['refused', '12:19 error interactions[0] "meeting" › repeated: True is no word of JSON | write true'],
  ],
  [
    '14 a number as other languages write it',
    spoiled('"paragraph": 1', '"paragraph": +07'),
    [
      'refused',
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "+07" is no number as JSON writes it | write 7',
    ],
  ],
  [
    '15 a raw line break in a text',
    spoiled('Ann and Bob', 'Ann and\nBob'),
    [
      'refused',
      '13:24 error interactions[0] "meeting" › title: the text goes over the end of the line | write \\n for the line break, or go on in the same line',
    ],
  ],
  [
    '15 a raw tab in a text',
    spoiled('Ann and Bob', 'Ann\tand Bob'),
    ['refused', '13:20 error interactions[0] "meeting" › title: a raw tab stands in a text | write a space, or \\t'],
  ],
  [
    '15 a text without its closing quote',
    spoiled('"A quarrel",', '"A quarrel,'),
    ['refused', '2:22 error title: the text "A quarrel" has no closing quote | write " at its end'],
  ],
  [
    '15 a wrong escape',
    spoiled('Ann and', 'Ann \\& Bob'),
    [
      'refused',
      '13:21 error interactions[0] "meeting" › title: "\\&" is no escape of JSON | write \\\\ for a backslash',
    ],
  ],
  [
    '16 a no-break space between words',
    spoiled('"title": "A', '"title":\u00a0"A'),
    ['refused', '2:11 error title: a no-break space (U+00A0) has no place here | delete it'],
  ],
  [
    '16 a zero-width space between words',
    spoiled('"title": "A', '\u200b"title": "A'),
    ['refused', '2:3 error: a zero-width space (U+200B) has no place here | delete it'],
  ],
  [
    '17 a key given twice',
    spoiled('"type": "meeting",', '"type": "meeting",\n      "type": "visit",'),
    [
      '13:7 error interactions[0] "meeting" › type: the key "type" is given twice; the first stands | keep one of the two',
    ],
  ],
  [
    '17 a list given twice',
    spoiled('"tour"', '"actors"'),
    ['28:3 error actors: the key "actors" is given twice; the first stands | keep one of the two'],
  ],
  [
    '18 a merge conflict',
    spoiled(
      '  "title": "A quarrel",\n',
      '<<<<<<< HEAD\n  "title": "A quarrel",\n=======\n  "title": "A fight",\n>>>>>>> other\n',
    ),
    [
      'refused',
      '2:1 error: "<<<<<<<" is the mark of a merge conflict | keep one of the two versions and delete the marks',
      '4:1 error: "=======" is the mark of a merge conflict | keep one of the two versions and delete the marks',
      '6:1 error: ">>>>>>>" is the mark of a merge conflict | keep one of the two versions and delete the marks',
    ],
  ],
  ['19 two documents', `${GOOD}{}`, ['refused', '30:1 error: a second document begins here | keep one story a file']],
  ['19 a brace too many', `${GOOD}}`, ['refused', '30:1 error: "}" stands after the end of the story | delete it']],
  [
    '20 half a character',
    spoiled('A quarrel', 'A \\ud800 quarrel'),
    ['2:12 warning title: the text holds U+D800, which no page can show; it is left out | delete it'],
  ],
  [
    '21 a number without end',
    spoiled('"paragraph": 1', '"paragraph": 1e999'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is 1e999; it is a whole number from 1 to 100000 | write 100000 or less',
      'held back interactions[0] meeting: "paragraph" is 1e999; it is a whole number from 1 to 100000',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '21 a number without end in what tools have written',
    spoiled('"sides"', '"seats": { "wide": [[1, 1e999]] },\n  "sides"'),
    [
      '3:27 warning seats › wide[0][1]: "seats" holds a number beyond measure; all of it is left out | write a smaller number',
    ],
  ],
  [
    '22 a long number as an id',
    spoiled('"id": "ann"', '"id": 12345678901234567'),
    [
      '6:13 error actors[0] › id: "id" is a text, not a number | write it in quotes',
      '15:35 error interactions[0] "meeting" › participants[0] › actor: there is no actor "ann" | add it to "actors"',
      'held back actors[0] : "id" is a text, not a number',
      'held back interactions[0] meeting: there is no actor "ann"',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '23 nesting without end',
    '['.repeat(100_000),
    [
      'refused',
      '1:21 error [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: lists and objects stand in one another more than 20 deep | write it flatter',
    ],
  ],
  [
    '23 nesting deeper than 20 inside a story',
    spoiled('"A quarrel"', `${'['.repeat(30)}${']'.repeat(30)}`),
    [
      'refused',
      '2:31 error title[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: lists and objects stand in one another more than 20 deep | write it flatter',
    ],
  ],
  [
    'a comma missing',
    spoiled('"A quarrel",', '"A quarrel"'),
    ['refused', '2:23 error title: a comma is missing here | write a comma after this'],
  ],
  [
    'a colon missing',
    spoiled('"title": "A', '"title" "A'),
    ['refused', '2:10 error title: a colon is missing after the key "title" | write a colon after this'],
  ],
  [
    'a value missing',
    spoiled('"A quarrel",', ','),
    ['refused', '2:3 error title: the key "title" has no value | write a value after it, or leave the key out'],
  ],
  [
    'a bracket missing',
    spoiled('["Bobby"]', '["Bobby"'),
    ['refused', '7:61 error actors[1] "bob" › aliases[0]: "]" is missing before this } | write ] first'],
  ],
  [
    'a bracket too many',
    spoiled('["Bobby"]', '["Bobby"]]'),
    [
      'refused',
      '7:61 error actors[1] "bob" › aliases: "}" is missing before this ] | write } first',
      '8:3 error: "]" stands after the end of the story | delete it',
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

it.each(CASES)('bad bytes and syntax: %s', (_, file, said) => {
  expect(findings(file)).toEqual(said);
});
