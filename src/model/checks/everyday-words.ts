import type { Actor, Color, Interaction, Participant } from '../schema';

interface Options {
  readonly type: Interaction['type'];
  readonly kind: Actor['kind'];
  readonly role: Participant['role'];
  readonly status: Interaction['status'];
  readonly color: Color;
}

/** By key: words that a story may use, each with others that people write for it, as ids are written. */
const WORDS: { readonly [key in keyof Options]: Readonly<Partial<Record<Options[key], string>>> } = {
  type: {
    meeting:
      'talks summit conference session conversation consultation consultations negotiation negotiations discussion',
    visit: 'trip travel journey',
    call: 'phone phonecall phone-call phones telephone telephone-call rings talk',
    message: 'letter email e-mail mail note telegram cable dispatch text text-message',
    mediation: 'mediating brokering good-offices',
    agreement: 'treaty deal accord accords pact ceasefire truce contract',
    request: 'ask asks demand demands appeal plea question invitation proposal offer',
    refusal: 'reject rejects rejection denial denies veto no',
    warning: 'threat threatens ultimatum',
    decision: 'order orders ruling resolution cancellation vote appointment',
    support: 'praise endorsement backing defence defense defends aid',
    criticism: 'critique condemnation accusation accuses blame attack',
    statement: 'speech remarks remark comment comments announcement address declaration interview press-conference',
    report: 'article news leak publication story',
    other: 'event misc miscellaneous unknown none',
  },
  kind: {
    person: 'human man woman politician individual',
    state: 'country nation',
    institution: 'organisation organization government ministry agency office company court parliament',
    group: 'people team movement delegation party alliance',
    media: 'newspaper journalist press outlet broadcaster magazine channel',
    thing: 'object item weapon weapons document treaty topic',
  },
  role: {
    participant: 'attendee member party',
    initiator: 'caller sender author source from',
    recipient: 'receiver callee target to',
    visitor: 'guest',
    speaker: 'orator',
    addressee: 'listener audience reader',
    subject: 'about topic object',
    mediator: 'intermediary broker go-between',
    observer: 'witness',
  },
  status: {
    occurred: 'done happened past confirmed completed real true',
    planned: 'future expected scheduled upcoming',
    cancelled: 'called-off dropped off',
    disputed: 'alleged denied contested unconfirmed',
  },
  color: {
    grey: 'silver black white',
    purple: 'violet magenta',
    teal: 'cyan turquoise',
    yellow: 'gold',
    red: 'crimson',
  },
};

/** The word of those that a story may use under a key for one that people write in its place. */
export function everydayWord(key: string, word: string): string | undefined {
  const words = new Map(Object.entries(WORDS)).get(key) ?? {};
  return Object.entries(words).find(([, others]) => others.split(' ').includes(word))?.[0];
}

/** Keys that an entry may have, each with what people, or other kinds of entry, call them. */
const KEYS: Readonly<Record<string, string>> = {
  title: 'name headline label',
  name: 'title label',
  type: 'kind',
  actors: 'people persons',
  interactions: 'events',
  participants: 'actors people who',
  actor: 'id person name',
  interaction: 'id event cause',
  source: 'id',
  summary: 'description desc abstract body text',
  language: 'lang locale',
  updated: 'modified edited',
  tour: 'guide',
  shortName: 'short abbreviation nickname',
  aliases: 'aka also-known-as',
  kind: 'type',
  side: 'group camp faction',
  role: 'title position job function office',
  shortTitle: 'short',
  date: 'when day time year',
  place: 'where location venue',
  changes: 'effects',
  causes: 'because',
  evidence: 'references citations sources quotes',
  note: 'comment remark description text',
  published: 'date year',
  url: 'link href web',
  saidBy: 'speaker voice',
  state: 'status to becomes value',
  how: 'verb',
  ask: 'question',
  choices: 'options answers',
  teacher: 'teacher-notes',
};

/** The key that a word means in an object that may have the given keys, and has none of them yet. */
export function everydayKey(word: string, lacking: readonly string[]): string | undefined {
  return lacking.find((key) => new Map(Object.entries(KEYS)).get(key)?.split(' ').includes(word));
}
