/** Quotes that word processors put where JSON wants `"`, each with its closing ones. */
export const QUOTES: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['`', '`'],
  ['“', '”“"'],
  ['”', '”"'],
  ['„', '“”"'],
  ['‘', '’‘'],
  ['’', '’'],
  ['«', '»'],
]);

/** Marks that editors write for one of JSON's, each with the one that is meant. */
export const OTHER_MARKS: ReadonlyMap<string, ',' | ':' | '[' | ']'> = new Map([
  [';', ','],
  ['，', ','],
  ['；', ','],
  ['、', ','],
  ['=', ':'],
  ['：', ':'],
  ['(', '['],
  [')', ']'],
]);

const NAMES: ReadonlyMap<string, string> = new Map([
  ["'", 'a single quote'],
  ['`', 'a backtick'],
  ['\u0000', 'a NUL character'],
  ['\u00a0', 'a no-break space'],
  ['\u200b', 'a zero-width space'],
  ['\u200c', 'a zero-width non-joiner'],
  ['\u200d', 'a zero-width joiner'],
  ['\ufeff', 'a byte order mark'],
]);

/** A character in words: "a no-break space (U+00A0)", "“ (U+201C)". */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(character) ?? (QUOTES.has(character) ? `a curly quote ${character}` : undefined);
  if (name !== undefined) return `${name} (${code})`;
  return /[\s\p{C}]/u.test(character) ? code : `${character} (${code})`;
}

/** Controls, embedding marks, non-characters and halves of characters: what no page can show and no SVG may hold. */
// eslint-disable-next-line no-control-regex -- these are the characters it is for
const UNSHOWABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff\p{Surrogate}]/u;

/** The first character of a text that cannot be shown. */
export function unshowable(text: string): string | undefined {
  return UNSHOWABLE.exec(text)?.[0];
}

/** A text without what cannot be shown; half a character becomes U+FFFD. */
export function showable(text: string): string {
  if (!UNSHOWABLE.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(new RegExp(UNSHOWABLE, 'gu'), '');
}

/** A piece of a file in straight quotes for a message, cut to a length that can be read. */
export function quoted(text: string): string {
  const clean = [...showable(text).replace(/\s+/g, ' ').slice(0, 200)];
  return `"${clean.length > 60 ? `${clean.slice(0, 59).join('')}…` : clean.join('')}"`;
}
