import type { Problem } from '../../model/problem';
import { excerptOf } from '../../workshop/desk/excerpt';
import type { Paint } from './paint';

/** The lines around a problem, with the place underlined and the remedy beside the line. */
export function codeFrame(text: string, problem: Problem, { error, warning, faint }: Paint): string[] {
  const color = problem.severity === 'error' ? error : warning;
  const lines = excerptOf(text, problem);
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap(({ number, fault, before, marked, after }) => {
    const margin = faint(`${String(number).padStart(width)} │ `);
    const line = `  ${margin}${printable(before)}${color(printable(marked))}${printable(after)}`.trimEnd();
    if (!fault) return [line];
    const carets = color('^'.repeat(Math.max(1, [...marked].length)));
    const remedy = problem.suggestion === undefined ? '' : ` ${color(printable(problem.suggestion))}`;
    const blank = printable(before).replace(/[^\t]/gu, ' ');
    return [line, `  ${faint(`${' '.repeat(width)} │ `)}${blank}${carets}${remedy}`];
  });
}

/** A text that a terminal shows as it is: controls, which could command it, and marks of direction become dots. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\t\u200c\u200d]/gu, '·');
}
