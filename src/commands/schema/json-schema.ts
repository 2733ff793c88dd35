import { toJsonSchema } from '@valibot/to-json-schema';
import { DatasetSchema } from '../../model/schema';
import { DATE_MESSAGE, DATE_PATTERN } from './date-pattern';
import { ACTOR_WORDS, DATASET_WORDS, INTERACTION_WORDS, SIDE_WORDS, SOURCE_WORDS } from './entry-words';
import type { KeyWords } from './key-words';
import {
  CAUSE_WORDS,
  CHANGE_WORDS,
  EVIDENCE_WORDS,
  PARTICIPANT_WORDS,
  QUESTION_WORDS,
  TOUR_STEP_WORDS,
} from './part-words';
import { SNIPPETS } from './snippets';
import { KIND_MEANINGS, ROLE_MEANINGS, STATUS_MEANINGS, TYPE_MEANINGS } from './word-meanings';

/** A JSON Schema of draft 07, with the keys that VS Code adds to it. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** One schema for all items; of a pair, one each. */
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly enum?: readonly string[];
}

type AllWords = Readonly<Record<string, KeyWords>>;

/** The words of the objects under each key of a story, of an interaction and of a stop. */
const WORDS_UNDER: Readonly<Record<string, AllWords>> = {
  sides: SIDE_WORDS,
  sources: SOURCE_WORDS,
  actors: ACTOR_WORDS,
  interactions: INTERACTION_WORDS,
  tour: TOUR_STEP_WORDS,
  participants: PARTICIPANT_WORDS,
  changes: CHANGE_WORDS,
  causes: CAUSE_WORDS,
  evidence: EVIDENCE_WORDS,
  question: QUESTION_WORDS,
};

const MEANINGS_UNDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: TYPE_MEANINGS,
  role: ROLE_MEANINGS,
  status: STATUS_MEANINGS,
  kind: KIND_MEANINGS,
};

const ID_MESSAGE = 'An id has only small letters a to z, digits and hyphens: "donald-trump".';

/** The form of a dataset file, explained key by key for editors that read JSON Schema. */
export function datasetJsonSchema(): JsonSchema {
  const made = toJsonSchema(DatasetSchema, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' });
  const { $schema, ...rest }: JsonSchema = JSON.parse(JSON.stringify(made));
  return {
    $schema,
    title: 'A story of Backchannel',
    description: 'Who dealt with whom, in which order, and where the source says so.',
    ...explained(rest, DATASET_WORDS),
  };
}

function explained(schema: JsonSchema, words: AllWords): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]): [string, JsonSchema] => [
    key,
    withWords(key, property, words[key]),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function withWords(key: string, property: JsonSchema, words: KeyWords | undefined): JsonSchema {
  if (words === undefined) throw new Error(`no words for the key: "${key}"`);
  const { meaning, examples, form } = words;
  const inside = WORDS_UNDER[key];
  const meanings = MEANINGS_UNDER[key];
  return {
    description: meaning,
    ...(inside === undefined ? property : nested(key, property, inside)),
    ...(form === 'date' && { pattern: DATE_PATTERN, patternErrorMessage: DATE_MESSAGE }),
    ...(form === 'link' && {
      pattern: '^https?://',
      patternErrorMessage: 'Write an address that begins with https://.',
    }),
    ...(form === 'id' && withIdMessage(property)),
    ...(meanings !== undefined && { enumDescriptions: property.enum?.map((word) => meanings[word] ?? '') }),
    ...(examples !== undefined && { examples }),
  };
}

function nested(key: string, property: JsonSchema, words: AllWords): JsonSchema {
  const { items } = property;
  if (items === undefined || isPair(items)) return explained(property, words);
  const snippets = SNIPPETS[key];
  return { ...property, items: { ...explained(items, words), ...(snippets && { defaultSnippets: snippets }) } };
}

function isPair(items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] {
  return Array.isArray(items);
}

function withIdMessage({ items, pattern }: JsonSchema): JsonSchema {
  if (pattern !== undefined) return { patternErrorMessage: ID_MESSAGE };
  return items === undefined ? {} : { items: { ...items, patternErrorMessage: ID_MESSAGE } };
}
