import type { DateMark } from './chronology';

/** What a story can be filtered by: type of interaction, side and kind of its actors, source, certainty of the date. */
export const FILTERS = ['type', 'side', 'kind', 'source', 'certainty'] as const;

/** Name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** How sure a date is: of one day, of a span, vague, known by order alone, or told differently by the sources. */
type Certainty = 'day' | 'span' | 'vague' | 'order' | 'disputed';

/** The values that each filter lets through; a filter without any lets all through. */
export type Filter = Partial<Readonly<Record<FilterName, readonly string[]>>>;

/** How sure the date of a mark is. */
export function certaintyOf(mark: DateMark): Certainty {
  return mark === 'before' || mark === 'after' || mark === 'soft' ? 'vague' : mark;
}
