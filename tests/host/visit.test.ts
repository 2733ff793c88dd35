import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Visit } from '../../src/host/visit.svelte';
import { twoCalls } from '../views/two-calls';
import { barAt } from './address/address-bar';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const REST_MS = 500;

describe('a visit', () => {
  it('begins at the step of the address', () => {
    expect(new Visit(twoCalls(), barAt('?at=visit'), {}).replay.step).toBe(4);
  });

  it('begins with the span of the address, whichever of its ends is written where', () => {
    const span = (search: string): readonly number[] => {
      const { replay } = new Visit(twoCalls(), barAt(search), {});
      return [replay.start, replay.step];
    };
    expect(span('?at=visit&from=refusal')).toEqual([2, 4]);
    expect(span('?at=refusal&from=visit')).toEqual([2, 4]);
    expect(span('?from=visit')).toEqual([4, 4]);
    expect(span('?at=visit&from=..')).toEqual([1, 4]);
    expect(span('?at=..&from=refusal')).toEqual([2, 5]);
    expect(span('?at=visit&from=nowhere')).toEqual([1, 4]);
  });

  it('writes the start of a span into the address, and keeps an end that is open', () => {
    const bar = barAt('?at=..');
    const { replay } = new Visit(twoCalls(), bar, {});
    expect(bar.search).toBe('?at=..');
    replay.startAt(2);
    vi.advanceTimersByTime(REST_MS);
    expect(bar.search).toBe('?at=..&from=refusal');
    replay.seek(4);
    vi.advanceTimersByTime(REST_MS);
    expect(bar.search).toBe('?at=visit&from=refusal');
    replay.startAt(1);
    vi.advanceTimersByTime(REST_MS);
    expect(bar.search).toBe('?at=visit');
  });

  it('writes a step reached by key or drag over the present entry, once it is at rest', () => {
    const bar = barAt('');
    const { replay } = new Visit(twoCalls(), bar, {});
    replay.next();
    replay.next();
    expect(bar.entries).toEqual(['']);
    vi.advanceTimersByTime(REST_MS);
    expect(bar.entries).toEqual(['?at=report']);
  });

  it('takes what stands beside the picture along at once for a single step, and at rest while moves hurry', () => {
    const { replay } = new Visit(twoCalls(), barAt(''), {});
    const seen = () => [replay.step, replay.calm.step, replay.hurried];
    replay.next();
    expect(seen()).toEqual([2, 2, false]);
    vi.advanceTimersByTime(100);
    replay.next();
    expect(seen()).toEqual([3, 2, true]);
    vi.advanceTimersByTime(119);
    replay.next();
    expect(seen()).toEqual([4, 2, true]);
    vi.advanceTimersByTime(119);
    expect(seen()).toEqual([4, 2, true]);
    vi.advanceTimersByTime(1);
    expect(seen()).toEqual([4, 4, true]);
    replay.next();
    expect(seen()).toEqual([5, 5, true]);
    vi.advanceTimersByTime(REST_MS);
    replay.previous();
    expect(seen()).toEqual([4, 4, false]);
  });

  it('holds nothing up for a step that was clicked, however soon after another move', () => {
    const { replay } = new Visit(twoCalls(), barAt(''), {});
    replay.seek(2);
    replay.seek(3);
    replay.visit(5);
    expect([replay.calm.step, replay.hurried]).toEqual([5, false]);
  });

  it('takes a span that is moved as a whole for a single move', () => {
    const { replay } = new Visit(twoCalls(), barAt('?at=visit&from=refusal'), {});
    replay.seek(5, 3);
    expect([replay.start, replay.calm.step, replay.hurried]).toEqual([3, 5, false]);
  });

  it('takes a step that ends the playing for a single one', () => {
    const { replay } = new Visit(twoCalls(), barAt(''), {});
    replay.play();
    vi.advanceTimersByTime(200);
    replay.pause();
    replay.seek(3);
    expect([replay.calm.step, replay.hurried]).toEqual([3, false]);
  });

  it('adds an entry at once for a step that was clicked', () => {
    const bar = barAt('');
    const { replay } = new Visit(twoCalls(), bar, {});
    replay.visit(2);
    expect(bar.entries).toEqual(['', '?at=refusal']);
  });

  it('says in one sentence what changed, once it is at rest', () => {
    const visit = new Visit(twoCalls(), barAt(''), {});
    visit.replay.next();
    expect(visit.said).toBe('');
    vi.advanceTimersByTime(REST_MS);
    expect(visit.said).toBe('Step 2 of 5, Baker refuses: The treaty now refused; Archer and Baker, trust, now gone.');
  });

  it('says what a step adds that changes nothing', () => {
    const visit = new Visit(twoCalls(), barAt(''), {});
    visit.replay.seek(3);
    vi.advanceTimersByTime(REST_MS);
    expect(visit.said).toBe('Step 3 of 5, A paper tells of it: a report is added, Archer.');
  });

  it('is silent and leaves the address alone while it plays, and catches up when it pauses', () => {
    const bar = barAt('');
    const visit = new Visit(twoCalls(), bar, {});
    visit.replay.play();
    for (let tick = 0; tick < 100; tick += 1) visit.replay.advance(100);
    vi.advanceTimersByTime(REST_MS);
    expect([visit.replay.step > 1, visit.said, bar.search]).toEqual([true, '', '']);
    visit.replay.pause();
    vi.advanceTimersByTime(REST_MS);
    expect(visit.said).toMatch(/^Step \d of 5, /);
    expect(bar.search).toMatch(/^\?at=/);
  });

  it('writes colours into the address only where they are not the system’s', () => {
    const bar = barAt('?at=refusal');
    const visit = new Visit(twoCalls(), bar, {});
    visit.toggleTheme();
    expect([visit.theme, visit.dark, bar.search]).toEqual(['dark', true, '?at=refusal&theme=dark']);
    visit.toggleTheme();
    expect([visit.theme, visit.dark, bar.search]).toEqual(['auto', false, '?at=refusal']);
  });

  it('keeps what the host of a frame wants, and leads to the same moment without it', () => {
    const bar = barAt('?controls=0&embed=1&at=refusal&theme=dark&lang=en');
    const visit = new Visit(twoCalls(), bar, {});
    expect(bar.search).toBe('?at=refusal&theme=dark&embed=1&controls=0');
    visit.replay.visit(4);
    expect(bar.search).toBe('?at=visit&theme=dark&embed=1&controls=0');
    expect(visit.full).toBe('?at=visit&theme=dark');
  });

  it('keeps the name of a story that is not the page’s own', () => {
    const bar = barAt('?data=two-calls');
    new Visit(twoCalls(), bar, { data: 'two-calls' }).replay.visit(2);
    expect(bar.search).toBe('?data=two-calls&at=refusal');
  });
});
