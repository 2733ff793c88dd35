import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Visit } from '../../src/host/visit.svelte';
import { KINDS, TYPES } from '../../src/model/schema';
import { SPEEDS } from '../../src/replay/reading-time';
import { twoCalls } from '../views/two-calls';
import { barAt } from './address/address-bar';

/** All that an address is to keep of a visit. */
const stateOf = ({ replay, explore, view, theme }: Visit) => ({
  at: replay.step,
  from: replay.start,
  speed: replay.speed,
  look: explore.look,
  view,
  theme,
});

describe('the address is the view', () => {
  const story = twoCalls();
  const step = fc.integer({ min: 1, max: story.steps.length });
  const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
  const interaction = fc.constantFrom(...story.steps.map((one) => one.interaction.id));
  const filters = fc.record(
    {
      type: some(TYPES),
      side: some(['north', 'south']),
      kind: some(KINDS),
      source: some(['paper']),
      certainty: some(['day', 'span', 'vague', 'order', 'disputed']),
      why: interaction,
      held: interaction,
    },
    { requiredKeys: [] },
  );
  const focus = fc.option(
    fc.record({ actor: some(['ann', 'bob', 'treaty']), depth: fc.constantFrom(undefined, 2, 3, 4) }),
    { nil: undefined },
  );
  const choices = fc.record({
    at: step,
    from: step,
    speed: fc.constantFrom(...SPEEDS),
    filters,
    focus,
    view: fc.constantFrom('graph' as const, 'lanes' as const, 'list' as const),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  });

  it('whatever a reader chose: a visit to its address shows the same, and has the same address', () => {
    fc.assert(
      fc.property(choices, ({ at, from, speed, filters: chosen, focus: near, view, theme }) => {
        const visit = new Visit(story, barAt(''), {});
        visit.replay.seek(at);
        visit.replay.startAt(Math.min(at, from));
        visit.replay.speed = speed;
        const { actor, depth } = near ?? {};
        visit.explore.choose({ ...chosen, ...(actor && { actor }), ...(depth !== undefined && { depth }) });
        visit.show(view);
        visit.setTheme(theme);
        const bar = barAt(visit.address);
        const again = new Visit(story, bar, {});
        expect(again.lost).toEqual([]);
        expect(stateOf(again)).toEqual(stateOf(visit));
        expect([again.address, bar.search]).toEqual([visit.address, visit.address]);
      }),
      { numRuns: 300 },
    );
  });
});
