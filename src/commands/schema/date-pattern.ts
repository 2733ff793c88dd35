const SINGLE = String.raw`-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~]?`;

/**
 * Every date of the profile, as one pattern for editors that check while one types; only the parser knows which days
 * there are.
 */
export const DATE_PATTERN = `^(${SINGLE}|${SINGLE}/${SINGLE}|${SINGLE}/\\.\\.|\\.\\./${SINGLE}|\\[${SINGLE}\\.\\.${SINGLE}\\]|\\[${SINGLE}, ?${SINGLE}\\])$`;

/** What an editor says of a text that does not match. */
export const DATE_MESSAGE =
  'Write 2025, 2025-10 or 2025-10-17, with ? (not sure) or ~ (about) after it; a/b lasts from a to b, a/.. and ../b are open; [a..b] is some day among these, [a,b] one of two.';
