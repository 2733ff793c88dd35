import type { Cause, Change, Evidence, Participant, TourStep } from '../../model/schema';
import type { Words } from './key-words';

/** The keys of a participant. */
export const PARTICIPANT_WORDS: Words<Participant> = {
  actor: { meaning: 'The id of the actor.', examples: ['trump'], form: 'id' },
  role: { meaning: 'Its part in the interaction; a plain participant if left out.' },
};

/** The keys of a change. */
export const CHANGE_WORDS: Words<Change> = {
  of: {
    meaning: 'The id of the actor that changed, or the ids of the two whose relation did.',
    examples: ['tomahawk-package', ['trump', 'putin']],
  },
  label: { meaning: 'Which of its states this is, where it has several.', examples: ['delivery'] },
  state: { meaning: 'How it stands from now on, until the next change.', examples: ['on the table', 'called off'] },
  over: { meaning: 'Whether it no longer holds: it stays visible, struck through.' },
};

/** The keys of a cause. */
export const CAUSE_WORDS: Words<Cause> = {
  interaction: { meaning: 'The id of the interaction that this one follows from.', form: 'id' },
  how: { meaning: 'A verb that is read from the cause to this one.', examples: ['sets up', 'leads to', 'provokes'] },
};

/** The keys of a piece of evidence. */
export const EVIDENCE_WORDS: Words<Evidence> = {
  source: { meaning: 'The id of the source.', examples: ['article'], form: 'id' },
  paragraph: { meaning: 'The number of the paragraph, counted from 1, or a list of numbers.', examples: [3, [3, 5]] },
  saidBy: {
    meaning: 'Whose word it is: the id of an actor, or free text for a voice that is none.',
    examples: ['the article'],
  },
  quote: { meaning: 'The words of the source, at most 200 characters. Quote little.' },
  date: {
    meaning:
      'Only where this passage dates the interaction differently. Passages that exclude one another make the date disputed.',
    examples: ['2025-10-19'],
    form: 'date',
  },
  dateText: { meaning: "This passage's own words for the date.", examples: ['Oct. 19'] },
  note: { meaning: 'What a reader must know of this passage.' },
};

/** The keys of a stop of the guided reading. */
export const TOUR_STEP_WORDS: Words<TourStep> = {
  interaction: { meaning: 'The id of the interaction that it stops at.', form: 'id' },
  title: { meaning: 'Its headline.' },
  text: { meaning: 'What the reader is told here.' },
  question: { meaning: 'A question to the reader.' },
  focus: { meaning: 'Ids of the actors to look at.', form: 'id' },
  teacher: { meaning: 'A remark for whoever teaches with it.' },
};

/** The keys of its question. */
export const QUESTION_WORDS: Words<NonNullable<TourStep['question']>> = {
  ask: { meaning: 'The question.' },
  choices: { meaning: 'Answers to choose from.' },
  answer: { meaning: 'The right answer, or what may be said.' },
};
