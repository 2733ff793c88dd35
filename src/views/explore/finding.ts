import leven from 'leven';
import type { Chronology, Step } from '../../model/chronology';
import { describeDate } from '../../model/dates/describe-date';
import type { Actor } from '../../model/schema';
import { courseOf } from '../../replay/course';

/** Something of the story that answers a search, the best first. */
export interface Finding {
  readonly kind: 'actor' | 'interaction';
  readonly id: string;
  readonly title: string;
  /** What else to say of it: a role, or a date. */
  readonly detail: string;
  /** Number of the step; of an actor, of the first in which it takes part. */
  readonly step: number | undefined;
}

interface Field {
  readonly words: readonly string[];
  readonly weight: number;
}

interface FindEntry {
  readonly finding: Finding;
  readonly fields: readonly Field[];
}

/** Everything of a story that can be found, with its words. */
export type FindIndex = readonly FindEntry[];

const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case and without accents, so that "Dušan" and "dusan" are one. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
}

/** Entries that one slice of work goes through. */
const SLICE = 1000;

/**
 * Makes a story searchable: actors by all their names and roles, interactions by title, place, summary and dates. A
 * large story pauses between slices.
 */
export function* findIndex(story: Chronology): Generator<void, FindIndex> {
  const { dataset, steps } = story;
  const { taking } = courseOf(story);
  const index: FindEntry[] = [];
  for (const actor of dataset.actors) {
    index.push(entryOfActor(actor, taking.get(actor.id)?.[0]));
    if (index.length % SLICE === 0) yield;
  }
  for (const step of steps) {
    index.push(entryOfStep(step));
    if (index.length % SLICE === 0) yield;
  }
  return index;
}

function entryOfActor(
  { id, name, shortName = '', aliases, role = '', note = '' }: Actor,
  step: number | undefined,
): FindEntry {
  return {
    finding: { kind: 'actor', id, title: name, detail: role, step },
    fields: [
      { words: wordsOf(`${name} ${shortName} ${aliases.join(' ')}`), weight: 6 },
      { words: wordsOf(role), weight: 2 },
      { words: wordsOf(note), weight: 1 },
    ],
  };
}

function entryOfStep(step: Step): FindEntry {
  const { id, title, shortTitle = '', summary = '', place = '', dateText = '', note = '', evidence } = step.interaction;
  const date = describeDate(step, 'long').text;
  return {
    finding: { kind: 'interaction', id, title, detail: date, step: step.number },
    fields: [
      { words: wordsOf(`${title} ${shortTitle}`), weight: 4 },
      { words: wordsOf(place), weight: 3 },
      { words: wordsOf(`${summary} ${dateText} ${date}`), weight: 2 },
      { words: wordsOf(`${note} ${evidence.map(({ quote = '' }) => quote).join(' ')}`), weight: 1 },
    ],
  };
}

/** How well a word answers what was typed, from 0 to 1: whole, as a beginning, within, or with a slip of the finger. */
function match(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.8;
  if (typed.length > 2 && word.includes(typed)) return 0.5;
  if (typed.length < 4) return 0;
  const slips = typed.length < 8 ? 1 : 2;
  const head = word.length > typed.length + slips ? word.slice(0, typed.length) : word;
  return leven(typed, head) <= slips || swapped(typed, head) ? 0.4 : 0;
}

/** Whether two words differ by two neighbouring letters that have changed places. */
function swapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** All that answers each word of a search, the best first. A large story pauses between slices. */
export function* find(index: FindIndex, typed: string): Generator<void, readonly Finding[]> {
  const wanted = wordsOf(typed);
  const found: { readonly finding: Finding; readonly score: number }[] = [];
  if (wanted.length === 0) return [];
  for (const [at, { finding, fields }] of index.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const scores = wanted.map((word) =>
      Math.max(0, ...fields.flatMap(({ words, weight }) => words.map((one) => match(word, one) * weight))),
    );
    if (!scores.includes(0)) found.push({ finding, score: scores.reduce((sum, score) => sum + score, 0) });
  }
  return found.sort((a, b) => b.score - a.score).map(({ finding }) => finding);
}
