import { it } from 'vitest';
import { expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'an object for the interactions',
    `{ "title": "A", "actors": [], "interactions": {} }`,
    ['refused', '1:47 error interactions: "interactions" is a list, not an object | write [ … ]'],
  ],
  [
    'a text for the participants',
    spoiled('[{ "actor": "bob", "role": "speaker" }]', '"bob"'),
    [
      '24:23 error interactions[1] "quarrel" › participants: "participants" is a list, not a text | write [{ "actor": "bob" }]',
    ],
    'quarrel',
  ],
  [
    'a text for the evidence',
    spoiled('[{ "source": "paper", "paragraph": 1 }]', '"paper, paragraph 3"'),
    [
      '16:19 error interactions[0] "meeting" › evidence: "evidence" is a list, not a text | write [{ "source": "paper", "paragraph": 3 }]',
    ],
    'meeting',
  ],
  [
    'a text for a question',
    spoiled('"text": "They meet."', '"text": "They meet.", "question": "Why?"'),
    ['28:92 error tour[0] "meeting" › question: "question" is an object, not a text | write { "ask": "Why?" }'],
    'tour',
  ],
  [
    'an actor for a change',
    spoiled('"after": ["meeting"]', '"changes": ["ann"]'),
    [
      '23:19 error interactions[1] "quarrel" › changes[0]: each of "changes" is an object, not a text | write { "of": "ann", "state": "…" }',
    ],
    'quarrel',
  ],
  [
    'a text for a list of ids',
    spoiled('"after": ["meeting"]', '"after": "meeting"'),
    ['23:16 error interactions[1] "quarrel" › after: "after" is a list, not a text | write ["meeting"]'],
    'quarrel',
  ],
  [
    'an object for the sides',
    spoiled('[{ "id": "north", "name": "North" }]', '{}'),
    ['3:12 error sides: "sides" is a list, not an object | write [ … ]'],
    'ann',
  ],
  [
    'null for an entry',
    spoiled('"interactions": [\n', '"interactions": [\n    null,\n'),
    [
      '10:5 error interactions[0]: this is an object in { }, not null | delete it, or write { … }',
      'held back interactions[0] : this is an object in { }, not null',
    ],
  ],
  [
    'null for a participant',
    spoiled('{ "actor": "ann" }', 'null'),
    [
      '15:24 error interactions[0] "meeting" › participants[0]: each of "participants" is an object, not null | delete it, or write { … }',
    ],
    'meeting',
  ],
  [
    'a list for a participant',
    spoiled('{ "actor": "ann" }', '["ann"]'),
    [
      '15:24 error interactions[0] "meeting" › participants[0]: each of "participants" is an object, not a list | write { … }',
    ],
    'meeting',
  ],
  [
    'a number for a name',
    spoiled('"name": "Bob Baker"', '"name": 7'),
    ['7:28 error actors[1] "bob" › name: "name" is a text, not a number | write "7"'],
    'bob',
  ],
  [
    'an object for a name',
    spoiled('"name": "Bob Baker"', '"name": { "en": "Bob" }'),
    ['7:28 error actors[1] "bob" › name: "name" is a text, not an object | write "…"'],
    'bob',
  ],
  [
    'a text for true',
    spoiled('"after": ["meeting"]', '"repeated": "true"'),
    ['23:19 error interactions[1] "quarrel" › repeated: "repeated" is true or false, not a text | write true'],
    'quarrel',
  ],
  [
    'a text for a paragraph',
    spoiled('"paragraph": 1', '"paragraph": "1"'),
    [
      '16:54 error interactions[0] "meeting" › evidence[0] › paragraph: "paragraph" is a number from 1, or a list of such numbers | write 1',
    ],
    'meeting',
  ],
];

it.each(CASES)('a value of another kind: %s', (_, file, said, heldBack) => expectSaid(file, said, heldBack));
