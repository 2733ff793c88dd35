import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('src/views/style/tokens.css', 'utf8');
const HUES = ['blue', 'red', 'yellow', 'green', 'purple', 'teal', 'orange', 'pink', 'grey'];
const GROUNDS = ['paper', 'stage', 'sunk', ...HUES.map((hue) => `${hue}-tint`)];

type Tokens = ReadonlyMap<string, string>;

const PAIRS = [...CSS.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const LIGHT: Tokens = new Map(PAIRS.map(([, name = '', light = '']) => [name, light]));
const DARK: Tokens = new Map(PAIRS.map(([, name = '', , dark = '']) => [name, dark]));

/** Relative luminance of a colour "#rrggbb", from 0 to 1 (WCAG 2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [dim = 0, bright = 0] = [one, other].map((name) => luminance(tokens.get(name) ?? '')).sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** The pairs of a foreground and a ground that stand out less than they must. */
function weak(tokens: Tokens, names: readonly string[], grounds: readonly string[], least: number): readonly string[] {
  return names
    .flatMap((name) => grounds.map((ground) => ({ name, ground, ratio: contrast(tokens, name, ground) })))
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ name, ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}`);
}

it('has every colour in light and in dark', () => {
  expect(CSS.match(/#[0-9a-f]+/g)).toHaveLength(PAIRS.length * 2);
  expect(PAIRS).toHaveLength(61);
});

it('computes the ratios that the design states', () => {
  expect(contrast(LIGHT, 'ink', 'paper').toFixed(2)).toBe('18.05');
  expect(contrast(DARK, 'edge', 'blue-tint').toFixed(2)).toBe('3.77');
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('in %s', (_, tokens) => {
  it('all text reaches 4.5 to 1 on every ground', () => {
    const texts = ['ink', 'ink2', 'ink3', ...HUES.map((hue) => `${hue}-text`)];
    expect(weak(tokens, texts, GROUNDS, 4.5)).toEqual([]);
  });

  it('notices reach 4.5 to 1 on the grounds that they stand on', () => {
    expect(weak(tokens, ['error', 'warning'], ['paper', 'stage', 'sunk'], 4.5)).toEqual([]);
    expect(weak(tokens, ['error'], ['error-tint'], 4.5)).toEqual([]);
  });

  it('marks, lines and the ring of focus reach 3 to 1 on every ground', () => {
    const marks = ['past1', 'past2', 'past3', 'edge', 'focus', ...HUES.map((hue) => `${hue}-edge`)];
    expect(weak(tokens, marks, GROUNDS, 3)).toEqual([]);
  });

  it.each(HUES)('what stands on the fill of %s reaches 4.5 to 1', (hue) => {
    expect(weak(tokens, [`${hue}-on`], [hue], 4.5)).toEqual([]);
  });

  it('ink on paper and paper on ink hold for the bead of now', () => {
    expect(weak(tokens, ['paper'], ['ink'], 4.5)).toEqual([]);
  });
});
