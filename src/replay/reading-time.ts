import type { Moment } from './moment';

/** Speeds that a reader can choose. */
export const SPEEDS = [0.75, 1, 1.5, 2] as const;

/** A factor on the pace of reading. */
export type Speed = (typeof SPEEDS)[number];

const BASE_MS = 1600;
const WORD_MS = 260;
const LEAST_MS = 4000;
const MOST_MS = 14000;

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/**
 * How long a moment stays while playing, in milliseconds: 1.6 s and 0.26 s a word of headline, summary and what
 * changed, held between 4 and 14 s, divided by the speed.
 */
export function readingTime({ current, changes }: Moment, speed: Speed): number {
  const { title, summary = '' } = current.interaction;
  const changed = changes.flatMap(({ of, label = '', from = '', state }) => [...of, label, from, state]);
  const words = [title, summary, ...changed].reduce((sum, text) => sum + wordCount(text), 0);
  return Math.min(MOST_MS, Math.max(LEAST_MS, BASE_MS + WORD_MS * words)) / speed;
}
