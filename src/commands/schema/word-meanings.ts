import type { Actor, Interaction, Participant } from '../../model/schema';

/** What each type of interaction means. */
export const TYPE_MEANINGS: Readonly<Record<Interaction['type'], string>> = {
  meeting: 'Two or more meet in one place, and none is the guest.',
  visit: 'One goes to see another: a visitor and a host.',
  call: 'They speak by phone or video.',
  message: 'A letter, a note, a text or a post to someone.',
  mediation: 'A third party brings others together: a mediator and participants.',
  agreement: 'They agree on something, promise it or sign it; also to meet later.',
  request: 'One asks, demands or orders something of another.',
  refusal: 'One declines what was asked or offered; also a meeting called off.',
  warning: 'A threat, an ultimatum, or a warning of what will follow.',
  decision: 'One decides or does something: sends, stops, allows, forbids.',
  support: 'One praises, endorses, defends or recognises another.',
  criticism: 'One accuses, denounces or complains of another.',
  statement: 'One says something in public that is none of these.',
  report: 'A medium publishes something, or something leaks.',
  other: 'None of these.',
};

/** What each role means. */
export const ROLE_MEANINGS: Readonly<Record<Participant['role'], string>> = {
  participant: 'Takes part as one among equals; no arrow.',
  initiator: 'Acts: rings, asks, decides, refuses. The arrow starts here.',
  recipient: 'Is rung, asked or told. The arrow ends here.',
  host: 'Receives a visitor or holds the meeting.',
  visitor: 'Comes to see a host. The arrow starts here.',
  speaker: 'Says it. The arrow starts here.',
  addressee: 'Is spoken to.',
  subject: 'Is what it is about.',
  mediator: 'Brings the others together.',
  observer: 'Is there, and no more.',
};

/** What each status means. */
export const STATUS_MEANINGS: Readonly<Record<Interaction['status'], string>> = {
  occurred: 'It took place.',
  planned: 'It was announced, and your source does not say that it took place.',
  cancelled: 'It was announced and called off.',
  disputed: 'Your sources disagree on whether it took place.',
};

/** What each kind of actor means. */
export const KIND_MEANINGS: Readonly<Record<Actor['kind'], string>> = {
  person: 'One human being.',
  state: 'A country.',
  institution: 'A government, a ministry, a company, an international body.',
  group: 'People who act together without being an institution.',
  media: 'A newspaper, a broadcaster, an agency.',
  thing: 'What the story is about: a missile package, a treaty, an island.',
};
