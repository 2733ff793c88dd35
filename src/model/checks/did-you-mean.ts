import leven from 'leven';

/** Candidates that the guesses for one file may look at, so that one full of wrong ids is still read at once. */
const MOST_LOOKS = 1_000_000;
/** How many looks a comparison letter by letter counts for. */
const COMPARISON = 10;

/** Guesses what was meant by a word that is not known. */
export class DidYouMean {
  #left = MOST_LOOKS;

  /** The nearest of the candidates, several where they are equally near; none where none is near. */
  nearest(word: string, candidates: Iterable<string>): readonly string[] {
    const folded = fold(word);
    let best = Math.min(3, Math.max(1, Math.ceil(folded.length / 3)));
    let found: string[] = [];
    for (const candidate of candidates) {
      if (this.#left <= 0) return found;
      this.#left -= 1;
      const other = fold(candidate);
      if (Math.abs(other.length - folded.length) > best) continue;
      this.#left -= COMPARISON;
      const distance = between(folded, other);
      if (distance > best || other.length <= distance) continue;
      found = distance < best ? [candidate] : [...found, candidate];
      best = distance;
    }
    return found;
  }

  /** Whether a guess is so near, and alone, that it can be written in the word's place unasked. */
  isSure(word: string, near: readonly string[]): boolean {
    const [only, ...others] = near.map(fold);
    const folded = fold(word);
    return only !== undefined && others.length === 0 && between(folded, only) <= (folded.length > 5 ? 2 : 1);
  }
}

/** How many letters differ; two neighbours that are changed over count as one. */
function between(word: string, other: string): number {
  const distance = leven(word, other);
  if (distance !== 2 || word.length !== other.length) return distance;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2) ? 1 : 2;
}

/** A word without the differences of case, space, hyphens and Unicode form. */
export function fold(word: string): string {
  if (/^[a-z0-9-]*$/.test(word)) return word;
  return word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** A list in words: "a", "a" or "b". */
export function either(words: readonly string[]): string {
  const all = words.map((word) => JSON.stringify(word));
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}
