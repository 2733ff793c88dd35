import { describe, expect, it, vi } from 'vitest';
import * as measure from '../../../src/layout/texts/text-width';
import { fittingName, writtenName } from '../../../src/views/lanes/fitting-name';

vi.mock('../../../src/layout/texts/text-width', { spy: true });

describe('the name before a lane', () => {
  it('is whole where it fits, else the short one, else as much of that as fits', () => {
    const actor = { name: 'Volodymyr Zelensky', shortName: 'Zelensky' };
    expect(fittingName(actor, 200)).toBe('Volodymyr Zelensky');
    expect(fittingName(actor, 100)).toBe('Zelensky');
    const cut = fittingName(actor, 60);
    expect(cut).toMatch(/^Zel\p{L}*…$/u);
    expect(measure.textWidth(cut, 12.5)).toBeLessThanOrEqual(60.01);
    expect(fittingName({ name: 'To be or not to be' }, 70)).not.toContain(' …');
  });

  it('has one letter at least, and no half of one', () => {
    expect(fittingName({ name: 'Zelensky' }, 1)).toBe('Z…');
    expect(fittingName({ name: '😀😀😀' }, 1)).toBe('😀…');
  });

  it.each(['word and ', '大平外相', 'B'])('of 2,000 characters is read once, and not once a letter: %s', (part) => {
    const name = part.repeat(2000 / part.length);
    const spy = vi.mocked(measure.textWidth).mockClear();
    expect(fittingName({ name }, 150)).toMatch(/…$/u);
    expect(spy.mock.calls.reduce((sum, [text]) => sum + text.length, 0)).toBeLessThan(3 * name.length);
  });
});

describe('the lines of a name before a lane', () => {
  const house = { name: 'White House' };

  it('are one at the usual size where that fits, the short name before two lines', () => {
    expect(writtenName(house, 120, 40)).toEqual({ lines: ['White House'], size: 14, cut: false });
    const actor = { name: 'Volodymyr Zelensky', shortName: 'Zelensky' };
    expect(writtenName(actor, 82, 40)).toEqual({ lines: ['Zelensky'], size: 14, cut: false });
  });

  it('are two where one has no room, and only where lanes are far enough apart', () => {
    expect(writtenName(house, 60, 40)).toEqual({ lines: ['White', 'House'], size: 14, cut: false });
    expect(writtenName(house, 60, 20)).toMatchObject({ lines: [expect.stringMatching(/…$/u)], size: 12, cut: true });
  });

  it('are smaller before they are cut, and never below 12 pixels', () => {
    expect(writtenName({ name: 'Tomahawks' }, 74, 40)).toEqual({ lines: ['Tomahawks'], size: 12, cut: false });
    expect(writtenName({ name: 'Tomahawks' }, 40, 40)).toMatchObject({ size: 12, cut: true });
  });

  it('need twice the room where the text is twice as large', () => {
    expect(writtenName(house, 120, 80, 2)).toEqual({ lines: ['White', 'House'], size: 28, cut: false });
    expect(writtenName(house, 240, 80, 2)).toEqual({ lines: ['White House'], size: 28, cut: false });
  });
});
