import type { Place } from './place';
import type { Tell } from './tell';
import type { Tokens } from './tokens';
import type { Shape } from './tree';

/** A value that is neither list nor object; `odd` where it is not as it is written. */
interface ReadScalar {
  readonly shape: Shape;
  readonly odd: string | number | undefined;
}

const NOTHING = new Set(['nan', 'infinity', 'undefined', 'none', 'nil', 'null']);

/** The value of the current token: a text, a number or a word. A word that JSON lacks is told and read as was meant. */
export function scalarOf(tokens: Tokens, tell: Tell): ReadScalar {
  const { kind, odd, value } = tokens;
  if (kind === 'text' || kind === 'number') return { shape: kind, odd };
  if (value === 'null' || value === 'true' || value === 'false') return { shape: value, odd: undefined };
  return wordOf(String(value), tokens.place, tell);
}

function wordOf(word: string, place: Place, tell: Tell): ReadScalar {
  const lower = word.toLowerCase();
  if (lower === 'true' || lower === 'false') {
    tell(place, `${word} is no word of JSON`, { suggestion: `write ${lower}`, fix: { ...place, text: lower } });
    return { shape: lower, odd: undefined };
  }
  if (NOTHING.has(lower)) {
    tell(place, `${word} is no value of JSON`, { suggestion: 'leave the key out' });
    return { shape: 'null', odd: undefined };
  }
  const fix = { ...place, text: JSON.stringify(word) };
  tell(place, `the text ${word} has no quotes`, { suggestion: `write ${fix.text}`, fix });
  return { shape: 'text', odd: word };
}
