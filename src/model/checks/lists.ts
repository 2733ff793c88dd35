import type { HeldBack } from '../problem';

/** The five lists whose entries can be held back one by one. */
export type ListName = HeldBack['list'];

/** The names of the five lists. */
export const LISTS: readonly ListName[] = ['sides', 'sources', 'actors', 'interactions', 'tour'];

/** What one entry of each list is called. */
export const NOUNS: Readonly<Record<ListName, string>> = {
  sides: 'side',
  sources: 'source',
  actors: 'actor',
  interactions: 'interaction',
  tour: 'tour step',
};
