import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { threeLetters } from '../../../src/model/exports/country-codes';
import { wholeStory } from '../../../src/model/exports/extract';
import { ploverOf } from '../../../src/model/exports/plover';
import { ploverLines, ploverRows, ploverTable } from '../../../src/model/exports/plover-rows';
import type { Actor, Interaction } from '../../../src/model/schema';
import { interaction, story } from '../sample';

const ACTORS: readonly Actor[] = [
  { id: 'ann', name: 'Ann', kind: 'person', country: 'US', wikidata: 'Q1', role: 'envoy', aliases: [], actsFor: [] },
  { id: 'bob', name: 'Bob', kind: 'person', country: 'RU', aliases: [], actsFor: [] },
  { id: 'paper', name: 'The Paper', kind: 'media', country: 'GB', aliases: [], actsFor: [] },
  { id: 'pact', name: 'The pact', kind: 'thing', aliases: [], actsFor: [] },
];

const extract = (...interactions: readonly Interaction[]) =>
  wholeStory(chronology({ ...story(...interactions), actors: ACTORS }));

function row(rest: Partial<Interaction>) {
  const [only] = ploverRows(extract(interaction('one', rest)));
  if (only === undefined) throw new Error('no row');
  return only;
}

const names = (actors: readonly { readonly actor_text: string }[]): string[] =>
  actors.map(({ actor_text }) => actor_text);
const part = (actor: string, role: Interaction['participants'][number]['role'] = 'participant') => ({ actor, role });

describe('the PLOVER code of an interaction', () => {
  it.each([
    ['meeting', 'occurred', 'CONSULT'],
    ['meeting', 'planned', 'AGREE'],
    ['meeting', 'cancelled', 'REJECT'],
    ['agreement', 'cancelled', 'REJECT'],
    ['support', 'planned', 'AGREE'],
    ['warning', 'planned', 'THREATEN'],
    ['request', 'cancelled', undefined],
    ['decision', 'occurred', undefined],
    ['statement', 'occurred', undefined],
    ['report', 'occurred', undefined],
  ] as const)('of a %s that has %s is %s', (type, status, event) => {
    const { code, why } = ploverOf({ type, status });
    expect(code?.event).toBe(event);
    expect(why === undefined).toBe(status === 'occurred' && event !== undefined);
  });
});

describe('a row of event data', () => {
  it('has the visitor act on the host', () => {
    const { source, recipient, mode } = row({
      type: 'visit',
      participants: [part('bob', 'host'), part('ann', 'visitor')],
    });
    expect([names(source), names(recipient), mode]).toEqual([['Ann'], ['Bob'], 'visit']);
  });

  it('has all act, and no one receive, where all take part alike', () => {
    const { source, recipient } = row({ type: 'meeting', participants: [part('ann'), part('bob')] });
    expect([names(source), recipient]).toEqual([['Ann', 'Bob'], []]);
  });

  it('has blame go to its subject, not to who hears it', () => {
    const blame = row({
      type: 'criticism',
      participants: [part('ann', 'speaker'), part('paper', 'addressee'), part('bob', 'subject')],
    });
    expect([names(blame.source), names(blame.recipient)]).toEqual([['Ann'], ['Bob']]);
    expect(blame.comment).toContain('Said to: The Paper.');
  });

  it('has no one act where only the subject is told', () => {
    const { source, recipient, comment } = row({ type: 'criticism', participants: [part('bob', 'subject')] });
    expect([source, names(recipient)]).toEqual([[], ['Bob']]);
    expect(comment).toContain('names no one who acts');
  });

  it('takes no thing for an actor', () => {
    const { recipient, comment } = row({
      type: 'refusal',
      participants: [part('ann', 'initiator'), part('pact', 'subject')],
    });
    expect(recipient).toEqual([]);
    expect(comment).toContain('About: The pact.');
  });

  it('describes an actor by its codes', () => {
    const { source } = row({ type: 'meeting', participants: [part('ann'), part('paper')] });
    expect(source).toEqual([
      { code: 'USA', actor_text: 'Ann', identifier_id: 'Q1', office: 'envoy' },
      { code: 'GBR', sector: 'JRN', actor_text: 'The Paper' },
    ]);
  });

  it('dates by the first and last possible day, beside what is written', () => {
    expect(row({ type: 'call', date: '2025-10?' })).toMatchObject({
      date: '2025-10-01',
      enddate: '2025-10-31',
      date_as_written: '2025-10?',
      date_certainty: 'vague',
    });
    expect(row({ type: 'call' }).comment).toContain('no day to count from');
  });

  it('stands there without a code where PLOVER has none, with the reason', () => {
    expect(row({ type: 'statement' })).toMatchObject({ has_event: false, event: [] });
    expect(row({ type: 'statement' }).comment).toContain('PLOVER has no code for this type');
  });
});

describe('the files of event data', () => {
  const both = extract(interaction('one', { type: 'call' }), interaction('two'));

  it('have a line of JSON for each interaction', () => {
    const lines = ploverLines(both).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as { id: string }).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('have a row for each, as wide as the head', () => {
    const { columns, rows } = ploverTable(both);
    expect(rows.map((cells) => cells.length)).toEqual([columns.length, columns.length]);
  });
});

describe('the three letters of a country', () => {
  it.each([
    ['US', 'USA'],
    ['DE', 'DEU'],
    ['UA', 'UKR'],
    ['XK', 'KOS'],
    ['EU', 'EUR'],
    ['UN', 'UNO'],
    ['ZZ', undefined],
  ])('of %s are %s', (two, three) => expect(threeLetters(two)).toBe(three));
});
