import type { HeldBack, Problem } from '../../model/problem';
import type { CheckedFile } from './check-file';
import { codeFrame, printable } from './code-frame';
import type { Paint } from './paint';

/** Problems and held-back entries of one file that are printed whole. */
const MOST_PRINTED = 100;

/** What was found in a file, for a person. */
export function textReport({ file, text, parsed, mended }: CheckedFile, paint: Paint): string[] {
  const shown = parsed.problems.slice(0, MOST_PRINTED).flatMap((problem) => problemLines(file, text, problem, paint));
  const more = parsed.problems.length - MOST_PRINTED;
  return [
    ...(mended > 0 ? [`${file}: ${counted(mended, 'safe edit')} made`, ''] : []),
    ...shown,
    ...(more > 0 ? [`${file}: ${counted(more, 'more problem')}`, ''] : []),
    ...(parsed.status === 'invalid' ? [`${file} cannot be opened until this is mended`, ''] : []),
    ...(parsed.status === 'ready' ? heldLines(file, parsed.heldBack, paint) : []),
  ];
}

function heldLines(file: string, heldBack: readonly HeldBack[], paint: Paint): string[] {
  if (heldBack.length === 0) return [];
  const more = heldBack.length - MOST_PRINTED;
  return [
    ...heldBack.slice(0, MOST_PRINTED).map((one) => heldLine(file, one, paint)),
    ...(more > 0 ? [`${file}: ${counted(more, 'more entry', 'more entries')} held back`] : []),
    '',
  ];
}

function problemLines(file: string, text: string, problem: Problem, paint: Paint): string[] {
  const { line, column, severity, message, path } = problem;
  const color = severity === 'error' ? paint.error : paint.warning;
  return [
    `${paint.place(`${file}:${line}:${column}`)} ${color(severity)} ${printable(message)}`,
    ...(path === '' ? [] : [paint.faint(`  in ${printable(path)}`)]),
    ...codeFrame(text, problem, paint),
    '',
  ];
}

function heldLine(file: string, { list, index, id, title, reason, line, column }: HeldBack, { place }: Paint): string {
  const name = id ?? title;
  const entry = `${list}[${index}]${name === undefined ? '' : ` "${printable(name)}"`}`;
  return `${place(`${file}:${line}:${column}`)} held back ${entry}: ${printable(reason)}`;
}

/** What was found in all files, in a line. */
export function summary(files: readonly CheckedFile[]): string {
  const problems = files.flatMap(({ parsed }) => parsed.problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const held = files.reduce((sum, { parsed }) => sum + (parsed.status === 'ready' ? parsed.heldBack.length : 0), 0);
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(problems.length > errors ? [counted(problems.length - errors, 'warning')] : []),
    ...(held > 0 ? [`${counted(held, 'entry', 'entries')} held back`] : []),
  ];
  return `${counted(files.length, 'file')} checked: ${found.length === 0 ? 'no problems' : found.join(', ')}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
