import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Visit } from '../../src/host/visit.svelte';
import { Tour } from '../../src/views/tour/tour.svelte';
import { READ } from '../views/tour/reading';
import { twoCalls } from '../views/two-calls';
import { barAt } from './address/address-bar';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const REST_MS = 500;

describe('a visit whose address asks for what the story does not have', () => {
  it('begins at the first step and says so where the address names none of the story', async () => {
    const bar = barAt('?at=nowhere&colour=red');
    const visit = new Visit(twoCalls(), bar, {});
    await vi.dynamicImportSettled();
    expect(visit.replay.step).toBe(1);
    expect(visit.said).toBe('Not known: step “nowhere”. Instead: the first step.');
    expect(bar.entries).toEqual(['']);
  });

  it('names all that the address asks for in vain at once, with what is shown instead, until the first move', async () => {
    const visit = new Visit(twoCalls(), barAt('?at=nope&actor=xx,ann&type=foo&view=zz'), {});
    await vi.dynamicImportSettled();
    expect(visit.said).toBe(
      'Not known: step “nope”, actor “xx”, view “zz”, type “foo”. Instead: the first step, the other actors, the graph, all types.',
    );
    expect(visit.noticed).toBe(true);
    visit.replay.seek(2);
    vi.advanceTimersByTime(REST_MS);
    expect(visit.said).toMatch(/^Step 2 of /u);
    expect(visit.noticed).toBe(false);
  });

  it('cuts what it cites of the address, and leaves out what cannot be seen', async () => {
    const visit = new Visit(twoCalls(), barAt(`?at=${'x'.repeat(50)}&why=%E2%80%AE%00<b>`), {});
    await vi.dynamicImportSettled();
    expect(visit.said).toBe(`Not known: step “${'x'.repeat(39)}…”, step “<b>”. Instead: the first step, no thread.`);
  });

  it('names six values and counts the rest', async () => {
    const visit = new Visit(twoCalls(), barAt('?actor=a,b,c,d,e,f,g,h'), {});
    await vi.dynamicImportSettled();
    expect(visit.said).toMatch(/, actor “f”, 2 more\. Instead: all actors\.$/u);
  });

  it('looks at the thread and the held step of the address, and says so where the story does not have them', async () => {
    const known = new Visit(twoCalls(), barAt('?why=refusal&held=visit'), {});
    expect(known.explore.look).toEqual({ why: 'refusal', held: 'visit' });
    expect(known.said).toBe('');
    const bar = barAt('?why=nowhere&held=refusal');
    const visit = new Visit(twoCalls(), bar, {});
    await vi.dynamicImportSettled();
    expect(visit.explore.look).toEqual({ held: 'refusal' });
    expect(visit.said).toBe('Not known: step “nowhere”. Instead: no thread.');
    expect(bar.entries).toEqual(['?held=refusal']);
  });

  it.each([
    ['?type=bogus', {}, '', 'type “bogus”. Instead: all types'],
    ['?type=Call', {}, '', 'type “Call”. Instead: all types'],
    ['?type=constructor', {}, '', 'type “constructor”. Instead: all types'],
    ['?type=mediation', {}, '', 'type “mediation”. Instead: all types'],
    [
      '?type=bogus,call&side=nope',
      { type: ['call'] },
      '?type=call',
      'type “bogus”, side “nope”. Instead: the other types, all sides',
    ],
    [
      '?actor=ann&kind=zzz&source=paper,zzz',
      { actor: ['ann'], source: ['paper'] },
      '?actor=ann&source=paper',
      'kind of actor “zzz”, source “zzz”. Instead: all kinds, the other sources',
    ],
    ['?certainty=day,zzz', { certainty: ['day'] }, '?certainty=day', 'certainty “zzz”. Instead: the other certainties'],
  ])(
    'keeps of the filters of %s what the story has, and says what it does not have',
    async (search, look, rest, lost) => {
      const bar = barAt(search);
      const visit = new Visit(twoCalls(), bar, {});
      await vi.dynamicImportSettled();
      expect([visit.explore.look, bar.entries]).toEqual([look, [rest]]);
      expect(visit.said).toBe(`Not known: ${lost}.`);
      expect([visit.noticed, visit.explore.plain]).toEqual([true, Object.keys(look).length === 0]);
    },
  );

  it('is silent about filters of the address that the story has, and keeps what else it had to say', async () => {
    const known = new Visit(twoCalls(), barAt('?type=call&side=north'), {});
    const lost = new Visit(twoCalls(), barAt('?theme=sepia&type=bogus'), {});
    await vi.dynamicImportSettled();
    expect([known.said, known.explore.look]).toEqual(['', { type: ['call'], side: ['north'] }]);
    expect(lost.said).toBe('Not known: theme “sepia”, type “bogus”. Instead: your own theme, all types.');
  });

  it('goes on saying what it could not use of an address that opens the guided reading', async () => {
    const guide = { Tour };
    const strange = new Visit(READ, barAt('?theme=sepia&tour=3'), {}, undefined, guide);
    const lost = new Visit(READ, barAt('?tour=3&type=bogus'), {}, undefined, guide);
    const plain = new Visit(READ, barAt('?tour=3'), {}, undefined, guide);
    await vi.dynamicImportSettled();
    vi.advanceTimersByTime(REST_MS);
    expect(strange.said).toBe('Not known: theme “sepia”. Instead: your own theme.');
    expect(lost.said).toBe('Not known: type “bogus”. Instead: all types.');
    expect(plain.said).toMatch(/^Reading, step 3 of 3/u);
    strange.replay.seek(2);
    vi.advanceTimersByTime(REST_MS);
    expect(strange.said).toMatch(/^Step 2 of /u);
  });
});
