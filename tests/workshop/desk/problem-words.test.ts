import { describe, expect, it } from 'vitest';
import type { HeldBack, Problem } from '../../../src/model/problem';
import { countWords, drawnWords, fixWords, goTo, headline } from '../../../src/workshop/desk/problem-words';

const ERROR: Problem = { severity: 'error', line: 92, column: 33, offset: 0, length: 1, path: '', message: 'wrong' };
const WARNING: Problem = { ...ERROR, severity: 'warning' };

describe('the words of the panel', () => {
  it('gives the place as editors take it', () => {
    expect(goTo('data/x.json', ERROR)).toBe('data/x.json:92:33');
  });

  it.each([
    ['"ushakow"', { offset: 0, length: 9, text: '"ushakov"' }, 'Use “ushakov”'],
    ['[1,,2]', { offset: 3, length: 1, text: '' }, 'Delete “,”'],
    ['[1 2]', { offset: 2, length: 0, text: ',' }, 'Write “,”'],
    ['True', { offset: 0, length: 4, text: 'true' }, 'Write “true”'],
    ['\ufeff{}', { offset: 0, length: 1, text: '' }, 'Delete the byte order mark'],
    ['{\u00a0}', { offset: 1, length: 1, text: '' }, 'Delete the blank'],
    ["{'a':\n'b'}", { offset: 1, length: 7, text: '"a":\n"b"' }, 'Mend it'],
    ['""', { offset: 0, length: 2, text: `"${'a'.repeat(50)}"` }, `Use “${'a'.repeat(39)}…”`],
  ])('says of %j what the fix does', (source, fix, words) => {
    expect(fixWords(fix, source)).toBe(words);
  });

  it('counts what there is to look at', () => {
    expect(headline([])).toBe('Nothing to look at');
    expect(headline([ERROR])).toBe('One thing to look at');
    expect(headline([ERROR, WARNING, WARNING])).toBe('3 things to look at');
    expect(countWords([ERROR, WARNING, WARNING])).toBe('1 error, 2 warnings');
    expect(countWords([WARNING])).toBe('1 warning');
  });

  it('says how much is drawn', () => {
    const held: HeldBack = { list: 'interactions', index: 4, reason: 'wrong', line: 1, column: 1 };
    expect(drawnWords(11, [held, { ...held, list: 'tour' }])).toBe('11 of 12 steps drawn');
    expect(drawnWords(1, [])).toBe('1 of 1 step drawn');
  });
});
