import { describe, expect, it } from 'vitest';
import { neighbors } from '../../../src/model/neighbors';
import { drained } from '../../../src/model/drained';
import { filterChoices } from '../../../src/views/explore/filter-choices';
import { focusFacts } from '../../../src/views/explore/focus-facts';
import { toggled, unfiltered, widened } from '../../../src/views/explore/look';
import { outlookOf } from '../../../src/views/explore/outlook';
import { TALE_ORDER } from '../tale';

const IDS = TALE_ORDER.steps.map(({ interaction }) => interaction.id);
const taking = (id: string): string[] =>
  TALE_ORDER.steps
    .filter(({ interaction }) => interaction.participants.some(({ actor }) => actor === id))
    .map(({ interaction }) => interaction.id);
const [someone = ''] = TALE_ORDER.dataset.actors.map(({ id }) => id);

describe('what is in view', () => {
  it('is everything where nothing is chosen, or only what the story does not have', () => {
    for (const look of [{}, { type: ['no-such-type'] }]) {
      const { shown, hidden, hiddenActors } = outlookOf(TALE_ORDER, look);
      expect([shown, hidden.size]).toEqual([IDS.length, 0]);
      expect(hiddenActors.has(someone)).toBe(false);
    }
  });

  it('is the steps of the focused actor, and whoever takes part in them', () => {
    const { shown, hidden } = outlookOf(TALE_ORDER, { actor: [someone] });
    expect(shown).toBe(taking(someone).length);
    expect(IDS.filter((id) => !hidden.has(id))).toEqual(taking(someone));
  });

  it('is what has a value of every filter that is set', () => {
    const type = TALE_ORDER.steps[0]?.interaction.type ?? 'other';
    const { hidden } = outlookOf(TALE_ORDER, { type: [type] });
    for (const { interaction } of TALE_ORDER.steps) expect(hidden.has(interaction.id)).toBe(interaction.type !== type);
  });

  it('is the whole thread of the step whose causes are walked', () => {
    const { hidden } = outlookOf(TALE_ORDER, { why: 'call' });
    expect(IDS.filter((id) => !hidden.has(id))).toEqual(['talks', 'call', 'visit']);
  });

  it('grows with the depth until all who are connected are near', () => {
    const sizes = [0, 1, 2, 3].map((depth) => neighbors(TALE_ORDER.steps, [someone], depth).size);
    expect(sizes[0]).toBe(1);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});

describe('choosing what to look at', () => {
  it('goes wider and nearer within bounds, and only around someone', () => {
    expect(widened({}, 1)).toEqual({});
    expect(widened({ actor: ['a'] }, 1)).toEqual({ actor: ['a'], depth: 2 });
    expect(widened({ actor: ['a'], depth: 2 }, -1)).toEqual({ actor: ['a'] });
    expect(widened({ actor: ['a'], depth: 4 }, 1)).toEqual({ actor: ['a'], depth: 4 });
  });

  it('turns a value on and off, and clears all but the focus', () => {
    const once = toggled({ actor: ['a'] }, 'type', 'call');
    expect(once).toEqual({ actor: ['a'], type: ['call'] });
    expect(toggled(once, 'type', 'call')).toEqual({ actor: ['a'] });
    expect(unfiltered(toggled(once, 'side', 'x'))).toEqual({ actor: ['a'] });
  });

  it('is offered only between values that the story has, with their numbers', () => {
    for (const { choices } of drained(filterChoices(TALE_ORDER))) {
      expect(choices.length).toBeGreaterThan(1);
      for (const { count } of choices) expect(count).toBeGreaterThan(0);
    }
    const types = drained(filterChoices(TALE_ORDER)).find(({ name }) => name === 'type');
    expect(types?.choices.reduce((sum, { count }) => sum + count, 0)).toBe(IDS.length);
  });
});

describe('the facts of the focused actors', () => {
  it('are their common steps and with whom they take part', () => {
    const { steps, partners, actors } = focusFacts(TALE_ORDER, [someone, 'nobody'].slice(0, 1));
    expect(actors.map(({ id }) => id)).toEqual([someone]);
    expect(steps.map(({ interaction }) => interaction.id)).toEqual(taking(someone));
    expect(partners.some(({ actor }) => actor.id === someone)).toBe(false);
    const [partner] = partners;
    if (partner === undefined) throw new Error('the tale has a pair');
    expect(focusFacts(TALE_ORDER, [someone, partner.actor.id]).steps).toHaveLength(partner.count);
  });
});
