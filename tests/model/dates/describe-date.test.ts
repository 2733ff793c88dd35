import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { describeDate, type DateWords } from '../../../src/model/dates/describe-date';
import type { Interaction } from '../../../src/model/schema';
import { interaction as step, passage, story } from '../sample';

const words = (
  rest: Partial<Interaction>,
  length: 'short' | 'long' = 'short',
  ...others: readonly Interaction[]
): DateWords | undefined => {
  const found = chronology(story(step('a', rest), ...others)).stepOf.get('a');
  return found && describeDate(found, length);
};

describe('a date in words', () => {
  it.each([
    ['2025-10-17', '17 Oct 2025', '17 October 2025'],
    ['2025-10', 'October 2025', 'October 2025'],
    ['2025', '2025', '2025'],
    ['-0043-03-15', '15 Mar 44 BC', '15 March 44 BC'],
    ['-0043', '44 BC', '44 BC'],
    ['1648~', 'about 1648', 'about 1648'],
    ['1648-10-24~', 'about 24 Oct 1648', 'about 24 October 1648'],
    ['2025-10-17/..', 'From 17 Oct 2025 on', 'From 17 October 2025 on'],
    ['../2025-10-17', 'Until 17 Oct 2025', 'Until 17 October 2025'],
    ['2025-09-05/2025-09-17', '5 Sep 2025 to 17 Sep 2025', '5 September 2025 to 17 September 2025'],
    ['[2025-11-24..2025-11-30]', 'Between 24 and 30 Nov 2025', 'Between 24 and 30 November 2025'],
    ['[2025-10-24..2025-11-30]', 'Between 24 Oct and 30 Nov 2025', 'Between 24 October and 30 November 2025'],
    ['[2024-12-24..2025-01-03]', 'Between 24 Dec 2024 and 3 Jan 2025', 'Between 24 December 2024 and 3 January 2025'],
    ['[2025-10-17,2025-10-19]', '17 or 19 Oct 2025', '17 or 19 October 2025'],
    ['[2024,2025-10]', '2024, or October 2025', '2024, or October 2025'],
  ])('%s is %s', (date, short, long) => {
    expect(words({ date })?.text).toBe(short);
    expect(words({ date }, 'long')?.text).toBe(long);
  });

  it('says that it is uncertain', () => {
    expect(words({ date: '2025-11-25?' })).toEqual({ text: '25 Nov 2025', aside: 'uncertain' });
  });

  it('says that there were several occasions', () => {
    expect(words({ date: '2025-10', repeated: true })).toEqual({ text: 'October 2025', aside: 'several occasions' });
  });

  it('says nothing beside a plain date', () => {
    expect(words({ date: '2025-10-17' })).toEqual({ text: '17 Oct 2025' });
  });

  it('gives both readings of a disputed date, the earlier first', () => {
    expect(words({ evidence: [passage('2025-10-19'), passage('2025-10-17')] })).toEqual({
      text: '17 or 19 Oct 2025',
      aside: 'the source disagrees',
    });
    expect(words({ evidence: [passage('2025-10-17'), passage('[2025-11-24..2025-11-30]')] })?.text).toBe(
      '17 Oct 2025, or between 24 and 30 Nov 2025',
    );
  });
});

describe('a place without a date, in words', () => {
  const [may, june] = [step('m', { date: '2025-05-10' }), step('j', { date: '2025-06-10' })];

  it('is after what it follows', () => {
    expect(words({ after: ['m'] }, 'short', may)).toEqual({ text: 'On or after 10 May 2025', aside: 'no day given' });
  });

  it('is before what it precedes', () => {
    expect(words({ before: ['j'] }, 'long', june)).toEqual({
      text: 'On or before 10 June 2025',
      aside: 'no day given',
    });
  });

  it('is between both', () => {
    expect(words({ after: ['m'], before: ['j'] }, 'short', may, june)).toEqual({
      text: 'Between 10 May and 10 Jun 2025',
      aside: 'no day given',
    });
  });

  it('is said to be known by order alone, or not at all', () => {
    expect(words({})).toEqual({ text: 'No date', aside: 'order only' });
  });
});
