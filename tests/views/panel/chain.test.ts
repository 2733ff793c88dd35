import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { momentAt } from '../../../src/replay/moment';
import { chainOf } from '../../../src/views/panel/chain';
import { interaction, story } from '../../model/sample';

const causes = (...from: readonly string[]): { readonly interaction: string; readonly how: string }[] =>
  from.map((id) => ({ interaction: id, how: `after ${id}` }));

/** One leads to two and to three, which both lead to four. */
const fork = chronology(
  story(
    interaction('one', { date: '2025-01-01' }),
    interaction('two', { date: '2025-01-02', causes: causes('one') }),
    interaction('three', { date: '2025-01-03', causes: causes('one') }),
    interaction('four', { date: '2025-01-04', causes: causes('two', 'three') }),
    interaction('five', { date: '2025-01-05' }),
  ),
);

describe('the chain through a step', () => {
  it('names the cause where it is not the entry above', () => {
    const { led } = chainOf(momentAt(fork, 4));
    expect(led.map(({ step, links }) => [step.number, links.map(({ how, from }) => [how, from?.number])])).toEqual([
      [1, []],
      [2, [['after one', undefined]]],
      [3, [['after one', 1]]],
      [
        4,
        [
          ['after two', 2],
          ['after three', undefined],
        ],
      ],
    ]);
  });

  it('goes back to the latest cause and on to the earliest effect', () => {
    expect(chainOf(momentAt(fork, 4)).back).toBe(3);
    expect(chainOf(momentAt(fork, 1)).on).toBe(2);
  });

  it('is empty for a step that stands alone', () => {
    expect(chainOf(momentAt(fork, 5))).toEqual({ led: [], leads: [] });
  });
});
