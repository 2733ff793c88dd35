import { describe, expect, it, vi } from 'vitest';
import * as measure from '../../../src/layout/text-width';
import { fittingName } from '../../../src/views/lanes/fitting-name';

vi.mock('../../../src/layout/text-width', { spy: true });

describe('the name before a lane', () => {
  it('is whole where it fits, else the short one, else as much of that as fits', () => {
    const actor = { name: 'Volodymyr Zelensky', shortName: 'Zelensky' };
    expect(fittingName(actor, 200)).toBe('Volodymyr Zelensky');
    expect(fittingName(actor, 100)).toBe('Zelensky');
    const cut = fittingName(actor, 60);
    expect(cut).toMatch(/^Zel\p{L}*…$/u);
    expect(measure.textWidth(cut, 12.5)).toBeLessThanOrEqual(60);
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
