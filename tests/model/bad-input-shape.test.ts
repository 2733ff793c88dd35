import { expect, it } from 'vitest';
import { findings, spoiled } from './bad-input';

/** What stands in the file, the file, and all that is said of it; numbers are those of the catalogue of bad input. */
const CASES: readonly (readonly [name: string, file: string | Uint8Array, said: readonly string[]])[] = [
  [
    '25 no actors',
    spoiled('"actors"', '"zebras"'),
    ['refused', '1:1 error: "actors" is missing | add "actors": [ … ]'],
  ],
  [
    '25 actors by another word',
    spoiled('"actors"', '"people"'),
    ['refused', '5:3 error people: there is no key "people" here, and "actors" is missing | did you mean "actors"?'],
  ],
  [
    'a name where an interaction has a title',
    spoiled('"title": "They quarrel"', '"name": "They quarrel"'),
    [
      '21:7 error interactions[1] "quarrel" › name: there is no key "name" here, and "title" is missing | did you mean "title"?',
      'held back interactions[1] quarrel: there is no key "name" here, and "title" is missing',
    ],
  ],
  [
    '25 actors by another name',
    spoiled('"actors"', '"actros"'),
    ['refused', '5:3 error actros: there is no key "actros" here, and "actors" is missing | did you mean "actors"?'],
  ],
  ['25 no title', spoiled('"title": "A quarrel",', ''), ['1:1 error: "title" is missing | add "title": "…"']],
  [
    '26 an object for the interactions',
    `{ "title": "A", "actors": [], "interactions": {} }`,
    ['refused', '1:47 error interactions: "interactions" is a list, not an object | write [ … ]'],
  ],
  [
    '26 a text for the participants',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', '"bob"'),
    [
      '24:23 error interactions[1] "quarrel" › participants: "participants" is a list, not a text | write [{ "actor": "bob" }]',
      'held back interactions[1] quarrel: "participants" is a list, not a text',
    ],
  ],
  [
    '26 a text for a list of ids',
    spoiled('"after": ["meeting"]', '"after": "meeting"'),
    [
      '23:16 error interactions[1] "quarrel" › after: "after" is a list, not a text | write ["meeting"]',
      'held back interactions[1] quarrel: "after" is a list, not a text',
    ],
  ],
  [
    '26 an object for the sides',
    spoiled('[{ "id": "north", "name": "North" }]', '{}'),
    [
      '3:12 error sides: "sides" is a list, not an object | write [ … ]',
      'held back actors[0] ann: "sides" is a list, not an object',
      'held back interactions[0] meeting: it refers to the actor "ann", which is held back',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '27 null for an entry',
    spoiled('"interactions": [\n', '"interactions": [\n    null,\n'),
    [
      '10:5 error interactions[0]: this is an object in { }, not null | delete it, or write { … }',
      'held back interactions[0] : this is an object in { }, not null',
    ],
  ],
  [
    '27 null for a participant',
    spoiled('{ "actor": "ann" }', 'null'),
    [
      '15:24 error interactions[0] "meeting" › participants[0]: each of "participants" is an object, not null | delete it, or write { … }',
      'held back interactions[0] meeting: each of "participants" is an object, not null',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '27 a list for a participant',
    spoiled('{ "actor": "ann" }', '["ann"]'),
    [
      '15:24 error interactions[0] "meeting" › participants[0]: each of "participants" is an object, not a list | write { … }',
      'held back interactions[0] meeting: each of "participants" is an object, not a list',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '28 a number for a name',
    spoiled('"name": "Bob Baker"', '"name": 7'),
    [
      '7:28 error actors[1] "bob" › name: "name" is a text, not a number | write "7"',
      'held back actors[1] bob: "name" is a text, not a number',
      'held back interactions[0] meeting: it refers to the actor "bob", which is held back',
      'held back interactions[1] quarrel: it refers to the actor "bob", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '28 an object for a name',
    spoiled('"name": "Bob Baker"', '"name": { "en": "Bob" }'),
    [
      '7:28 error actors[1] "bob" › name: "name" is a text, not an object | write "…"',
      'held back actors[1] bob: "name" is a text, not an object',
      'held back interactions[0] meeting: it refers to the actor "bob", which is held back',
      'held back interactions[1] quarrel: it refers to the actor "bob", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '29 a key with a slip',
    spoiled('"aliases"', '"alias"'),
    ['7:41 warning actors[1] "bob" › alias: there is no key "alias" here; it is left out | did you mean "aliases"?'],
  ],
  [
    '29 a needed key with a slip',
    spoiled('"participants": [{ "actor": "bob"', '"particpants": [{ "actor": "bob"'),
    [
      '24:7 error interactions[1] "quarrel" › particpants: there is no key "particpants" here, and "participants" is missing | did you mean "participants"?',
      'held back interactions[1] quarrel: there is no key "particpants" here, and "participants" is missing',
    ],
  ],
  [
    '29 an id under a key with a capital',
    spoiled('"id": "bob"', '"Id": "bob"'),
    [
      '7:7 error actors[1] › Id: there is no key "Id" here, and "id" is missing | did you mean "id"?',
      'held back actors[1] : there is no key "Id" here, and "id" is missing',
      'held back interactions[0] meeting: it refers to the actor "bob", which is held back',
      'held back interactions[1] quarrel: it refers to the actor "bob", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '29 a needed key with a slip deep inside',
    spoiled('"how": "leads to"', '"hwo": "leads to"'),
    [
      '25:46 error interactions[1] "quarrel" › causes[0] › hwo: there is no key "hwo" here, and "how" is missing | did you mean "how"?',
      'held back interactions[1] quarrel: there is no key "hwo" here, and "how" is missing',
    ],
  ],
  [
    '29 the title of the story with a slip',
    spoiled('"title": "A quarrel"', '"tilte": "A quarrel"'),
    ['2:3 error tilte: there is no key "tilte" here, and "title" is missing | did you mean "title"?'],
  ],
  [
    '29 sources with a slip',
    spoiled('"sources"', '"source"'),
    [
      '4:3 error source: there is no key "source" here, and "sources" is missing | did you mean "sources"?',
      'held back interactions[0] meeting: there is no key "source" here, and "sources" is missing',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '29 a key that is unknown',
    spoiled('"aliases": ["Bobby"]', '"shoeSize": 44'),
    [
      '7:41 warning actors[1] "bob" › shoeSize: there is no key "shoeSize" here; it is left out | delete it, or put it into a "note"',
    ],
  ],
  [
    '29 a key with a slip at the top',
    spoiled('"tour"', '"tuor"'),
    ['28:3 warning tuor: there is no key "tuor" here; it is left out | did you mean "tour"?'],
  ],
  [
    '29 a type with a slip',
    spoiled('"type": "criticism"', '"type": "critcism"'),
    [
      '20:15 error interactions[1] "quarrel" › type: "critcism" is no type | did you mean "criticism"?',
      'held back interactions[1] quarrel: "critcism" is no type',
    ],
  ],
  [
    '29 a type that is unknown',
    spoiled('"type": "criticism"', '"type": "tweet"'),
    [
      '20:15 error interactions[1] "quarrel" › type: "tweet" is no type | write "meeting", "visit", "call", "message", "mediation", "agreement", "request", "refusal", "warning", "decision", "support", "criticism", "statement", "report" or "other"',
      'held back interactions[1] quarrel: "tweet" is no type',
    ],
  ],
  [
    '29 a role with a capital',
    spoiled('"role": "speaker"', '"role": "Speaker"'),
    [
      '24:50 error interactions[1] "quarrel" › participants[0] › role: "Speaker" is no role | did you mean "speaker"?',
      'held back interactions[1] quarrel: "Speaker" is no role',
    ],
  ],
  [
    '31 a text for true',
    spoiled('"after": ["meeting"]', '"repeated": "true"'),
    [
      '23:19 error interactions[1] "quarrel" › repeated: "repeated" is true or false, not a text | write true',
      'held back interactions[1] quarrel: "repeated" is true or false, not a text',
    ],
  ],
  [
    '32 an empty id',
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
    '32 a name of spaces',
    spoiled('"Bob Baker"', '"  "'),
    [
      '7:28 error actors[1] "bob" › name: "name" is empty | write a text, or leave the entry out',
      'held back actors[1] bob: "name" is empty',
      'held back interactions[0] meeting: it refers to the actor "bob", which is held back',
      'held back interactions[1] quarrel: it refers to the actor "bob", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    '32 no participants',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', '[]'),
    [
      '24:23 error interactions[1] "quarrel" › participants: "participants" is empty | name at least one: [{ "actor": "…" }]',
      'held back interactions[1] quarrel: "participants" is empty',
    ],
  ],
  [
    '33 an id with a space',
    spoiled('"id": "quarrel"', '"id": "quarrel "'),
    [
      '19:13 error interactions[1] "quarrel " › id: "quarrel " is no id: an id has only small letters, digits and hyphens | write "quarrel"',
      'held back interactions[1] quarrel : "quarrel " is no id: an id has only small letters, digits and hyphens',
    ],
  ],
  [
    '33 a name in another Unicode form',
    spoiled('"name": "Bob Baker"', '"name": "Re\u0301ne"', spoiled('"name": "Ann Archer"', '"name": "r\u00e9ne"')),
    [
      '7:28 warning actors[1] "bob" › name: "Réne" is also the name of "ann" (line 6) | make them one actor, or tell them apart by name',
    ],
  ],
  [
    '34 a zero-width space in an id',
    spoiled('"id": "quarrel"', '"id": "quar\u200brel"'),
    [
      '19:13 error interactions[1] "quar​rel" › id: the id holds a zero-width space (U+200B) | write "quarrel"',
      'held back interactions[1] quar​rel: the id holds a zero-width space (U+200B)',
    ],
  ],
  [
    '39 no id',
    spoiled('      "id": "quarrel",\n', ''),
    ['18:5 error interactions[1] › id: "id" is missing | add "id": "…"', 'held back interactions[1] : "id" is missing'],
  ],
  [
    'a colour outside the list',
    spoiled('"name": "North"', '"name": "North", "color": "gren"'),
    ['3:56 warning sides[0] "north" › color: "gren" is no color; it is left out | did you mean "green" or "grey"?'],
  ],
  [
    '82 CSS for a colour',
    spoiled('"name": "North"', '"name": "North", "color": "red; background:url(//evil)"'),
    [
      '3:56 warning sides[0] "north" › color: "red; background:url(//evil)" is no color; it is left out | write "blue", "red", "yellow", "green", "purple", "teal", "orange", "pink" or "grey"',
    ],
  ],
  [
    '83 an address for an icon',
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
      '7:70 warning actors[1] "bob" › wikidata: "7747" is no Wikidata id; it is left out | write Q and a number, as in "Q7747"',
    ],
  ],
  [
    'paragraph 0',
    spoiled('"paragraph": 1', '"paragraph": 0'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is 0; it is a whole number from 1 to 100000 | write 1 or more',
      'held back interactions[0] meeting: "paragraph" is 0; it is a whole number from 1 to 100000',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'half a paragraph',
    spoiled('"paragraph": 1', '"paragraph": [1, 1.5]'),
    [
      '16:58 error interactions[0] "meeting" › evidence[0] › paragraph[1]: "paragraph" is 1.5; it is a whole number from 1 to 100000 | write 1 or 2',
      'held back interactions[0] meeting: "paragraph" is 1.5; it is a whole number from 1 to 100000',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'a text for a paragraph',
    spoiled('"paragraph": 1', '"paragraph": "1"'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is a number from 1, or a list of such numbers | write 1',
      'held back interactions[0] meeting: "paragraph" is a number from 1, or a list of such numbers',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'a paragraph without measure',
    spoiled('"paragraph": 1', '"paragraph": 1e300'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is 1e300; it is a whole number from 1 to 100000 | write 100000 or less',
      'held back interactions[0] meeting: "paragraph" is 1e300; it is a whole number from 1 to 100000',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'a paragraph that no text has',
    spoiled('"paragraph": 1', '"paragraph": [99999999999999999999, -1, 100001]'),
    [
      '16:55 error interactions[0] "meeting" › evidence[0] › paragraph[0]: "paragraph" is 99999999999999999999; it is a whole number from 1 to 100000 | write 100000 or less',
      '16:77 error interactions[0] "meeting" › evidence[0] › paragraph[1]: "paragraph" is -1; it is a whole number from 1 to 100000 | write 1 or more',
      '16:81 error interactions[0] "meeting" › evidence[0] › paragraph[2]: "paragraph" is 100001; it is a whole number from 1 to 100000 | write 100000 or less',
      'held back interactions[0] meeting: "paragraph" is 99999999999999999999; it is a whole number from 1 to 100000',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
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
      '23:27 error interactions[1] "quarrel" › changes[0] › of: "of" is the id of one actor, or a list of two | write "trump" or ["trump", "putin"]',
      'held back interactions[1] quarrel: "of" is the id of one actor, or a list of two',
    ],
  ],
  [
    'a change between one',
    spoiled('"after": ["meeting"]', '"changes": [{ "of": ["ann", "ann"], "state": "cross" }]'),
    [
      '23:27 error interactions[1] "quarrel" › changes[0] › of: "ann" is named twice | write "ann" for the actor alone',
      'held back interactions[1] quarrel: "ann" is named twice',
    ],
  ],
  [
    'several errors in one entry',
    spoiled('"type": "criticism",\n      "title": "They quarrel"', '"type": "x",\n      "title": 5'),
    [
      '20:15 error interactions[1] "quarrel" › type: "x" is no type | write "meeting", "visit", "call", "message", "mediation", "agreement", "request", "refusal", "warning", "decision", "support", "criticism", "statement", "report" or "other"',
      '21:16 error interactions[1] "quarrel" › title: "title" is a text, not a number | write "5"',
      'held back interactions[1] quarrel: "x" is no type',
    ],
  ],
];

it.each(CASES)('bad shape and types: %s', (_, file, said) => {
  expect(findings(file)).toEqual(said);
});
