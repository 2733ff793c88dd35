import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStory, type Opened } from '../../src/host/open-story';
import type { Asked, Workshop } from '../../src/host/workshop';
import { preparedText } from '../../src/model/preparing';
import { twoCalls } from '../views/two-calls';
import { barAt } from './address/address-bar';

const TEXT = preparedText({ chronology: twoCalls(), heldBack: [] });

/** Addresses that were fetched. */
let fetched: string[] = [];

beforeEach(() => {
  fetched = [];
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Opens a page that holds the story "own" (or only names it), and notes what the workshop is asked for. */
function openedAt(
  search: string,
  { text = TEXT, workshop }: { text?: string; workshop?: () => Promise<Workshop> } = {},
) {
  const asked: Asked[] = [];
  const bar = barAt(search);
  const note: Workshop = (_, what) => {
    asked.push(what);
    return Promise.resolve();
  };
  const body: HTMLElement = Object.create(null);
  const place = { bar, body, root: './', slug: 'own', text, workshop: workshop ?? (() => Promise.resolve(note)) };
  const opened: Opened = openStory(place);
  return { ...opened, asked, bar };
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('opening what the address asks for', () => {
  it('shows the page’s own story at once, without the workshop', async () => {
    const { showing, asked } = openedAt('?at=visit');
    expect(showing.shown?.visit.replay.step).toBe(4);
    await later();
    expect(asked).toEqual([]);
    expect(fetched).toEqual([]);
  });

  it('asks for a file that the page does not hold before the workshop is there', async () => {
    const { asked } = openedAt('?data=other');
    expect(asked).toEqual([]);
    expect(fetched).toEqual(['./data/other.json']);
    await later();
    await expect(asked[0]?.request).rejects.toThrow('Failed to fetch');
    expect(fetched).toHaveLength(1);
  });

  it.each([
    ['a reader’s own file', '?preview', 'https://example.org'],
    ['a page without an origin, whose fetches are refused', '?data=other', 'null'],
  ])('asks for no file for %s', async (_, search, origin) => {
    vi.stubGlobal('origin', origin);
    openedAt(search);
    await later();
    expect(fetched).toEqual([]);
  });

  it.each([
    ['?data=other', { slug: 'other', preview: false }],
    ['?preview', { slug: 'own', preview: true }],
    ['?preview&data=other', { slug: 'other', preview: true }],
  ])('leaves %s to the workshop', async (search, what) => {
    const { showing, asked } = openedAt(search);
    expect(showing.words).toBe('The story is being fetched.');
    await later();
    expect(asked).toMatchObject([what]);
    expect(showing.words).toBe('');
  });

  it('fetches its own story where the page could not hold it', async () => {
    const { asked } = openedAt('', { text: '' });
    await later();
    expect(asked).toMatchObject([{ slug: 'own', preview: false }]);
    expect(fetched).toEqual(['./data/own.json']);
  });

  it('says so where the workshop cannot be had', async () => {
    const { showing } = openedAt('?data=other', { workshop: () => Promise.reject(new Error('offline')) });
    await later();
    expect(showing.words).toBe('The story could not be opened: a part of this site could not be fetched.');
  });
});

describe('a story that is shown again', () => {
  it('goes on at the reader’s step by its id, and keeps the address', () => {
    const { showing, page, bar } = openedAt('?at=visit');
    const story = twoCalls();
    page.show({ chronology: story, heldBack: [] });
    expect(showing.shown?.visit.replay.moment.current.interaction.id).toBe('visit');
    expect(bar.search).toBe('?at=visit');
  });

  it('stays where it was when the step is no longer there', () => {
    const { showing, page } = openedAt('?at=visit');
    const { dataset, ...rest } = twoCalls();
    const steps = rest.steps.filter(({ interaction }) => interaction.id !== 'visit');
    const stepOf = new Map(steps.map((step) => [step.interaction.id, step]));
    page.show({ chronology: { ...rest, dataset, steps, stepOf }, heldBack: [] });
    expect(showing.shown?.visit.replay.step).toBe(Math.min(4, steps.length));
    expect(showing.shown?.visit.lost).toEqual([]);
  });

  it('can be taken away', () => {
    const { showing, page } = openedAt('');
    page.show(undefined);
    expect([showing.shown, page.shown()]).toEqual([undefined, undefined]);
  });
});
