import type { Problem } from '../../model/problem';

/** One line of an excerpt; only the line of the fault has a marked part, empty where something is missing. */
export interface ExcerptLine {
  readonly number: number;
  readonly fault: boolean;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Most characters of a line to show on either side of the fault, and of the fault itself. */
const SIDE = 48;
const MARKED = 80;

/** The line of a fault, where it is marked, with the lines before and after it; long ones are cut with `…`. */
export function excerptOf(text: string, { offset, length, line }: Problem): readonly ExcerptLine[] {
  const start = lineStart(text, offset);
  const next = nextStart(text, lineEnd(text, offset));
  return [
    ...(line > 1 ? [plainLine(text, lineStart(text, previousEnd(text, start)), line - 1)] : []),
    faultLine(text, start, offset, length, line),
    ...(next === undefined ? [] : [plainLine(text, next, line + 1)]),
  ];
}

function faultLine(text: string, start: number, offset: number, length: number, number: number): ExcerptLine {
  const end = lineEnd(text, offset);
  const stop = Math.min(offset + length, end);
  return {
    number,
    fault: true,
    before: cutStart(text.slice(start, offset)),
    marked: cutEnd(text.slice(offset, stop), MARKED),
    after: cutEnd(text.slice(stop, end), SIDE),
  };
}

function plainLine(text: string, start: number, number: number): ExcerptLine {
  const line = text.slice(start, lineEnd(text, start));
  return { number, fault: false, before: cutEnd(line, SIDE + MARKED), marked: '', after: '' };
}

function cutStart(text: string): string {
  return text.length <= SIDE ? text : `…${text.slice(1 - SIDE)}`;
}

function cutEnd(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function isEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isEnd(text[start - 1])) start -= 1;
  return start;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return end;
}

/** Where the line before the one that starts at `start` ends. */
function previousEnd(text: string, start: number): number {
  return start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
}

function nextStart(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}
