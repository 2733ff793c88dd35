import type { Problem } from '../model/problem';

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

/** The lines around a fault, long ones cut with `…`; the fault itself is marked on its own line only. */
export function excerptOf(text: string, { offset, length, line }: Problem, around = 1): readonly ExcerptLine[] {
  let start = lineStart(text, offset);
  const lines: ExcerptLine[] = [faultLine(text, start, offset, length, line)];
  for (let number = line - 1; number >= Math.max(1, line - around); number -= 1) {
    start = lineStart(text, previousEnd(text, start));
    lines.unshift(plainLine(text, start, number));
  }
  let next = nextStart(text, lineEnd(text, offset));
  for (let number = line + 1; number <= line + around && next !== undefined; number += 1) {
    lines.push(plainLine(text, next, number));
    next = nextStart(text, lineEnd(text, next));
  }
  return lines;
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
