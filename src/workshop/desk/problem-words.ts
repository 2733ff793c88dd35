import type { HeldBack, Problem } from '../../model/problem';

/** The one safe edit that mends a problem. */
export type Fix = NonNullable<Problem['fix']>;

/** What an editor's "go to line" takes: `data/x.json:92:33`. */
export function goTo(file: string, { line, column }: Pick<Problem, 'line' | 'column'>): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** What a fix does, as a button says it: `Use “ushakov”`, `Delete “,”`, `Write “,”`, `Mend it` over several lines. */
export function fixWords({ offset, length, text }: Fix, source: string): string {
  if (length > 1 && /[\r\n]/.test(source.slice(offset, offset + length).trim())) return 'Mend it';
  if (text === '') return `Delete ${quoted(source.slice(offset, offset + length))}`;
  const value = stringIn(text);
  return value === undefined ? `Write ${quoted(text)}` : `Use ${quoted(value)}`;
}

/** How many errors and warnings there are: `1 error, 2 warnings`. */
export function countWords(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [counted(errors, 'error'), counted(problems.length - errors, 'warning')]
    .filter((part) => part !== '')
    .join(', ');
}

/** The headline over the problems. */
export function headline(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Nothing to look at';
  return problems.length === 1 ? 'One thing to look at' : `${String(problems.length)} things to look at`;
}

/** How much of the story is drawn: `11 of 12 steps drawn`. */
export function drawnWords(steps: number, heldBack: readonly HeldBack[]): string {
  const all = steps + heldBack.filter(({ list }) => list === 'interactions').length;
  return `${String(steps)} of ${String(all)} ${all === 1 ? 'step' : 'steps'} drawn`;
}

/** A sentence that begins with a capital letter. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** Most characters that a button shows. */
const SHORT = 40;

const BYTE_ORDER_MARK = '\ufeff';

function quoted(text: string): string {
  if (text === BYTE_ORDER_MARK) return 'the byte order mark';
  if (text.trim() === '') return 'the blank';
  return `“${text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text}”`;
}

/** The value of a JSON string; undefined for any other text. */
function stringIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}
