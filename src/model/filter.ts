import type { DateMark, Step } from './chronology';
import type { Dataset } from './schema';

/** What a story can be filtered by: type of interaction, side and kind of an actor in it, source, certainty of its date. */
export const FILTERS = ['type', 'side', 'kind', 'source', 'certainty'] as const;

/** Name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** How sure a date is: of one day, of a span, vague, known by order alone, or told differently by the sources. */
export type Certainty = 'day' | 'span' | 'vague' | 'order' | 'disputed';

/** The values that each filter lets through; a filter without any lets all through. */
export type Filter = Partial<Readonly<Record<FilterName, readonly string[]>>>;

/** How sure the date of a mark is. */
export function certaintyOf(mark: DateMark): Certainty {
  return mark === 'before' || mark === 'after' || mark === 'soft' ? 'vague' : mark;
}

/** The values by which each step can be found, for every filter, in the order of the steps. */
export function traitsOf(
  steps: readonly Step[],
  { actors }: Dataset,
): readonly Readonly<Record<FilterName, readonly string[]>>[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return steps.map(({ interaction, mark }) => {
    const taking = interaction.participants.flatMap(({ actor }) => byId.get(actor) ?? []);
    return {
      type: [interaction.type],
      side: [...new Set(taking.flatMap(({ side = [] }) => side))],
      kind: [...new Set(taking.map(({ kind }) => kind))],
      source: [...new Set(interaction.evidence.map(({ source }) => source))],
      certainty: [certaintyOf(mark)],
    };
  });
}
