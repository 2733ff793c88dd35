import type { Actor, Dataset, Interaction, Side, Source } from '../../model/schema';
import type { KeyWords, Words } from './key-words';

const DATE_EXAMPLES = [
  '2025-10-17',
  '2025-10',
  '2025-10-17?',
  '2025-10-16/2025-10-17',
  '2025-10-17/..',
  '[2025-10-13..2025-10-19]',
];
const id = (meaning: string, ...examples: readonly string[]): KeyWords => ({ meaning, examples, form: 'id' });

/** The keys of a story. */
export const DATASET_WORDS: Words<Dataset> = {
  $schema: {
    meaning: 'Lets an editor such as VS Code explain and check the file.',
    examples: ['./dataset.schema.json'],
  },
  title: { meaning: 'The headline of the story.', examples: ['The Tomahawk decision'] },
  summary: { meaning: 'The story in one or two sentences.' },
  language: {
    meaning: 'The language that the story is told in, as a BCP 47 tag; English if left out.',
    examples: ['en', 'de', 'pt-BR'],
  },
  updated: { meaning: 'The day on which the file was last edited.', examples: ['2026-11-24'], form: 'date' },
  sides: { meaning: 'The groups that actors stand in, each with a colour.' },
  sources: { meaning: 'Where the story comes from.' },
  actors: { meaning: 'Everyone and everything that the story is about.' },
  interactions: { meaning: 'What happened, in any order.' },
  tour: { meaning: 'The guided reading: some of the interactions, with a text for each.' },
  seats: { meaning: 'Where the actors stand in the graph. Tools write it; leave it alone.' },
  translations: { meaning: 'The story in other languages. Tools write it; leave it alone.' },
};

/** The keys of a side. */
export const SIDE_WORDS: Words<Side> = {
  id: id('Its id, by which actors name it.', 'united-states'),
  name: { meaning: 'The name that readers see.', examples: ['United States'] },
  color: { meaning: 'One of nine colours; if left out, the next that no side wears yet, and grey when all are worn.' },
};

/** The keys of a source. */
export const SOURCE_WORDS: Words<Source> = {
  id: id('Its id, by which evidence names it.', 'article'),
  title: {
    meaning: 'Its title. Where it has none, or you do not know it, say so plainly.',
    examples: ['A news article, title and publisher not recorded'],
  },
  publisher: { meaning: 'Who published it.' },
  url: { meaning: 'Its address on the web, http or https.', examples: ['https://example.org/article'], form: 'link' },
  published: { meaning: 'The date of its publication.', examples: ['2025-10-20'], form: 'date' },
  accessed: { meaning: 'The date on which you read it.', examples: ['2026-11-24'], form: 'date' },
  note: { meaning: 'What a reader must know of it.' },
};

/** The keys of an actor. */
export const ACTOR_WORDS: Words<Actor> = {
  id: id('Its id, used in addresses: once published it is never used for another.', 'trump'),
  name: { meaning: 'The name that readers see.', examples: ['Donald Trump'] },
  shortName: { meaning: 'A shorter name for the graph.', examples: ['Trump'] },
  aliases: { meaning: 'Other names and spellings that your sources use.', examples: [['Zelenskyy', 'Zelenskiy']] },
  kind: { meaning: 'What it is; a person if left out.' },
  side: id('The id of the side that it stands in.', 'russia'),
  role: { meaning: 'What it is in this story, in a few words.', examples: ['US president'] },
  actsFor: {
    meaning: 'Ids of the actors that it acts for; each is drawn as a thin tie.',
    examples: [['white-house']],
    form: 'id',
  },
  country: { meaning: 'ISO 3166-1 code of its country, two capital letters.', examples: ['US', 'RU', 'UA'] },
  wikidata: { meaning: 'Its id at Wikidata.', examples: ['Q22686'] },
  icon: { meaning: 'A picture in place of the one of its kind, for a thing or a medium.' },
  note: { meaning: 'What a reader must know of it, such as a name that is spelled in two ways.' },
};

/** The keys of an interaction. */
export const INTERACTION_WORDS: Words<Interaction> = {
  id: id('Its id, used in addresses: once published it is never used for another.', 'leaders-call'),
  type: { meaning: 'What kind of interaction it is.' },
  title: { meaning: 'A headline that says who does what.', examples: ['Trump and Putin speak by phone'] },
  shortTitle: { meaning: 'A shorter headline for the slider, at most 24 characters.', examples: ["Leaders' call"] },
  summary: { meaning: 'What happened, in a sentence or two of your own.' },
  date: {
    meaning: 'When it happened, as sharp as your source has it and no sharper.',
    examples: DATE_EXAMPLES,
    form: 'date',
  },
  dateText: { meaning: "The source's own words for the date.", examples: ['on Tuesday', 'this week'] },
  after: { meaning: 'Ids of interactions that your source tells as earlier than this one.', form: 'id' },
  before: { meaning: 'Ids of interactions that your source tells as later than this one.', form: 'id' },
  repeated: { meaning: 'Whether it happened several times within its date, and not once over all of it.' },
  status: { meaning: 'Whether it took place; it did if left out.' },
  place: { meaning: 'Where it happened.', examples: ['Anchorage, Alaska'] },
  participants: { meaning: 'Everyone who took part, one or more. The first initiator, speaker or visitor acts.' },
  changes: { meaning: 'What it did to a thing, an actor or a relation.' },
  causes: { meaning: 'What it follows from, in the telling of your source.' },
  evidence: { meaning: 'Where your sources say so.' },
  note: { meaning: 'What a reader must know, such as a conflict between two passages.' },
};
