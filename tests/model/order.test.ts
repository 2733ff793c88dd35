import { describe, expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { dayNumber } from '../../src/model/dates/dates';
import { parseDate } from '../../src/model/dates/parse-date';
import type { Interaction } from '../../src/model/schema';
import { interaction as step, seeded, story } from './sample';

const order = (...interactions: readonly Interaction[]): string[] =>
  chronology(story(...interactions)).steps.map(({ interaction }) => interaction.id);

describe('order', () => {
  it('is by date, whatever the order in the file', () => {
    expect(
      order(step('c', { date: '2025-03' }), step('a', { date: '2024' }), step('b', { date: '2025-01-02' })),
    ).toEqual(['a', 'b', 'c']);
  });

  it('is right before the year 1, where text sorts wrongly', () => {
    expect(order(step('b', { date: '-0043' }), step('c', { date: '0000' }), step('a', { date: '-0099' }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('stands a span at the middle of its bounds', () => {
    expect(
      order(
        step('year', { date: '2025' }),
        step('june', { date: '2025-06-01' }),
        step('august', { date: '2025-08-01' }),
      ),
    ).toEqual(['june', 'year', 'august']);
  });

  it('stands an open end just after its one bound, and an open start just before it', () => {
    expect(
      order(
        step('after', { date: '2025-06-01/..' }),
        step('day', { date: '2025-06-01' }),
        step('until', { date: '../2025-06-01' }),
        step('next', { date: '2025-06-02' }),
      ),
    ).toEqual(['until', 'day', 'after', 'next']);
  });

  it('stands an undated step after its latest predecessor, not at the end', () => {
    expect(
      order(step('late', { date: '2025-12' }), step('next', { after: ['day'] }), step('day', { date: '2025-06-01' })),
    ).toEqual(['day', 'next', 'late']);
  });

  it('stands an undated step without predecessors before its earliest successor', () => {
    expect(
      order(
        step('early', { date: '2025-01' }),
        step('first', { before: ['day'] }),
        step('day', { date: '2025-06-01' }),
      ),
    ).toEqual(['early', 'first', 'day']);
  });

  it('stands an undated chain between its neighbours as it is told', () => {
    expect(
      order(
        step('later', { date: '2025-06-02' }),
        step('three', { after: ['two'] }),
        step('two', { after: ['one'] }),
        step('one', { date: '2025-06-01' }),
      ),
    ).toEqual(['one', 'two', 'three', 'later']);
  });

  it('stands a step that nothing is told of at the end', () => {
    expect(order(step('lost'), step('day', { date: '2025-06-01' }))).toEqual(['day', 'lost']);
  });

  it('follows causes as it follows statements', () => {
    expect(
      order(
        step('effect', { date: '2025', causes: [{ interaction: 'cause', how: 'moves' }] }),
        step('cause', { date: '2025-12' }),
      ),
    ).toEqual(['cause', 'effect']);
  });

  it('takes the longest chain first among equals, then the place in the file', () => {
    expect(
      order(
        step('alone', { date: '2025-06-01' }),
        step('other', { date: '2025-06-01' }),
        step('chain', { date: '2025-06-01' }),
        step('end', { date: '2025-06-01', after: ['chain'] }),
      ),
    ).toEqual(['chain', 'alone', 'other', 'end']);
  });

  it('keeps the members of a ring at the end, as they stand in the file, and names them', () => {
    const { steps, problems } = chronology(
      story(step('a', { after: ['b'], date: '2025-01' }), step('b', { after: ['a'] }), step('c', { date: '2025-02' })),
    );
    expect(steps.map(({ interaction }) => interaction.id)).toEqual(['c', 'a', 'b']);
    expect(problems).toEqual([{ kind: 'ring', interactions: ['a', 'b'] }]);
  });

  it('ignores a statement about itself and one about an unknown step', () => {
    expect(order(step('b', { after: ['b', 'gone'], date: '2025-02' }), step('a', { date: '2025-01' }))).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('bounds', () => {
  it('are propagated both ways', () => {
    const { stepOf } = chronology(
      story(
        step('a', { date: '2025-06-01' }),
        step('b', { after: ['a'], before: ['c'] }),
        step('c', { date: '2025-06-10' }),
      ),
    );
    expect(stepOf.get('b')).toMatchObject({
      earliest: dayNumber(2025, 6, 1),
      latest: dayNumber(2025, 6, 10),
      stated: false,
    });
  });

  it('are not borrowed from the span of the story', () => {
    const lone = chronology(
      story(step('a', { date: '2025-06-01' }), step('b'), step('c', { date: '2025-06-10' })),
    ).stepOf.get('b');
    expect(lone?.earliest).toBeUndefined();
    expect(lone?.latest).toBeUndefined();
  });

  it('that leave no day are a contradiction', () => {
    const { problems } = chronology(
      story(step('a', { date: '2025-06-02' }), step('b', { date: '2025-06-01', after: ['a'] })),
    );
    expect(problems.map(({ kind }) => kind)).toContain('contradiction');
  });
});

/** Random steps whose dates and statements hold for a hidden true order of days. */
function consistent(random: () => number): Interaction[] {
  const count = 2 + Math.floor(random() * 12);
  const days = Array.from({ length: count }, () => Math.floor(random() * 200)).sort((p, q) => p - q);
  const text = (day: number): string => {
    const month = Math.floor(day / 28) + 1;
    return `2025-${String(month).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
  };
  const date = (day: number): string | undefined => {
    const [near, far] = [Math.max(0, day - Math.floor(random() * 30)), day + Math.floor(random() * 30)];
    const forms = [
      text(day),
      text(day).slice(0, 7),
      '2025',
      `${text(near)}/${text(far)}`,
      `[${text(near)}..${text(far)}]`,
    ];
    return [...forms, `${text(near)}/..`, `../${text(far)}`, undefined, undefined, undefined][
      Math.floor(random() * 10)
    ];
  };
  const steps = days.map((day, index) => {
    const earlier = Array.from({ length: index }, (_, other) => `s${other}`).filter(() => random() < 0.2);
    const [after, causes] = [earlier.filter((_, at) => at % 2 === 0), earlier.filter((_, at) => at % 2 === 1)];
    const before = Array.from({ length: count - index - 1 }, (_, other) => `s${index + 1 + other}`).filter(
      () => random() < 0.08,
    );
    const stated = date(day);
    return step(`s${index}`, {
      after,
      before,
      causes: causes.map((id) => ({ interaction: id, how: 'moves' })),
      ...(stated && { date: stated }),
    });
  });
  return steps
    .map((one) => ({ one, key: random() }))
    .sort((p, q) => p.key - q.key)
    .map(({ one }) => one);
}

describe('a random consistent story', () => {
  const stories = Number(process.env['ORDER_STORIES'] ?? 2000);

  it(`never breaks a stated order, a cause or two exclusive dates, in ${stories} stories`, { timeout: 60_000 }, () => {
    const random = seeded(3);
    for (let run = 0; run < stories; run += 1) {
      const steps = consistent(random);
      const { stepOf, problems } = chronology(story(...steps));
      expect(problems).toEqual([]);
      const at = (id: string): number => stepOf.get(id)?.number ?? 0;
      for (const { id, after, before, causes } of steps) {
        for (const other of [...after, ...causes.map(({ interaction }) => interaction)])
          expect(at(other)).toBeLessThan(at(id));
        for (const other of before) expect(at(id)).toBeLessThan(at(other));
      }
    }
  });

  it('puts two days that are not told apart by statements in the order of the calendar', () => {
    const random = seeded(5);
    for (let run = 0; run < stories / 10; run += 1) {
      const steps = Array.from({ length: 10 }, (_, index) =>
        step(`s${index}`, { date: `2025-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}` }),
      );
      const days = chronology(story(...steps)).steps.map(
        ({ interaction }) => parseDate(interaction.date ?? '')?.earliest ?? 0,
      );
      expect(days).toEqual([...days].sort((p, q) => p - q));
    }
  });
});
