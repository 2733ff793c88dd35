import { it } from 'vitest';
import { GOOD, expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  ['no fault', GOOD, []],
  [
    'a byte order mark',
    `\ufeff${GOOD}`,
    ['1:1 warning: the file begins with a byte order mark | save it as UTF-8 without one'],
  ],
  ['lines that end in CRLF', GOOD.replaceAll('\n', '\r\n'), []],
  [
    'lines that end in CR',
    spoiled('"meeting",\n      "type"', '"Meeting",\n      "type"').replaceAll('\n', '\r'),
    [
      '11:13 error interactions[0] "Meeting" › id: "Meeting" is no id: an id has only small letters, digits and hyphens | write "meeting"',
      'held back interactions[0] Meeting: "Meeting" is no id: an id has only small letters, digits and hyphens',
      'held back interactions[1] quarrel: it refers to the interaction "Meeting", which is held back',
      'held back tour[0] : it refers to the interaction "Meeting", which is held back',
    ],
  ],
  [
    'UTF-16',
    new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    ['refused', '1:1 error: the file is saved as UTF-16 | save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)'],
  ],
  [
    'UTF-16 without a mark',
    new Uint8Array([0x00, 0x7b, 0x00, 0x7d]),
    ['refused', '1:1 error: the file is saved as UTF-16 | save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)'],
  ],
  [
    'Latin-1',
    new Uint8Array([...GOOD.replace('quarrel', 'é')].map((c) => c.charCodeAt(0))),
    [
      'refused',
      '2:15 error: the file is not UTF-8: byte 17 is 0xE9, which is é in Windows-1252 | save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)',
    ],
  ],
  [
    'a NUL',
    spoiled('"title"', '\u0000"title"'),
    ['refused', '2:3 error: a NUL character (U+0000) has no place here | delete it'],
  ],
  [
    'a NUL in a text',
    spoiled('A quarrel', 'A\u0000quarrel'),
    ['refused', '2:14 error title: a NUL character (U+0000) stands in a text | delete it'],
  ],
  ['an empty file', '', ['refused', '1:1 error: the file is empty | begin with {']],
  ['nothing but space', ' \n\t ', ['refused', '1:1 error: the file holds no story | begin with {']],
  [
    'null at the top',
    'null',
    ['refused', '1:1 error: a story is an object in { }, not null | write { "title": "…", … }'],
  ],
  [
    '"x" at the top',
    '"x"',
    ['refused', '1:1 error: a story is an object in { }, not a text | write { "title": "…", … }'],
  ],
  [
    '[] at the top',
    '[]',
    ['refused', '1:1 error: a story is an object in { }, not a list | write { "title": "…", … }'],
  ],
  [
    '42 at the top',
    '42',
    ['refused', '1:1 error: a story is an object in { }, not a number | write { "title": "…", … }'],
  ],
  [
    'true at the top',
    'true',
    ['refused', '1:1 error: a story is an object in { }, not true or false | write { "title": "…", … }'],
  ],
  [
    'a Windows-1252 dash',
    new Uint8Array([...GOOD.replace('They quarrel', '\u0096')].map((c) => c.charCodeAt(0))),
    [
      'refused',
      '21:17 error: the file is not UTF-8: byte 642 is 0x96, which is – in Windows-1252 | save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)',
    ],
  ],
  [
    'a Word document',
    new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]),
    ['refused', '1:1 error: this is a Word, Excel or ZIP file, not text | save the story as plain text in UTF-8'],
  ],
  [
    'a web page',
    `<!DOCTYPE html>\n<html><body><pre>${GOOD}</pre></body></html>`,
    ['refused', '1:1 error: this is a web page (HTML), no story | save the file itself, not the page that shows it'],
  ],
  [
    'rich text',
    '{\\rtf1\\ansi\n\\f0 \\{ "title": "A quarrel" \\}\n}',
    [
      'refused',
      '1:1 error: this is a document of a word processor (RTF), no story | save it as plain text in UTF-8 (in TextEdit: Format, Make Plain Text)',
    ],
  ],
  [
    'a table',
    'id;type;title\nmeeting;meeting;Ann and Bob meet\n',
    [
      'refused',
      '1:1 error: this is a table (CSV), no story | write { "title": "…", "actors": [ … ], "interactions": [ … ] }',
    ],
  ],
  [
    'YAML',
    'title: A quarrel\nactors:\n  - id: ann\n',
    ['refused', '1:1 error: this is YAML, no story | write { "title": "…", "actors": [ … ], "interactions": [ … ] }'],
  ],
  [
    'a story between words',
    `Here it is:\n\n${GOOD}Good luck!\n`,
    [
      'refused',
      '1:1 error: "Here it is:" stands before the story, which begins in line 3, and "Good luck!" after its end in line 32 | delete both',
    ],
  ],
  [
    'a story as a program has it',
    `const story = ${GOOD.trim()};`,
    [
      'refused',
      '1:1 error: "const story =" stands before the story, which begins in line 1, and ";" after its end in line 29 | delete both',
    ],
  ],
];

it.each(CASES)(
  'what is wrong with the bytes of a file is told, with its place and what to write: %s',
  (_, file, said, heldBack) => expectSaid(file, said, heldBack),
);
