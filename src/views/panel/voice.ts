import type { Dataset, Evidence } from '../../model/schema';

/** Who says it in a passage: an actor by name, the source in its own voice, or the voice in the file's words. */
export function voice({ actors }: Dataset, { saidBy, quote }: Evidence): string {
  if (saidBy === undefined) return '';
  const actor = actors.find(({ id }) => id === saidBy);
  if (actor) return quote === undefined ? actor.name : `${actor.name}, quoted`;
  if (saidBy === 'the article') return 'Article’s own voice';
  return saidBy.charAt(0).toUpperCase() + saidBy.slice(1);
}
