import type { Tell } from './tell';
import type { Tokens } from './tokens';

const WORDS = { ',': 'a comma', ':': 'a colon', '[': 'a square bracket', ']': 'a square bracket' } as const;

/** Tells of a mark that stands where JSON has another. */
export function tellOfMark({ kind, odd, place }: Tokens, tell: Tell): void {
  if (kind !== ',' && kind !== ':' && kind !== '[' && kind !== ']') return;
  tell(place, `${String(odd)} stands where JSON wants ${WORDS[kind]}`, {
    suggestion: `write ${kind}`,
    sort: WORDS[kind],
    fix: { ...place, text: kind },
  });
}
