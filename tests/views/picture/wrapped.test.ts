import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/layout/texts/text-width';
import { wrapped } from '../../../src/views/picture/wrapped';

describe('text in lines', () => {
  it('breaks between words', () => {
    expect(wrapped('one two three four', 10, 50, 9)).toEqual(['one two', 'three', 'four']);
  });

  it('ends in an ellipsis where there is no room for more', () => {
    expect(wrapped('one two three four', 10, 50, 2)).toEqual(['one two', 'three f…']);
  });

  it('has no line for nothing', () => {
    expect(wrapped('  ', 10, 60, 2)).toEqual([]);
  });

  it('fits its width and its lines, and loses nothing where there is room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = wrapped(text, 10, 80, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(80);
        const all = wrapped(text, 10, 80, 1_000);
        expect(all.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
