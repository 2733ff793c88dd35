import { it } from 'vitest';
import { GOOD, expectSaid, spoiled, type Case } from './bad-input';

/** What stands in the file, the file, the problems that are told, and the entry that they hold back. */
const CASES: readonly Case[] = [
  [
    'two actors of one id',
    spoiled('"id": "bob"', '"id": "ann"'),
    [
      '7:13 error actors[1] "ann" › id: the id "ann" is taken by the actor in line 6 | write "bob", the id named in lines 15 and 24',
      'held back actors[1] ann: the id "ann" is taken by the actor in line 6',
      'held back interactions[0] meeting: there is no actor "bob"',
      'held back interactions[1] quarrel: there is no actor "bob"',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'two interactions of one id',
    spoiled('"id": "quarrel"', '"id": "meeting"'),
    [
      '19:13 error interactions[1] "meeting" › id: the id "meeting" is taken by the interaction in line 11 | give one of the two another id',
      'held back interactions[1] meeting: the id "meeting" is taken by the interaction in line 11',
    ],
  ],
  [
    'a space before an id',
    spoiled('"actor": "bob", "role"', '"actor": " bob", "role"'),
    ['24:35 error interactions[1] "quarrel" › participants[0] › actor: there is no actor " bob" | did you mean "bob"?'],
    'quarrel',
  ],
  [
    'a name that two actors share',
    spoiled('"Ann Archer"', '"Ann Archer", "aliases": ["Bobby"]').replace(
      '"actor": "bob", "role"',
      '"actor": "Bobby", "role"',
    ),
    [
      '24:35 error interactions[1] "quarrel" › participants[0] › actor: there is no actor "Bobby" | did you mean "ann" or "bob"?',
    ],
    'quarrel',
  ],
  [
    'a number for an id that is text elsewhere',
    spoiled('{ "actor": "ann" }', '{ "actor": 1 }'),
    ['15:35 error interactions[0] "meeting" › participants[0] › actor: "actor" is a text, not a number | write "1"'],
    'meeting',
  ],
  [
    'an actor with a slip',
    spoiled('{ "actor": "ann" }', '{ "actor": "anne" }'),
    ['15:35 error interactions[0] "meeting" › participants[0] › actor: there is no actor "anne" | did you mean "ann"?'],
    'meeting',
  ],
  [
    'an actor by name',
    spoiled('{ "actor": "ann" }', '{ "actor": "ann-archer" }'),
    [
      '15:35 error interactions[0] "meeting" › participants[0] › actor: there is no actor "ann-archer" | did you mean "ann"?',
    ],
    'meeting',
  ],
  [
    'an actor by alias',
    spoiled('{ "actor": "bob" }', '{ "actor": "bobby" }'),
    [
      '15:55 error interactions[0] "meeting" › participants[1] › actor: there is no actor "bobby" | did you mean "bob"?',
    ],
    'meeting',
  ],
  [
    'an actor that nobody knows',
    spoiled('{ "actor": "ann" }', '{ "actor": "zebediah" }'),
    [
      '15:35 error interactions[0] "meeting" › participants[0] › actor: there is no actor "zebediah" | add it to "actors"',
    ],
    'meeting',
  ],
  [
    'a side that is unknown',
    spoiled('"side": "north"', '"side": "nort"'),
    ['6:50 error actors[0] "ann" › side: there is no side "nort" | did you mean "north"?'],
    'ann',
  ],
  [
    'a source that is unknown',
    spoiled('"source": "paper"', '"source": "book"'),
    ['16:32 error interactions[0] "meeting" › evidence[0] › source: there is no source "book" | add it to "sources"'],
    'meeting',
  ],
  [
    'an interaction that is unknown',
    spoiled('"interaction": "meeting", "how"', '"interaction": "meting", "how"'),
    [
      '25:35 error interactions[1] "quarrel" › causes[0] › interaction: there is no interaction "meting" | did you mean "meeting"?',
    ],
    'quarrel',
  ],
  [
    'a step of the tour that is unknown',
    spoiled('"tour": [{ "interaction": "meeting"', '"tour": [{ "interaction": "gone"'),
    ['28:29 error tour[0] "gone" › interaction: there is no interaction "gone" | add it to "interactions"'],
    'tour',
  ],
  [
    'a voice with a slip',
    spoiled('"paragraph": 1', '"saidBy": "bobb"'),
    [
      '16:51 warning interactions[0] "meeting" › evidence[0] › saidBy: no actor has the id "bobb"; it is shown as it stands | did you mean "bob"?',
    ],
  ],
  [
    'a voice by its name',
    spoiled('"paragraph": 1', '"saidBy": "Bobby"'),
    [
      '16:51 warning interactions[0] "meeting" › evidence[0] › saidBy: "Bobby" is a name of an actor and no id; it is shown as it stands | did you mean "bob"?',
    ],
  ],
  ['a voice in words', spoiled('"paragraph": 1', '"saidBy": "the article"'), []],
  [
    'a participant named twice',
    spoiled('{ "actor": "ann" }', '{ "actor": "bob" }'),
    [
      '6:13 warning actors[0] "ann" › id: nothing refers to the actor "ann" | let it take part, or delete it',
      '15:55 warning interactions[0] "meeting" › participants[1] › actor: "bob" takes part twice; the first stands | keep one of the two',
    ],
  ],
  [
    'no interaction',
    `{ "title": "A", "actors": [], "interactions": [] }`,
    ['1:47 error interactions: the story has no interaction yet, so nothing can be shown | add one'],
  ],
  [
    'no actors',
    spoiled(
      '"actors": [\n    { "id": "ann", "name": "Ann Archer", "side": "north" },\n    { "id": "bob", "name": "Bob Baker", "aliases": ["Bobby"] }\n  ]',
      '"actors": []',
    ),
    [
      '12:35 error interactions[0] "meeting" › participants[0] › actor: there is no actor "ann" | add it to "actors"',
      '12:55 error interactions[0] "meeting" › participants[1] › actor: there is no actor "bob" | add it to "actors", or take it out of lines 12 and 21',
      'held back interactions[0] meeting: there is no actor "ann"',
      'held back interactions[1] quarrel: there is no actor "bob"',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'an actor that nothing refers to',
    spoiled('"aliases": ["Bobby"] }', '"aliases": ["Bobby"] }, { "id": "cyd", "name": "Cyd" }'),
    ['7:73 warning actors[2] "cyd" › id: nothing refers to the actor "cyd" | let it take part, or delete it'],
  ],
  [
    'ids that JavaScript knows',
    GOOD.replaceAll('"ann"', '"constructor"')
      .replaceAll('"bob"', '"tostring"')
      .replaceAll('"meeting"', '"then"')
      .replaceAll('"type": "then"', '"type": "meeting"'),
    [],
  ],
  [
    '__proto__ as a key',
    spoiled('"aliases": ["Bobby"]', '"__proto__": { "polluted": true }, "constructor": 1'),
    [
      '7:41 warning actors[1] "bob" › __proto__: there is no key "__proto__" here; it is left out | delete it, or put it into a "note"',
      '7:76 warning actors[1] "bob" › constructor: there is no key "constructor" here; it is left out | delete it, or put it into a "note"',
    ],
  ],
  [
    'a chain of what is held back',
    spoiled('"name": "North"', '"name": 1'),
    [
      '3:38 error sides[0] "north" › name: "name" is a text, not a number | write "1"',
      'held back sides[0] north: "name" is a text, not a number',
      'held back actors[0] ann: it refers to the side "north", which is held back',
      'held back interactions[0] meeting: it refers to the actor "ann", which is held back',
      'held back interactions[1] quarrel: it refers to the interaction "meeting", which is held back',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
  [
    'an id that is none, and a mention that is not quite what it will be',
    spoiled('"meeting", "how"', '"meting", "how"', spoiled('"id": "meeting"', '"id": "Meet_ing"')),
    [
      '11:13 error interactions[0] "Meet_ing" › id: "Meet_ing" is no id: an id has only small letters, digits and hyphens | write "meet-ing"',
      '23:17 error interactions[1] "quarrel" › after[0]: there is no interaction "meeting" | did you mean "meet-ing"?',
      '25:35 error interactions[1] "quarrel" › causes[0] › interaction: there is no interaction "meting" | did you mean "meet-ing"?',
      '28:29 error tour[0] "meeting" › interaction: there is no interaction "meeting" | did you mean "meet-ing"?',
      'held back interactions[0] Meet_ing: "Meet_ing" is no id: an id has only small letters, digits and hyphens',
      'held back interactions[1] quarrel: there is no interaction "meeting"',
      'held back tour[0] : there is no interaction "meeting"',
    ],
  ],
  [
    'an id that is none, and is named as it stands',
    GOOD.replaceAll('"meeting"', '"Meet_ing"').replace('"type": "Meet_ing"', '"type": "meeting"'),
    [
      '11:13 error interactions[0] "Meet_ing" › id: "Meet_ing" is no id: an id has only small letters, digits and hyphens | write "meet-ing", here and in lines 23, 25 and 28',
      'held back interactions[0] Meet_ing: "Meet_ing" is no id: an id has only small letters, digits and hyphens',
      'held back interactions[1] quarrel: it refers to the interaction "Meet_ing", which is held back',
      'held back tour[0] : it refers to the interaction "Meet_ing", which is held back',
    ],
  ],
  [
    'an actor that was taken out',
    spoiled(',\n    { "id": "bob", "name": "Bob Baker", "aliases": ["Bobby"] }', ''),
    [
      '14:55 error interactions[0] "meeting" › participants[1] › actor: there is no actor "bob" | add it to "actors", or take it out of lines 14 and 23',
      'held back interactions[0] meeting: there is no actor "bob"',
      'held back interactions[1] quarrel: there is no actor "bob"',
      'held back tour[0] : it refers to the interaction "meeting", which is held back',
    ],
  ],
];

it.each(CASES)('a wrong reference is told, with its place and what to write: %s', (_, file, said, heldBack) =>
  expectSaid(file, said, heldBack),
);
