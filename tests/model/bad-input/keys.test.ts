import { it } from 'vitest';
import { expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  ['no actors', spoiled('"actors"', '"zebras"'), ['refused', '1:1 error: "actors" is missing | add "actors": [ … ]']],
  [
    'actors by another word',
    spoiled('"actors"', '"people"'),
    ['refused', '5:3 error people: there is no key "people" here, and "actors" is missing | did you mean "actors"?'],
  ],
  [
    'a name where an interaction has a title',
    spoiled('"title": "They quarrel"', '"name": "They quarrel"'),
    [
      '21:7 error interactions[1] "quarrel" › name: there is no key "name" here, and "title" is missing | did you mean "title"?',
    ],
    'quarrel',
  ],
  [
    'actors by another name',
    spoiled('"actors"', '"actros"'),
    ['refused', '5:3 error actros: there is no key "actros" here, and "actors" is missing | did you mean "actors"?'],
  ],
  ['no title', spoiled('"title": "A quarrel",', ''), ['1:1 error: "title" is missing | add "title": "…"']],
  [
    'a key with a slip',
    spoiled('"aliases"', '"alias"'),
    ['7:41 warning actors[1] "bob" › alias: there is no key "alias" here; it is left out | did you mean "aliases"?'],
  ],
  [
    'a needed key with a slip',
    spoiled('"participants": [{ "actor": "bob"', '"particpants": [{ "actor": "bob"'),
    [
      '24:7 error interactions[1] "quarrel" › particpants: there is no key "particpants" here, and "participants" is missing | did you mean "participants"?',
    ],
    'quarrel',
  ],
  [
    'an id under a key with a capital',
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
    'a needed key with a slip deep inside',
    spoiled('"how": "leads to"', '"hwo": "leads to"'),
    [
      '25:46 error interactions[1] "quarrel" › causes[0] › hwo: there is no key "hwo" here, and "how" is missing | did you mean "how"?',
    ],
    'quarrel',
  ],
  [
    'the title of the story with a slip',
    spoiled('"title": "A quarrel"', '"tilte": "A quarrel"'),
    ['2:3 error tilte: there is no key "tilte" here, and "title" is missing | did you mean "title"?'],
  ],
  [
    'sources with a slip',
    spoiled('"sources"', '"source"'),
    ['4:3 error source: there is no key "source" here, and "sources" is missing | did you mean "sources"?'],
    'meeting',
  ],
  [
    'a key that is unknown',
    spoiled('"aliases": ["Bobby"]', '"shoeSize": 44'),
    [
      '7:41 warning actors[1] "bob" › shoeSize: there is no key "shoeSize" here; it is left out | delete it, or put it into a "note"',
    ],
  ],
  [
    'a page where a source is cited by paragraph',
    spoiled('"paragraph": 1', '"page": 1'),
    [
      '16:41 warning interactions[0] "meeting" › evidence[0] › page: there is no key "page" here; it is left out | did you mean "paragraph"? a page or line goes into the "note"',
    ],
  ],
  [
    'a key with a slip at the top',
    spoiled('"tour"', '"tuor"'),
    ['28:3 warning tuor: there is no key "tuor" here; it is left out | did you mean "tour"?'],
  ],
  [
    'no id',
    spoiled('      "id": "quarrel",\n', ''),
    ['18:5 error interactions[1] › id: "id" is missing | add "id": "…"', 'held back interactions[1] : "id" is missing'],
  ],
];

it.each(CASES)('a wrong key is told, with its place and what to write: %s', (_, file, said, heldBack) =>
  expectSaid(file, said, heldBack),
);
