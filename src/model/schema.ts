import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), most(2000));
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

/** At most so many characters, counted as JSON Schema counts them: one that takes two UTF-16 units is one. */
function most(characters: number): v.MaxLengthAction<string, number, undefined> {
  const action = v.maxLength<string, number>(characters);
  return {
    ...action,
    '~run': (dataset, config) =>
      dataset.typed && dataset.value.length > characters && [...dataset.value].length <= characters
        ? dataset
        : action['~run'](dataset, config),
  };
}

/** Colours that a side may wear; CSS is none of them. */
export const COLORS = ['blue', 'red', 'yellow', 'green', 'purple', 'teal', 'orange', 'pink', 'grey'] as const;
/** Kinds of actor. */
export const KINDS = ['person', 'state', 'institution', 'group', 'media', 'thing'] as const;
/** Icons that a thing or a medium may carry in place of its kind's. */
const ACTOR_ICONS = ['missile', 'document', 'ship', 'plane', 'money', 'land', 'prisoner'] as const;
/** Types of interaction. */
export const TYPES = [
  'meeting',
  'visit',
  'call',
  'message',
  'mediation',
  'agreement',
  'request',
  'refusal',
  'warning',
  'decision',
  'support',
  'criticism',
  'statement',
  'report',
  'other',
] as const;
/** Roles of a participant. */
const ROLES = [
  'participant',
  'initiator',
  'recipient',
  'host',
  'visitor',
  'speaker',
  'addressee',
  'subject',
  'mediator',
  'observer',
] as const;
/** Whether an interaction took place. */
const STATUSES = ['occurred', 'planned', 'cancelled', 'disputed'] as const;

/** One of the parties of a story, whose actors wear its colour. */
export const SideSchema = v.strictObject({ id, name: text, color: v.optional(v.picklist(COLORS)) });

/** What a story rests on: an article, a transcript, a post. */
export const SourceSchema = v.strictObject({
  id,
  title: text,
  publisher: v.optional(text),
  url: v.optional(text),
  published: v.optional(text),
  accessed: v.optional(text),
  note: v.optional(text),
});

/** Who or what takes part. `actsFor` holds the ids of those in whose name it acts. */
export const ActorSchema = v.strictObject({
  id,
  name: text,
  shortName: v.optional(text),
  aliases: list(text),
  kind: v.optional(v.picklist(KINDS), 'person'),
  side: v.optional(id),
  role: v.optional(text),
  actsFor: list(id),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  icon: v.optional(v.picklist(ACTOR_ICONS)),
  note: v.optional(text),
});

const ParticipantSchema = v.strictObject({ actor: id, role: v.optional(v.picklist(ROLES), 'participant') });

/** The state that an interaction gives to an actor, or to two; one that is `over` no longer holds from then on. */
const ChangeSchema = v.strictObject({
  of: v.union([id, v.strictTuple([id, id])]),
  label: v.optional(text),
  state: text,
  over: v.optional(v.boolean(), false),
});

const CauseSchema = v.strictObject({ interaction: id, how: text });

const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const EvidenceSchema = v.strictObject({
  source: id,
  paragraph: v.optional(
    v.pipe(
      v.union([paragraph, v.pipe(v.array(paragraph), v.minLength(1))]),
      v.transform((value) => (typeof value === 'number' ? [value] : value)),
    ),
  ),
  saidBy: v.optional(text),
  quote: v.optional(v.pipe(text, most(200))),
  date: v.optional(text),
  dateText: v.optional(text),
  note: v.optional(text),
});

/** Something that passed between actors, or that one of them did. `after` and `before` hold ids of interactions. */
export const InteractionSchema = v.strictObject({
  id,
  type: v.picklist(TYPES),
  title: text,
  shortTitle: v.optional(v.pipe(text, most(24))),
  summary: v.optional(text),
  date: v.optional(text),
  dateText: v.optional(text),
  after: list(id),
  before: list(id),
  repeated: v.optional(v.boolean(), false),
  status: v.optional(v.picklist(STATUSES), 'occurred'),
  place: v.optional(text),
  participants: v.pipe(v.array(ParticipantSchema), v.minLength(1)),
  changes: list(ChangeSchema),
  causes: list(CauseSchema),
  evidence: list(EvidenceSchema),
  note: v.optional(text),
});

/** A stop of the guided reading, at an interaction. `focus` holds ids of actors, `teacher` is for the teacher alone. */
export const TourStepSchema = v.strictObject({
  interaction: id,
  title: text,
  text,
  question: v.optional(v.strictObject({ ask: text, choices: v.optional(v.array(text)), answer: v.optional(text) })),
  focus: v.optional(v.array(id)),
  teacher: v.optional(text),
});

/** A dataset file. What `seats` holds is read by the layout, which has written it. */
export const DatasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: text,
  summary: v.optional(text),
  language: v.optional(text, 'en'),
  updated: v.optional(text),
  sides: list(SideSchema),
  sources: list(SourceSchema),
  actors: v.array(ActorSchema),
  interactions: v.array(InteractionSchema),
  tour: list(TourStepSchema),
  seats: v.optional(v.unknown()),
  translations: v.optional(v.unknown()),
});

/** What nothing in the page may change, all the way down. */
type Deep<T> = T extends readonly (infer Item)[]
  ? T extends readonly [infer First, infer Second]
    ? readonly [Deep<First>, Deep<Second>]
    : readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

/** The entries of a dataset as they are read: defaults filled in, and lists never missing. */
export type Side = Deep<v.InferOutput<typeof SideSchema>>;
export type Source = Deep<v.InferOutput<typeof SourceSchema>>;
export type Actor = Deep<v.InferOutput<typeof ActorSchema>>;
export type Participant = Deep<v.InferOutput<typeof ParticipantSchema>>;
export type Change = Deep<v.InferOutput<typeof ChangeSchema>>;
export type Cause = Deep<v.InferOutput<typeof CauseSchema>>;
export type Evidence = Deep<v.InferOutput<typeof EvidenceSchema>>;
export type Interaction = Deep<v.InferOutput<typeof InteractionSchema>>;
export type TourStep = Deep<v.InferOutput<typeof TourStepSchema>>;
/** What a dataset file says, defaults filled in and lists never missing. */
export type Dataset = Deep<v.InferOutput<typeof DatasetSchema>>;
/** The colour of a side; it has no other meaning. */
export type Color = (typeof COLORS)[number];
