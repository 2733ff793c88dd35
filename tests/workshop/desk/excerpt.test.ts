import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/model/parse';
import type { Problem } from '../../../src/model/problem';
import { excerptOf } from '../../../src/workshop/desk/excerpt';

function problem(offset: number, length: number, line: number): Problem {
  return { severity: 'error', line, column: 1, offset, length, path: '', message: 'wrong' };
}

const NONE = { marked: '', after: '', fault: false };

describe('the excerpt around a fault', () => {
  it.each(['\n', '\r\n', '\r'])('shows a line before and a line after, however lines end (%j)', (ending) => {
    const text = ['one', 'two three four', 'five', 'six'].join(ending);
    expect(excerptOf(text, problem(text.indexOf('three'), 5, 2))).toEqual([
      { number: 1, before: 'one', ...NONE },
      { number: 2, before: 'two ', marked: 'three', after: ' four', fault: true },
      { number: 3, before: 'five', ...NONE },
    ]);
  });

  it('stops at the ends of the file', () => {
    expect(excerptOf('x', problem(0, 1, 1))).toEqual([{ number: 1, before: '', marked: 'x', after: '', fault: true }]);
    expect(excerptOf('', problem(0, 0, 1))).toEqual([{ number: 1, before: '', marked: '', after: '', fault: true }]);
  });

  it('marks a place where something is missing, without a text', () => {
    const [, line] = excerptOf('a\nbc', problem(3, 0, 2));
    expect(line).toEqual({ number: 2, before: 'b', marked: '', after: 'c', fault: true });
  });

  it('marks a fault over several lines on its first', () => {
    const lines = excerptOf('ab\ncd\nef', problem(1, 6, 1));
    expect(lines.map(({ number, marked }) => [number, marked])).toEqual([
      [1, 'b'],
      [2, ''],
    ]);
  });

  it('cuts a long line on both sides of the fault', () => {
    const text = `${'a'.repeat(1000)}XX${'b'.repeat(1000)}`;
    const [line] = excerptOf(text, problem(1000, 2, 1));
    expect(line).toEqual({
      number: 1,
      before: `…${'a'.repeat(47)}`,
      marked: 'XX',
      after: `${'b'.repeat(47)}…`,
      fault: true,
    });
  });

  it('marks what the parser means', () => {
    const text = '{\n  "title": "A",\n  "actors": [],\n  "interactions": [],\n}\n';
    const excerpts = parseDataset(text).problems.map((one) => excerptOf(text, one).find(({ fault }) => fault));
    expect(excerpts).toContainEqual({ number: 4, before: '  "interactions": []', marked: ',', after: '', fault: true });
  });
});
