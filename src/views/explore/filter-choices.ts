import type { Chronology } from '../../model/chronology';
import { FILTERS, type FilterName } from '../../model/filter';
import { traitsOf } from '../../model/traits';
import { TYPE_WORDS } from '../words';

/** A value that a story can be filtered by, and how many of its interactions have it. */
interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** A filter with the values that the story has; only those between which there is a choice. */
interface FilterChoices {
  readonly name: FilterName;
  readonly title: string;
  readonly choices: readonly Choice[];
}

const TITLES: Readonly<Record<FilterName, string>> = {
  type: 'Type',
  side: 'Side',
  kind: 'Kind of actor',
  source: 'Source',
  certainty: 'Date',
};

const CERTAINTIES: Readonly<Record<string, string>> = {
  day: 'One day',
  span: 'A span',
  vague: 'Open or vague',
  order: 'By order alone',
  disputed: 'Sources disagree',
};

const KINDS: Readonly<Record<string, string>> = {
  person: 'People',
  state: 'States',
  institution: 'Institutions',
  group: 'Groups',
  media: 'Press',
  thing: 'Things',
};

/** Steps that one slice looks at. */
const SLICE = 2000;

/** All filters of a story, each value in the order of its first appearance; a long story pauses between slices. */
export function* filterChoices(story: Chronology): Generator<void, readonly FilterChoices[]> {
  const { dataset, steps } = story;
  while (traitsOf(story, SLICE).length < steps.length) yield;
  const counts = new Map(FILTERS.map((name) => [name, new Map<string, number>()]));
  for (const [index, trait] of traitsOf(story).entries()) {
    for (const [name, own] of counts) for (const value of trait[name]) own.set(value, (own.get(value) ?? 0) + 1);
    if (index % SLICE === SLICE - 1) yield;
  }
  const named: Readonly<Record<FilterName, (value: string) => string | undefined>> = {
    type: (value) => Object.entries(TYPE_WORDS).find(([type]) => type === value)?.[1].title,
    side: (value) => dataset.sides.find(({ id }) => id === value)?.name,
    kind: (value) => KINDS[value],
    source: (value) => dataset.sources.find(({ id }) => id === value)?.title,
    certainty: (value) => CERTAINTIES[value],
  };
  return FILTERS.map((name) => {
    const own = [...(counts.get(name) ?? [])];
    const choices = own.map(([value, count]) => ({ value, words: named[name](value) ?? value, count }));
    return { name, title: TITLES[name], choices };
  }).filter(({ choices }) => choices.length > 1);
}
