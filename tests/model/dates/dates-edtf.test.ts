import edtf from 'edtf';
import { expect, it } from 'vitest';
import { parseDate } from '../../../src/model/dates/parse-date';
import { dateTexts } from './date-texts';

const COUNT = Number(process.env['DATE_TEXTS'] ?? 3000);
const MS_PER_DAY = 86_400_000;

type Bounds = readonly [earliest: number, latest: number];

function ourBounds(text: string): Bounds | undefined {
  const date = parseDate(text);
  return date && [date.earliest ?? -Infinity, date.latest ?? Infinity];
}

function theirBounds(text: string): Bounds | undefined {
  try {
    const { min, max } = edtf(text);
    return [Math.floor(min / MS_PER_DAY), Math.floor(max / MS_PER_DAY)];
  } catch {
    return undefined;
  }
}

/**
 * Where the package is known to differ: it puts the end of `[a..b]` at its beginning, and reads neither `[a,1995~]` nor
 * an end that holds its start, as `1915-01/1915~` and `1915-01-07/1915-01` do.
 */
const APART = /^\[.*\.\.|[?~].*\]$|^(-?\d{4})\S*\/\1[?~]?$|^(-?\d{4}-\d\d)\S*\/\2[?~]?$/;

it(`dates have the bounds that the edtf package gives them, in ${COUNT} random texts`, { timeout: 300_000 }, () => {
  let compared = 0;
  for (const text of dateTexts(COUNT, 23)) {
    const [ours, theirs] = [ourBounds(text), theirBounds(text)];
    if (/^\[.*\.\./.test(text)) continue;
    if (ours !== undefined && theirs !== undefined) {
      expect(theirs, text).toEqual(ours);
      compared += 1;
    } else if (ours !== undefined) expect(text).toMatch(APART);
    // It takes 29 February of every year, and does not mind which of two days comes first.
    else if (theirs !== undefined) expect(text).toMatch(/-02-29|,/);
  }
  expect(compared).toBeGreaterThan(COUNT / 4);
});
