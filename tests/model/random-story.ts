import fc from 'fast-check';
import { chronology, type Chronology } from '../../src/model/chronology';
import type { Actor, Change, Interaction } from '../../src/model/schema';
import { interaction, story } from './sample';

const TYPES = ['call', 'meeting', 'warning', 'decision', 'report', 'refusal'] as const;
const ROLES = ['participant', 'initiator', 'recipient', 'subject', 'observer'] as const;
const STATES = ['open', 'warned', 'talking', 'over'] as const;
const KINDS = ['person', 'state', 'thing', 'media'] as const;

/** Numbers that a random story is made from: who takes part in what, what it changes, and what it follows from. */
const entry = fc.record({
  type: fc.constantFrom(...TYPES),
  people: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
  roles: fc.array(fc.constantFrom(...ROLES), { minLength: 4, maxLength: 4 }),
  changes: fc.array(
    fc.record({
      of: fc.tuple(fc.nat(5), fc.nat(5)),
      label: fc.option(fc.constantFrom('trust', 'trade')),
      state: fc.constantFrom(...STATES),
      over: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  causes: fc.uniqueArray(fc.nat(12), { maxLength: 3 }),
  day: fc.option(fc.integer({ min: 1, max: 28 })),
});

function changeOf({
  of: [one, other],
  label,
  state,
  over,
}: (typeof entry extends fc.Arbitrary<infer Entry> ? Entry : never)['changes'][number]): Change {
  const of = one === other ? `a${one}` : ([`a${one}`, `a${other}`] as const);
  return { of, ...(label !== null && { label }), state, over };
}

/** Stories of up to ten steps and six actors, in an order that need not be the file's; causes come first in that. */
export const randomStory: fc.Arbitrary<Chronology> = fc
  .tuple(
    fc.array(fc.constantFrom(...KINDS), { minLength: 6, maxLength: 6 }),
    fc.array(entry, { minLength: 1, maxLength: 10 }),
  )
  .map(([kinds, entries]) => {
    const actors = kinds.map((kind, index): Actor => {
      return { id: `a${index}`, name: `Actor ${index}`, aliases: [], kind, actsFor: [] };
    });
    const interactions = entries.map(({ type, people, roles, changes, causes, day }, index): Interaction => {
      return interaction(`i${index}`, {
        type,
        participants: people.map((person, place) => ({ actor: `a${person}`, role: roles[place] ?? 'participant' })),
        changes: changes.map(changeOf),
        causes: causes.filter((cause) => cause < index).map((cause) => ({ interaction: `i${cause}`, how: 'moves' })),
        ...(day !== null && { date: `2025-03-${String(day).padStart(2, '0')}` }),
      });
    });
    return chronology({ ...story(...interactions), actors });
  });
