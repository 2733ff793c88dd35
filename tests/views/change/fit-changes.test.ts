import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitChanges, type ChangeText } from '../../../src/views/change/fit-changes';

const package_: ChangeText = { subject: 'Tomahawk package', from: 'warned against', state: 'cancelled', over: true };
const supply: ChangeText = { subject: 'Supply to Ukraine', from: 'open', state: 'off', over: true };

describe('the changes that fit', () => {
  it('are all, with their old states, where there is room', () => {
    expect(fitChanges([package_, supply], 900)).toEqual([{ old: true }, { old: true }]);
  });

  it('lose the old state of the second before the second itself', () => {
    expect(fitChanges([package_, supply], 740)).toEqual([{ old: true }, { old: false }]);
  });

  it('lose the second before the old state of the first', () => {
    expect(fitChanges([package_, supply], 560)).toEqual([{ old: true }]);
  });

  it('are never fewer than one', () => {
    expect(fitChanges([package_, supply], 0)).toEqual([{ old: false }]);
    expect(fitChanges([], 0)).toEqual([]);
  });

  it('need less room in the small', () => {
    expect(fitChanges([package_], 400)).toEqual([{ old: false }]);
    expect(fitChanges([package_], 400, true)).toEqual([{ old: true }]);
  });

  it('never become fewer with more room', () => {
    const change = fc.record({
      subject: fc.string({ maxLength: 30 }),
      from: fc.string({ maxLength: 30 }),
      state: fc.string({ maxLength: 30 }),
      over: fc.boolean(),
    });
    const rooms = fc.tuple(fc.nat(1500), fc.nat(500));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), rooms, (changes, [room, more]) => {
        const [small, large] = [fitChanges(changes, room), fitChanges(changes, room + more)];
        const first = (fitted: typeof small) => Number(fitted[0]?.old ?? false);
        expect(first(large)).toBeGreaterThanOrEqual(first(small));
        if (first(large) === first(small) && changes.length < 3)
          expect(large.length).toBeGreaterThanOrEqual(small.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
