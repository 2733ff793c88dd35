/** What stands in a cell; nothing where it is undefined. */
export type Cell = string | number | boolean | undefined;

/** A table: the names of its columns, then its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Without it Excel on Windows takes a file for its own code page and garbles Cyrillic names; others skip it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * How a cell begins that a spreadsheet may run, after OWASP, "CSV Injection": with = + - @, in full width too, a tab or
 * an end of line. An apostrophe is among them so that every first apostrophe of a file was set by the export.
 */
const RISKY = /^[=+\-@＝＋－＠\t\r\n']/u;

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark. A cell that a spreadsheet would run has an apostrophe in
 * front; whoever reads the file by program takes one apostrophe off each cell that begins with one, and has lost
 * nothing.
 */
export function csvText({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellText).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  const safe = typeof cell === 'string' && RISKY.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
