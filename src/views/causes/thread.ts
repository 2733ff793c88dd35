import type { Chronology } from '../../model/chronology';
import { momentAt } from '../../replay/moment';
import { chainOf, type ChainEntry } from '../panel/chain';

/** The whole thread through one interaction, causes first, and how many steps lie on either side of it. */
interface Thread {
  readonly entries: readonly ChainEntry[];
  readonly led: number;
  readonly leads: number;
}

/**
 * All that led to an interaction, itself, and all that it leads to, in order; nothing where the story does not have it.
 */
export function threadThrough(story: Chronology, id: string): Thread {
  const step = story.stepOf.get(id);
  if (step === undefined) return { entries: [], led: 0, leads: 0 };
  const { led, leads } = chainOf(momentAt(story, step.number));
  const until = led.length > 0 ? led : [{ step, links: [] }];
  return { entries: [...until, ...leads], led: until.length - 1, leads: leads.length };
}

/** The two counts in a sentence: "Three steps led to it, and it leads to one." */
export function threadSentence({ led, leads }: Thread): string {
  const many = (count: number): string => `${String(count)} ${count === 1 ? 'step' : 'steps'}`;
  if (led === 0 && leads === 0) return 'The source names no cause of it, and nothing that follows from it.';
  if (led === 0) return `The source names no cause of it; it leads to ${many(leads)}.`;
  return `${many(led)} led to it, and it leads to ${leads === 0 ? 'none' : many(leads)}.`;
}
