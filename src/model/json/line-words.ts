/** Lines that are told. */
const MOST_LINES = 8;

/** Lines in words: "line 4", "lines 4, 7 and 9", "lines 4, 7, 9 and 20 more". */
export function linesIn(lines: ReadonlySet<number>): string {
  const all = [...lines].map(String);
  const told = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES), `${all.length - MOST_LINES} more`] : all;
  const last = told.at(-1) ?? '';
  return told.length < 2 ? `line ${last}` : `lines ${told.slice(0, -1).join(', ')} and ${last}`;
}
