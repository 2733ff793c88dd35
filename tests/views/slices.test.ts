import { describe, expect, it } from 'vitest';
import { largeStory } from '../../bench/large-story';
import { drained } from '../../src/model/drained';
import { chronology, ordering } from '../../src/model/chronology';
import { parseDataset, parsing } from '../../src/model/parse';
import { filterChoices } from '../../src/views/explore/filter-choices';
import { find, findIndex } from '../../src/views/explore/finding';
import { breath, eventually, sliced } from '../../src/views/slices';
import { TALE_ORDER } from './tale';

function* counting(to: number): Generator<void, number> {
  let count = 0;
  for (; count < to; count += 1) yield;
  return count;
}

const parsed = parseDataset(largeStory(2500));
if (parsed.status === 'invalid') throw new Error('the large story does not parse');
const LARGE = chronology(parsed.dataset);

/** How often some work pauses. */
function pauses(work: Generator<void, unknown>): number {
  let count = 0;
  for (const _ of work) count += 1;
  return count;
}

describe('work in slices', () => {
  it('is done at once where it never pauses, and else some time later', async () => {
    expect(eventually(counting(0))).toBe(0);
    const later = eventually(counting(3));
    expect(later).toBeInstanceOf(Promise);
    expect([await later, await sliced(counting(3))]).toEqual([3, 3]);
  });

  it('goes no further once nobody wants it', async () => {
    let done = 0;
    let wanted = true;
    const work = (function* (): Generator<void, void> {
      for (; done < 100; done += 1) yield;
    })();
    void eventually(work, () => wanted);
    await breath();
    wanted = false;
    const before = done;
    for (let turn = 0; turn < 10; turn += 1) await breath();
    expect(done).toBeLessThanOrEqual(before + 1);
  });
});

describe('reading a file', () => {
  it('pauses the more often the larger it is, and finds the same', () => {
    const text = largeStory(2500);
    expect(pauses(parsing(text))).toBeGreaterThan(pauses(parsing(largeStory(300))) + 40);
    expect(pauses(parsing(text.slice(0, 20_000)))).toBeLessThan(3);
    expect(drained(parsing(text))).toEqual(parsed);
    expect(pauses(ordering(LARGE.dataset))).toBeGreaterThan(1);
  });
});

describe('looking through a story', () => {
  it('takes one slice for a small one, and pauses in a large one', () => {
    const small = drained(findIndex(TALE_ORDER));
    const large = drained(findIndex(LARGE));
    expect([findIndex(TALE_ORDER), find(small, 'call'), filterChoices(TALE_ORDER)].map(pauses)).toEqual([0, 0, 0]);
    expect([findIndex({ ...LARGE }), find(large, 'visit')].map(pauses)).toEqual([3, 3]);
  });

  it('of a large story finds what it would find at once', async () => {
    const index = await eventually(findIndex(LARGE));
    expect((await eventually(find(index, 'Visit number 2042')))[0]?.id).toBe('step-2042');
    const choices = await eventually(filterChoices({ ...LARGE, steps: [...LARGE.steps] }));
    expect(choices).toEqual(drained(filterChoices(LARGE)));
  });
});
