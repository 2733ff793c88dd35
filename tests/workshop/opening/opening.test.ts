import { afterEach, describe, expect, it, vi } from 'vitest';
import { seatedOf } from '../../../src/layout/seats/seated';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { countInteractions } from '../../../src/workshop/opening/count-interactions';
import { Desk } from '../../../src/workshop/desk/desk.svelte';
import { fingerprint } from '../../../src/workshop/opening/fingerprint';
import { OffThread } from '../../../src/workshop/worker/off-thread';
import { pieces } from '../../../src/workshop/opening/pieces';
import { fakePage, GOOD } from '../desk/desk';
import { large, longText, plain } from './large-file';
import { beside } from './pieces-worker';

const TEXT = longText();
const BYTES = new TextEncoder().encode(TEXT);
const CARE = 0.02;

afterEach(() => {
  Reflect.deleteProperty(navigator, 'deviceMemory');
  vi.unstubAllGlobals();
});

describe('a large file', () => {
  it('opened beside the page is the same story, with the same seats, as one opened on it', async () => {
    const page = fakePage();
    const desk = new Desk('live', page, beside().offThread);
    await desk.open('x.json', TEXT);
    const { story } = plain(TEXT);
    const shown = page.shown()?.chronology;
    const { seats, ...dataset } = shown?.dataset ?? {};
    expect(dataset).toEqual(story.dataset);
    expect(shown && { ...shown, dataset: story.dataset }).toEqual(story);
    const graph = storyGraph(story);
    expect(seatsFrom(graph, seats)).toEqual(seatsOf(graph, CARE));
    expect(desk.said).toBe('No problem found. 450 of 450 steps drawn.');
  });

  it('comes in pieces of a few hundred entries each', () => {
    for (const piece of pieces({ bytes: BYTES, care: CARE, lay: false, most: Infinity }))
      for (const part of Object.values(piece ?? {}))
        if (Array.isArray(part)) expect(part.length).toBeLessThanOrEqual(400);
  });

  it('has its problems told exactly as a small one, with what is held back', async () => {
    const text = TEXT.replaceAll('"actor":"a1"', '"actor":"a1x"').replace('"type":"call"', '"type":"cal"');
    const page = fakePage();
    const desk = new Desk('shipped', page, beside().offThread);
    await desk.open('x.json', text);
    const { parsed } = plain(text);
    expect(desk.problems).toEqual(parsed.problems);
    expect(desk.heldBack).toEqual(parsed.heldBack);
    expect(desk.checkedText).toBe(text);
    expect(page.shown()?.chronology.steps.length).toBe(450 - parsed.heldBack.length);
  });

  it.each([
    ['that cannot be read', `${TEXT}}`],
    ['without a list of interactions', JSON.stringify({ title: 'x'.repeat(300_000) })],
  ])('%s shows nothing but what is wrong', async (_, text) => {
    const page = fakePage();
    const desk = new Desk('shipped', page, beside().offThread);
    await desk.open('x.json', text);
    expect(desk.problems).toEqual(parseDataset(text).problems);
    expect([page.stories, desk.wanted, desk.opening.progress]).toEqual([[], true, undefined]);
  });

  it('is shown before it is laid out, and then with its seats in the same steps', async () => {
    const page = fakePage();
    await new Desk('shipped', page, beside().offThread).open('x.json', BYTES);
    const [first, second] = page.stories.map((one) => one?.chronology);
    expect(page.stories).toHaveLength(2);
    expect([first?.dataset.seats, second?.dataset.seats]).toEqual([undefined, expect.anything()]);
    expect(second?.steps).toBe(first?.steps);
  });

  it('tells how far it is', async () => {
    const { offThread } = beside({ until: (piece) => piece.laying === undefined });
    const desk = new Desk('shipped', fakePage(), offThread);
    const opening = desk.open('x.json', BYTES);
    expect(desk.opening.progress).toEqual({ phase: 'reading' });
    await vi.waitFor(() => expect(desk.opening.progress).toEqual({ phase: 'laying', actors: 60, seconds: 0 }));
    desk.opening.cancel();
    await opening;
  });

  it('brings its own seats, also where another picture of it is shown', async () => {
    const { parsed, story } = plain(GOOD);
    const graph = storyGraph(story);
    const { key, seats } = seatsData(graph, seatsOf(graph, CARE));
    const withSeats = (moved: number): string => {
      const full = (seats['full'] ?? []).map((list, part) => (part === 0 ? list.map((x) => x + moved) : list));
      return large(JSON.stringify({ ...parsed.dataset, seats: { key, seats: { ...seats, full } } }));
    };
    const page = fakePage();
    const desk = new Desk('live', page, beside().offThread);
    const left = (): unknown => seatedOf(page.shown()?.chronology ?? story).seats?.get('full')?.x;
    await desk.open('x.json', withSeats(0));
    expect(left()).toEqual(seats['full']?.[0]);
    await desk.open('x.json', withSeats(7));
    expect(left()).toEqual(seats['full']?.[0]?.map((x) => x + 7));
  });

  it('that was opened before in this visit is not laid out again', async () => {
    const { offThread, started } = beside();
    const page = fakePage();
    const desk = new Desk('preview', page, offThread);
    await desk.open('x.json', BYTES);
    const first = page.shown();
    await desk.open('y.json', new TextEncoder().encode(longText('Another story')));
    await desk.open('z.json', BYTES.slice());
    expect(started).toHaveLength(2);
    expect(page.shown()?.chronology).toBe(first?.chronology);
    expect(desk.opening.progress).toBeUndefined();
  });

  it('opens on the page where no worker is to be had', async () => {
    const page = fakePage();
    const desk = new Desk('shipped', page, new OffThread(() => Promise.resolve(undefined)));
    await desk.open('x.json', BYTES);
    expect(page.shown()?.chronology.steps).toHaveLength(450);
    expect(page.shown()?.chronology.dataset.seats).toBeDefined();
    expect(desk.opening.progress).toBeUndefined();
  });

  it('of more interactions than the device can hold is refused, and both numbers are told', async () => {
    Object.defineProperty(navigator, 'deviceMemory', { value: 0.004, configurable: true });
    const page = fakePage();
    const desk = new Desk('shipped', page, beside().offThread);
    await desk.open('x.json', BYTES);
    expect(desk.opening.progress).toEqual({ phase: 'too many', count: 450, most: 200 });
    expect(page.stories).toEqual([]);
  });

  it('of more interactions than the device can hold is refused before it is parsed', () => {
    const broken = new TextEncoder().encode(`${TEXT}}`);
    expect([...pieces({ bytes: broken, care: CARE, lay: true, most: 200 })]).toEqual([
      { ending: 'too many', count: 450 },
    ]);
  });

  it('has its interactions counted by their key alone, not where a text names it', () => {
    const count = (text: string): number => countInteractions(new TextEncoder().encode(text));
    expect(count(TEXT)).toBe(450);
    expect(count('"participants": [] "participants2" participants"')).toBe(1);
    expect(count(JSON.stringify({ summary: 'A "participants" list.', participants: [] }))).toBe(1);
    expect([count(''), count('"part'), count('"participants"')]).toEqual([0, 0, 1]);
  });
});

describe('a fingerprint', () => {
  it.each([true, false])('is the same for the same bytes alone, in a secure page or not: %s', async (secure) => {
    vi.stubGlobal('isSecureContext', secure);
    const other = BYTES.slice();
    other[1000] = 0x21;
    expect(await fingerprint(BYTES.slice())).toBe(await fingerprint(BYTES));
    expect(await fingerprint(other)).not.toBe(await fingerprint(BYTES));
  });
});
