import type { Metrics } from '../../layout/metrics';
import type { Actor } from '../../model/schema';
import type { Age } from '../../replay/moment';

/** Radius in pixels below which a glyph has no room for initials or an icon. */
export const LEGIBLE = 8.5;

/** Radius in pixels of an actor's glyph. */
export function glyphRadius({ kind }: Actor, metrics: Pick<Metrics, 'person' | 'office' | 'media' | 'thing'>): number {
  return kind === 'person' || kind === 'thing' || kind === 'media' ? metrics[kind] : metrics.office;
}

/** Radius in pixels of an interaction's bead. */
export function beadRadius(age: Age, { current, chain, past }: Metrics['bead']): number {
  return age === 'current' ? current : age === 'chain' ? chain : past;
}

/** First letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(' ');
  return [words[0], words.slice(1).at(-1)].map((word) => [...(word ?? '')][0] ?? '').join('');
}
