import { expect, it } from 'vitest';
import { drained } from '../../src/model/drained';
import { readJson } from '../../src/model/json/read-json';
import { valueOf } from '../../src/model/json/node';
import { GOOD } from './bad-input/bad-input';
import { seeded } from './sample';

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '\\',
  '\\u00e9',
  '\n',
  ' ',
  '\t',
  '0',
  '-',
  '.',
  'e',
  '1',
  'true',
  'null',
  '/',
  '“',
  '\u00a0',
  'é',
  '💡',
  '\u0001',
];

/** The good story with a few characters taken out, put in or changed. */
function mutated(random: () => number): string {
  let text = GOOD;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const at = Math.floor(random() * text.length);
    const piece = random() < 0.3 ? '' : (PIECES[Math.floor(random() * PIECES.length)] ?? '');
    text = text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 3));
  }
  return text;
}

function native(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

it('a text is refused exactly when JSON.parse refuses it, and read alike', () => {
  const random = seeded(11);
  let good = 0;
  for (let run = 0; run < 5000; run += 1) {
    const text = mutated(random);
    const expected = native(text);
    const { root, faults, notes } = drained(readJson(text));
    expect(faults.length === 0, text).toBe(expected !== undefined);
    if (expected === undefined || root === undefined) continue;
    good += 1;
    if (notes.length === 0) expect(valueOf(root)).toEqual(expected.value);
  }
  expect(good).toBeGreaterThan(500);
});

it.each([
  '{"__proto__":{"polluted":1}}',
  '{"constructor":1,"toString":2}',
  '{"1":1,"a":2,"0":3}',
  '[[],{},"",0,-0,1.5e-7,true,null]',
])('%s is read as JSON.parse reads it', (text) => {
  const { root } = drained(readJson(text));
  const value = root === undefined ? undefined : valueOf(root);
  expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
  expect('polluted' in {}).toBe(false);
});

it('every place that is told lies in the text', () => {
  const random = seeded(12);
  for (let run = 0; run < 2000; run += 1) {
    const text = mutated(random);
    for (const { offset, length } of drained(readJson(text)).faults) {
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset + length).toBeLessThanOrEqual(text.length);
    }
  }
});
