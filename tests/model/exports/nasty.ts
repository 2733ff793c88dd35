import fc from 'fast-check';
import type { Extract } from '../../../src/model/exports/extract';
import { wholeStory } from '../../../src/model/exports/extract';
import { chronology } from '../../../src/model/chronology';
import type { Dataset, Interaction } from '../../../src/model/schema';
import { interaction } from '../sample';

/** What programs that read tables and markup trip over. */
const TRAPS = [
  '=1+1',
  '+49',
  '-5',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'",
  "''=x",
  '＝1',
  'a,b',
  'say "no"',
  'two\r\nlines',
  '\n',
  ' edge ',
  ']]>',
  '<b>&amp;</b>',
  '\u0000\u0008\u001f',
  '\ud800',
  'x\udc00',
  '\ufffe\uffff',
  '\ufeff',
  'Зеленский',
  '🕊️',
];

/** Any text, often one that is made to break something. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.tuple(fc.constantFrom(...TRAPS), fc.string()).map((both) => both.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

const DATES = ['2025', '2025-10?', '2025-10-17', '[2025-10-17,2025-10-19]', '../2025-10-16', '2025-10-17/..'] as const;
const ACTORS = ['ann', 'bob', 'cy', 'di'] as const;

const nastyInteraction: fc.Arbitrary<Omit<Interaction, 'id'>> = fc
  .record({
    title: nastyText,
    summary: nastyText,
    place: nastyText,
    note: nastyText,
    type: fc.constantFrom('call', 'visit', 'statement', 'decision', 'criticism'),
    status: fc.constantFrom('occurred', 'planned', 'cancelled', 'disputed'),
    date: fc.constantFrom(...DATES, '-0043-03-15', undefined),
    participants: fc.uniqueArray(
      fc.record({
        actor: fc.constantFrom(...ACTORS),
        role: fc.constantFrom('participant', 'initiator', 'recipient', 'subject', 'observer'),
      }),
      { minLength: 1, maxLength: 4, selector: ({ actor }) => actor },
    ),
  })
  .map(({ date, ...rest }) => ({ ...interaction(''), ...rest, ...(date !== undefined && { date }) }));

/** A story of up to six interactions whose every text may be nasty. */
export const nastyStory: fc.Arbitrary<Extract> = fc
  .record({
    title: nastyText,
    names: fc.array(nastyText, { minLength: ACTORS.length, maxLength: ACTORS.length }),
    interactions: fc.array(nastyInteraction, { maxLength: 6 }),
  })
  .map(({ title, names, interactions }): Extract => {
    const dataset: Dataset = {
      title,
      language: 'en',
      sides: [{ id: 'side', name: names[0] ?? '' }],
      sources: [{ id: 'paper', title }],
      actors: ACTORS.map((id, index) => ({
        id,
        name: names[index] ?? '',
        role: title,
        aliases: [title],
        kind: 'person',
        actsFor: [],
        side: 'side',
      })),
      interactions: interactions.map((one, index) => ({ ...one, id: `event-${index + 1}` })),
      tour: [],
    };
    return wholeStory(chronology(dataset));
  });
