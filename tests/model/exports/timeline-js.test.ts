import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { wholeStory } from '../../../src/model/exports/extract';
import { timelineJson } from '../../../src/model/exports/timeline-js';
import type { Interaction } from '../../../src/model/schema';
import { interaction, passage, story } from '../sample';

interface Slide {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
  readonly unique_id: string;
}

function timeline(...interactions: readonly Interaction[]) {
  const text = timelineJson(wholeStory(chronology(story(...interactions))));
  const made: { title: { text: { text: string } }; events: Slide[] } = JSON.parse(text);
  return made;
}

const datesOf = (...interactions: readonly Interaction[]) =>
  timeline(...interactions).events.map(({ start_date, end_date, display_date }) => [
    start_date,
    end_date,
    display_date,
  ]);

describe('a story for TimelineJS', () => {
  it.each([
    ['2025-10-17', { year: 2025, month: 10, day: 17 }, undefined, '17 October 2025'],
    ['2025-10', { year: 2025, month: 10 }, undefined, 'October 2025'],
    ['2025', { year: 2025 }, undefined, '2025'],
    ['-0043-03-15', { year: -43, month: 3, day: 15 }, undefined, '15 March 44 BC'],
    ['2025-10-17~', { year: 2025, month: 10, day: 17 }, undefined, 'about 17 October 2025'],
    ['2025-10-17?', { year: 2025, month: 10, day: 17 }, undefined, '17 October 2025 (uncertain)'],
    [
      '2025-10-16/2025-10-17',
      { year: 2025, month: 10, day: 16 },
      { year: 2025, month: 10, day: 17 },
      '16 October 2025 to 17 October 2025',
    ],
    ['../2025-10-16', { year: 2025, month: 10, day: 16 }, undefined, 'Until 16 October 2025'],
    ['2025-10-16/..', { year: 2025, month: 10, day: 16 }, undefined, 'From 16 October 2025 on'],
  ])('places %s and says it in words', (date, start, end, words) => {
    expect(datesOf(interaction('one', { date }))).toEqual([[start, end, words]]);
  });

  it('places a step without a date of its own by the order that is stated', () => {
    const first = interaction('first', { date: '2025-10-17' });
    const [, then] = datesOf(first, interaction('then', { after: ['first'] }));
    expect(then).toEqual([{ year: 2025, month: 10, day: 17 }, undefined, 'On or after 17 October 2025 (no day given)']);
  });

  it('says of a disputed date what each passage says', () => {
    const [dates] = datesOf(
      interaction('visit', {
        date: '[2025-10-17,2025-10-19]',
        evidence: [passage('2025-10-17'), passage('2025-10-19')],
      }),
    );
    expect(dates).toEqual([
      { year: 2025, month: 10, day: 17 },
      { year: 2025, month: 10, day: 19 },
      '17 or 19 October 2025 (the source disagrees)',
    ]);
  });

  it('counts on its first slide what no date can place', () => {
    const { title, events } = timeline(interaction('dated', { date: '2025' }), interaction('undated'));
    expect(events.map(({ unique_id }) => unique_id)).toEqual(['dated']);
    expect(title.text.text).toBe('<p>1 of 2 steps have no date and are not on this timeline.</p>');
  });

  it('carries no markup of the data, for TimelineJS would run it', () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const [slide] = timeline(interaction('one', { date: '2025', title: evil, summary: evil, place: evil })).events;
    expect(slide?.text.headline).toBe('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
    expect(slide?.text.text.replaceAll(/<\/?p>/gu, '')).not.toMatch(/[<>]/u);
  });

  it('groups by type', () => {
    const calls = timeline(
      interaction('a', { date: '2025', type: 'call' }),
      interaction('b', { date: '2025', type: 'visit' }),
    );
    expect(calls.events.map(({ group }) => group)).toEqual(['Call', 'Visit']);
  });
});
