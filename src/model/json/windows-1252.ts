/** What Windows-1252 has from 0x80 to 0x9F; the rest is as in Unicode. */
const EXTRA = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character that a byte is in Windows-1252; a space for the five that it does not use. */
export function inWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (EXTRA[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** The byte of a character in Windows-1252, whose unused bytes stand for the controls of Latin-1; else undefined. */
export function byteInWindows1252(character: string): number | undefined {
  const extra = character === ' ' ? -1 : EXTRA.indexOf(character);
  if (extra >= 0) return 0x80 + extra;
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : undefined;
}
