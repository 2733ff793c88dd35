import fc from 'fast-check';
import type { Address } from '../../../src/host/address/address';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const words = fc.string({ minLength: 1 });

/** What each parameter may say beside its default; a new parameter is a type error here until it is told. */
const PARAMETERS: { readonly [Name in keyof Address]-?: fc.Arbitrary<NonNullable<Address[Name]>> } = {
  data: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
  preview: fc.constant(true as const),
  at: words,
  from: words,
  why: words,
  held: words,
  tour: words,
  predict: words,
  lock: words,
  notes: words,
  worksheet: words,
  actor: ids,
  depth: fc.integer({ min: 2, max: 4 }),
  type: ids,
  side: ids,
  kind: ids,
  source: ids,
  certainty: ids,
  view: fc.constantFrom('lanes', 'list'),
  speed: fc.constantFrom(0.75, 1.5, 2),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  embed: fc.constant(1),
  controls: fc.constant(0),
  autoplay: fc.constant(1),
};

/** Any address; theme is the one part that none is without. */
export const addresses: fc.Arbitrary<Address> = fc.record(PARAMETERS, { requiredKeys: ['theme'] });
