import { describe, expect, it } from 'vitest';
import { mulberry32, shuffled } from '../../src/layout/random';
import { textWidth } from '../../src/layout/texts/text-width';

describe('random numbers', () => {
  it('come out the same for the same seed', () => {
    const random = mulberry32(1);
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('shuffle a list without losing an item or touching the input', () => {
    const items = [1, 2, 3, 4, 5];
    expect(shuffled(items, mulberry32(7)).sort()).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the width of text', () => {
  it('grows with size, wide letters and wide scripts', () => {
    expect(textWidth('ii', 10)).toBeLessThan(textWidth('WW', 10));
    expect(textWidth('Kremlin', 28)).toBe(textWidth('Kremlin', 14) * 2);
    expect(textWidth('漢', 12)).toBe(15);
    expect(textWidth('', 12)).toBe(0);
  });
});
