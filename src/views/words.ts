import type { Actor, Dataset, Interaction } from '../model/schema';

/** Name of each type of interaction as a heading, and with its article in a sentence. */
export const TYPE_WORDS: Readonly<Record<Interaction['type'], { readonly title: string; readonly one: string }>> = {
  meeting: { title: 'Meeting', one: 'a meeting' },
  visit: { title: 'Visit', one: 'a visit' },
  call: { title: 'Call', one: 'a call' },
  message: { title: 'Message', one: 'a message' },
  mediation: { title: 'Mediation', one: 'a mediation' },
  agreement: { title: 'Agreement', one: 'an agreement' },
  request: { title: 'Request', one: 'a request' },
  refusal: { title: 'Refusal', one: 'a refusal' },
  warning: { title: 'Warning', one: 'a warning' },
  decision: { title: 'Decision', one: 'a decision' },
  support: { title: 'Support', one: 'a sign of support' },
  criticism: { title: 'Criticism', one: 'a criticism' },
  statement: { title: 'Statement', one: 'a statement' },
  report: { title: 'Report', one: 'a report' },
  other: { title: 'Contact', one: 'a contact' },
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
