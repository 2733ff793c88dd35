import { it } from 'vitest';
import { expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'a type with a slip',
    spoiled('"type": "criticism"', '"type": "critcism"'),
    ['20:15 error interactions[1] "quarrel" › type: "critcism" is no type | did you mean "criticism"?'],
    'quarrel',
  ],
  [
    'a type that is unknown',
    spoiled('"type": "criticism"', '"type": "tweet"'),
    [
      '20:15 error interactions[1] "quarrel" › type: "tweet" is no type | write "meeting", "visit", "call", "message", "mediation", "agreement", "request", "refusal", "warning", "decision", "support", "criticism", "statement", "report" or "other"',
    ],
    'quarrel',
  ],
  [
    'a role with a capital',
    spoiled('"role": "speaker"', '"role": "Speaker"'),
    ['24:50 error interactions[1] "quarrel" › participants[0] › role: "Speaker" is no role | did you mean "speaker"?'],
    'quarrel',
  ],
  [
    'an empty id',
    spoiled('"id": "bob"', '"id": ""'),
    [
      '7:13 error actors[1] "" › id: "id" is empty | write "bob", the id named in lines 15 and 24',
      'held back actors[1] : "id" is empty',
      'held back interactions[0] meeting: there is no actor "bob"',
      'held back interactions[1] quarrel: there is no actor "bob"',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'a name of spaces',
    spoiled('"Bob Baker"', '"  "'),
    ['7:28 error actors[1] "bob" › name: "name" is empty | write a text, or leave the entry out'],
    'bob',
  ],
  [
    'no participants',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', '[]'),
    [
      '24:23 error interactions[1] "quarrel" › participants: "participants" is empty | name at least one: [{ "actor": "…" }]',
    ],
    'quarrel',
  ],
  [
    'an id with a space',
    spoiled('"id": "quarrel"', '"id": "quarrel "'),
    [
      '19:13 error interactions[1] "quarrel " › id: "quarrel " is no id: an id has only small letters, digits and hyphens | write "quarrel"',
      'held back interactions[1] quarrel : "quarrel " is no id: an id has only small letters, digits and hyphens',
    ],
  ],
  [
    'two sides of one name',
    spoiled('{ "id": "north", "name": "North" }', '{ "id": "north", "name": "North" }, { "id": "n", "name": "north" }'),
    [
      '3:70 warning sides[1] "n" › name: "north" is also the name of "north" (line 3) | make them one side, or tell them apart by name',
    ],
  ],
  [
    'a name in another Unicode form',
    spoiled('"name": "Bob Baker"', '"name": "Re\u0301ne"', spoiled('"name": "Ann Archer"', '"name": "r\u00e9ne"')),
    [
      '7:28 warning actors[1] "bob" › name: "Réne" is also the name of "ann" (line 6) | make them one actor, or tell them apart by name',
    ],
  ],
  [
    'a zero-width space in an id',
    spoiled('"id": "quarrel"', '"id": "quar\u200brel"'),
    [
      '19:13 error interactions[1] "quar​rel" › id: the id holds a zero-width space (U+200B) | write "quarrel"',
      'held back interactions[1] quar​rel: the id holds a zero-width space (U+200B)',
    ],
  ],
  [
    'a colour outside the list',
    spoiled('"name": "North"', '"name": "North", "color": "gren"'),
    ['3:56 warning sides[0] "north" › color: "gren" is no color; it is left out | did you mean "green" or "grey"?'],
  ],
  [
    'CSS for a colour',
    spoiled('"name": "North"', '"name": "North", "color": "red; background:url(//evil)"'),
    [
      '3:56 warning sides[0] "north" › color: "red; background:url(//evil)" is no color; it is left out | write "blue", "red", "yellow", "green", "purple", "teal", "orange", "pink" or "grey"',
    ],
  ],
  [
    'an address for an icon',
    spoiled('"aliases": ["Bobby"]', '"icon": "https://example.org/a.png"'),
    [
      '7:49 warning actors[1] "bob" › icon: "https://example.org/a.png" is no icon; it is left out | write "missile", "document", "ship", "plane", "money", "land" or "prisoner"',
    ],
  ],
  [
    'a country in small letters',
    spoiled('"aliases": ["Bobby"]', '"country": "gb", "wikidata": "7747"'),
    [
      '7:52 warning actors[1] "bob" › country: "gb" is no country code; it is left out | write "GB"',
      '7:70 warning actors[1] "bob" › wikidata: "7747" is no Wikidata id; it is left out | write "Q7747"',
    ],
  ],
  [
    'paragraph 0',
    spoiled('"paragraph": 1', '"paragraph": 0'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is 0; it is a whole number from 1 to 100000 | write 1 or more',
    ],
    'meeting',
  ],
  [
    'half a paragraph',
    spoiled('"paragraph": 1', '"paragraph": [1, 1.5]'),
    [
      '16:58 error interactions[0] "meeting" › evidence[0] › paragraph[1]: "paragraph" is 1.5; it is a whole number from 1 to 100000 | write 1 or 2',
    ],
    'meeting',
  ],
  [
    'a paragraph without measure',
    spoiled('"paragraph": 1', '"paragraph": 1e300'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is 1e300; it is a whole number from 1 to 100000 | write 100000 or less',
    ],
    'meeting',
  ],
  [
    'a paragraph that no text has',
    spoiled('"paragraph": 1', '"paragraph": [99999999999999999999, -1, 100001]'),
    [
      '16:55 error interactions[0] "meeting" › evidence[0] › paragraph[0]: "paragraph" is 99999999999999999999; it is a whole number from 1 to 100000 | write 100000 or less',
      '16:77 error interactions[0] "meeting" › evidence[0] › paragraph[1]: "paragraph" is -1; it is a whole number from 1 to 100000 | write 1 or more',
      '16:81 error interactions[0] "meeting" › evidence[0] › paragraph[2]: "paragraph" is 100001; it is a whole number from 1 to 100000 | write 100000 or less',
    ],
    'meeting',
  ],
  [
    'a language that is none',
    spoiled('"title": "A quarrel"', '"language": "<script>", "title": "A quarrel"'),
    ['2:15 warning language: "<script>" is no language; "en" is taken | write a tag such as "en" or "pt-BR"'],
  ],
  [
    'a change of three',
    spoiled('"after": ["meeting"]', '"changes": [{ "of": ["ann", "bob", "ann"], "state": "cross" }]'),
    [
      '23:27 error interactions[1] "quarrel" › changes[0] › of: "of" is the id of one actor, or a list of two | write "ann" or ["ann", "bob"]',
    ],
    'quarrel',
  ],
  [
    'a change between one',
    spoiled('"after": ["meeting"]', '"changes": [{ "of": ["ann", "ann"], "state": "cross" }]'),
    ['23:27 error interactions[1] "quarrel" › changes[0] › of: "ann" is named twice | write "ann" for the actor alone'],
    'quarrel',
  ],
  [
    'several errors in one entry',
    spoiled('"type": "criticism",\n      "title": "They quarrel"', '"type": "x",\n      "title": 5'),
    [
      '20:15 error interactions[1] "quarrel" › type: "x" is no type | write "meeting", "visit", "call", "message", "mediation", "agreement", "request", "refusal", "warning", "decision", "support", "criticism", "statement", "report" or "other"',
      '21:16 error interactions[1] "quarrel" › title: "title" is a text, not a number | write "5"',
    ],
    'quarrel',
  ],
];

it.each(CASES)('a value that may not stand there: %s', (_, file, said, heldBack) => expectSaid(file, said, heldBack));
