import type { Actor, Dataset, Interaction } from '../model/schema';

type Type = Interaction['type'];

/** Name of each type of interaction as a heading, and as a noun in a sentence. */
export const TYPE_WORDS: Readonly<
  Record<Type, { readonly title: string; readonly noun: string; readonly one: string }>
> = {
  meeting: { title: 'Meeting', noun: 'meeting', one: 'a meeting' },
  visit: { title: 'Visit', noun: 'visit', one: 'a visit' },
  call: { title: 'Call', noun: 'call', one: 'a call' },
  message: { title: 'Message', noun: 'message', one: 'a message' },
  mediation: { title: 'Mediation', noun: 'mediation', one: 'a mediation' },
  agreement: { title: 'Agreement', noun: 'agreement', one: 'an agreement' },
  request: { title: 'Request', noun: 'request', one: 'a request' },
  refusal: { title: 'Refusal', noun: 'refusal', one: 'a refusal' },
  warning: { title: 'Warning', noun: 'warning', one: 'a warning' },
  decision: { title: 'Decision', noun: 'decision', one: 'a decision' },
  support: { title: 'Support', noun: 'sign of support', one: 'a sign of support' },
  criticism: { title: 'Criticism', noun: 'criticism', one: 'a criticism' },
  statement: { title: 'Statement', noun: 'statement', one: 'a statement' },
  report: { title: 'Report', noun: 'report', one: 'a report' },
  other: { title: 'Contact', noun: 'contact', one: 'a contact' },
};

/** What a status other than `occurred` is called. */
export const STATUS_WORDS: Readonly<Partial<Record<Interaction['status'], string>>> = {
  planned: 'Planned',
  cancelled: 'Called off',
  disputed: 'Disputed',
};

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The actor with this id; throws for an id that the dataset does not hold. */
export function actorOf({ actors }: Dataset, id: string): Actor {
  const actor = actors.find((candidate) => candidate.id === id);
  if (!actor) throw new Error(`unknown actor: "${id}"`);
  return actor;
}

/** The name that fits a narrow place: the short one where there is one. */
export function shortName({ shortName, name }: Actor): string {
  return shortName ?? name;
}

/** Where a passage stands in its source, as "¶ 3, 5"; empty where it has no paragraph. */
export function locator(paragraph: readonly number[] | undefined): string {
  return paragraph === undefined || paragraph.length === 0 ? '' : `¶ ${paragraph.join(', ')}`;
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A small number as a word that begins a sentence. */
export function countWord(count: number): string {
  return COUNTS[count] ?? String(count);
}
