import type { Scalar } from './node';
import type { Place } from './place';
import type { Tell, Tokens } from './tokens';

const NOTHING = new Set(['nan', 'infinity', 'undefined', 'none', 'nil', 'null']);

/** The value of the current token, which is a text, a number or a word; a word that JSON lacks is told and read as meant. */
export function scalarOf({ kind, value, offset, end }: Tokens, tell: Tell): Scalar {
  const length = end - offset;
  if (kind === 'text' || kind === 'number') return { offset, length, kind, value };
  if (value === 'null') return { offset, length, kind: 'null', value: null };
  if (value === 'true' || value === 'false') return { offset, length, kind: 'true or false', value: value === 'true' };
  return wordOf(String(value), { offset, length }, tell);
}

function wordOf(word: string, place: Place, tell: Tell): Scalar {
  const lower = word.toLowerCase();
  if (lower === 'true' || lower === 'false') {
    tell(place, `${word} is no word of JSON`, { suggestion: `write ${lower}`, fix: { ...place, text: lower } });
    return { ...place, kind: 'true or false', value: lower === 'true' };
  }
  if (NOTHING.has(lower)) {
    tell(place, `${word} is no value of JSON`, { suggestion: 'leave the key out' });
    return { ...place, kind: 'null', value: null };
  }
  const fix = { ...place, text: JSON.stringify(word) };
  tell(place, `the text ${word} has no quotes`, { suggestion: `write ${fix.text}`, fix });
  return { ...place, kind: 'text', value: word };
}
