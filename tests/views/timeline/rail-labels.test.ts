import { describe, expect, it, vi } from 'vitest';
import * as measure from '../../../src/layout/texts/text-width';
import { railLabels } from '../../../src/views/timeline/rail-labels';

vi.mock('../../../src/layout/texts/text-width', { spy: true });

/** How many characters were measured. */
function measured(work: () => void): number {
  const spy = vi.mocked(measure.textWidth).mockClear();
  work();
  return spy.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
}

const TEXTS = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
const at = (gap: number): readonly number[] => TEXTS.map((_, index) => 100 + index * gap);
const shown = (gap: number, current: number, stride = 1): readonly number[] =>
  railLabels(TEXTS, at(gap), current, stride).map(({ step }) => step);

describe('the labels under the stops', () => {
  it('are all there where they fit', () => {
    expect(shown(80, 1)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are every second at least where that is asked for', () => {
    expect(shown(80, 1, 2)).toEqual([1, 3, 5]);
  });

  it('always include the current one, in place of neighbours that it would touch', () => {
    expect(shown(80, 4, 2)).toEqual([1, 3, 4, 5]);
    expect(shown(30, 2, 2)).toEqual([2, 5]);
  });

  it('thin out until none touches another', () => {
    expect(shown(30, 1)).toEqual([1, 3, 5]);
    expect(shown(8, 1)).toEqual([1]);
  });

  it('break into two lines where one is too wide', () => {
    const [label] = railLabels(['Zelensky in Washington', 'Other'], [100, 180], 1, 1);
    expect(label?.lines).toEqual(['Zelensky in', 'Washington']);
  });

  it('name the one step of a story of one step', () => {
    expect(railLabels(['Alone'], [100], 1, 2)).toEqual([{ step: 1, x: 100, lines: ['Alone'] }]);
  });

  it('are cut after a word where they are wider than the page leaves room for', () => {
    const long = 'Letter from the heads of the delegations to the general secretary about the question';
    const [first] = railLabels([long, 'Other'], [280, 290], 1, 1);
    expect(first?.lines).toHaveLength(2);
    expect(first?.lines[1]).toMatch(/…$/u);
    expect(Math.max(...(first?.lines ?? []).map((line) => line.length))).toBeLessThan(28);
  });

  it('of a very long story are few, and the current one is among them', () => {
    const texts = Array.from({ length: 9000 }, (_, index) => `Letter ${String(index)} to a friend`);
    const stops = texts.map((_, index) => 280 + index * 0.12);
    const labels = railLabels(texts, stops, 4321, 1);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThan(30);
    expect(labels.some(({ step }) => step === 4321)).toBe(true);
  });

  it('of Chinese and Japanese, which have no blanks, break between characters, but not before a mark that ends a word', () => {
    const stops = [280, 400];
    const long = '大平外相と姫鵬飛外交部長が、共同声明の文言を協議する';
    const lines = railLabels([long, '署名'], stops, 1, 1)[0]?.lines ?? [];
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toMatch(/^大平外相と.+…$/u);
    expect(long).toContain(lines.join('').slice(0, -1));
    expect(railLabels(['毛沢東が田中首相と会見する', '署名'], stops, 1, 1)[0]?.lines).toEqual([
      '毛沢東が田中',
      '首相と会見する',
    ]);
    expect(railLabels(['共同声明が、発表される', '署名'], stops, 1, 1)[0]?.lines).toEqual([
      '共同声明が、',
      '発表される',
    ]);
  });

  it('of titles as long as a file allows are measured no further than two lines can hold', () => {
    const stops = [280, 400, 520, 640];
    const long = ['t '.repeat(1000), 'the word '.repeat(222), '大'.repeat(2000), 'T'.repeat(2000)];
    const short = long.map((text) => text.slice(0, 200));
    const labels = railLabels(long, stops, 1, 1);
    expect(labels).toEqual(railLabels(short, stops, 1, 1));
    expect(measured(() => railLabels(long, stops, 1, 1))).toBe(measured(() => railLabels(short, stops, 1, 1)));
    expect(measured(() => railLabels(long, stops, 1, 1))).toBeLessThan(40_000);
    for (const { lines } of labels) {
      expect(lines.at(-1)).toMatch(/…$/u);
      for (const line of lines) expect(measure.textWidth(line, 12.5) * 0.9).toBeLessThan(201);
    }
  });

  it('are measured up to the first two that touch, and not to the end of the story', () => {
    const texts = Array.from({ length: 250 }, (_, index) => `Letter ${String(index)} to a friend in the north`);
    const stops = texts.map((_, index) => 280 + index * 20);
    expect(measured(() => railLabels(texts, stops, 1, 1))).toBeLessThan(60_000);
  });

  it('of twice the size need twice the room, and keep their places on the rail', () => {
    const [usual, large] = [railLabels(TEXTS, at(80), 3, 1), railLabels(TEXTS, at(80), 3, 1, 2)];
    expect(large.length).toBeLessThan(usual.length);
    expect(large.every(({ step, x }) => usual.some((one) => one.step === step && one.x === x))).toBe(true);
    expect(large.some(({ step }) => step === 3)).toBe(true);
  });
});
