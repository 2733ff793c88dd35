import { describe, expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { momentAt } from '../../src/replay/moment';
import { readingTime } from '../../src/replay/reading-time';
import { interaction, story } from '../model/sample';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

function timeOf(title: string, summary: string, state?: string, speed: 0.75 | 1 | 1.5 | 2 = 1): number {
  const changes = state === undefined ? [] : [{ of: 'ann', state, over: false }];
  return readingTime(momentAt(chronology(story(interaction('one', { title, summary, changes }))), 1), speed);
}

describe('the time a step is given to be read', () => {
  it('is 1.6 seconds and 0.26 a word of headline and summary', () => {
    expect(timeOf(words(5), words(15))).toBe(1600 + 20 * 260);
  });

  it('counts what changed: whose state it is and what it became', () => {
    expect(timeOf(words(5), words(15), words(3))).toBe(1600 + 24 * 260);
  });

  it('is never less than 4 seconds or more than 14', () => {
    expect(timeOf('One', 'word')).toBe(4000);
    expect(timeOf(words(40), words(60))).toBe(14000);
  });

  it('is divided by the speed', () => {
    expect(timeOf(words(40), words(60), undefined, 2)).toBe(7000);
    expect(timeOf('One', 'word', undefined, 0.75)).toBeCloseTo(5333.33, 2);
  });
});
