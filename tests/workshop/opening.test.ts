import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { activityStory } from '../../bench/layout/activity';
import type { Page } from '../../src/host/workshop';
import { SIZE_CLASSES } from '../../src/layout/metrics';
import { seatedOf } from '../../src/layout/seated';
import { seatsOf, type Seats } from '../../src/layout/seats';
import { seatsData, seatsFrom } from '../../src/layout/seats-data';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';
import { breath } from '../../src/views/slices';
import { countInteractions } from '../../src/workshop/count-interactions';
import { Desk } from '../../src/workshop/desk.svelte';
import { fingerprint } from '../../src/workshop/fingerprint';
import { OffThread } from '../../src/workshop/off-thread';
import { pieces, type Piece } from '../../src/workshop/pieces';
import { BROKEN, fakePage, GOOD } from './desk';
import { beside, longText } from './pieces-worker';

const TEXT = longText();
const BYTES = new TextEncoder().encode(TEXT);
const CARE = 0.02;

/** A small text made long enough to be opened beside the page. */
const large = (text: string): string => text + ' '.repeat(300_000);

/** What the text is when all of it is done on the page. */
function plain(text: string) {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') throw new Error('the story has no dataset');
  return { parsed, story: chronology(parsed.dataset) };
}

/** A page with a stage of so many pixels across and 600 down. */
function stageOf(width: number): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = '<div class="stage"><div class="frame"></div></div>';
  size(page, width);
  document.body.append(page);
  return page;
}

function size(page: HTMLElement, width: number): void {
  Object.defineProperties(page.querySelector('.frame'), {
    clientWidth: { value: width, configurable: true },
    clientHeight: { value: 600, configurable: true },
  });
}

/** A promise, and what fulfils it. */
function held(): [wait: Promise<void>, goOn: () => void] {
  let goOn = (): void => undefined;
  const wait = new Promise<void>((resolve) => (goOn = resolve));
  return [wait, () => goOn()];
}

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

  describe('is there as soon as it is laid out for the frame that it has on screen', () => {
    const SOCIETY = large(activityStory({ actors: 70, interactions: 90, seed: 4, groups: 3 }));
    const graph = storyGraph(plain(SOCIETY).story);
    const key = (piece: Piece): boolean => piece.key !== undefined;
    const early = (piece: Piece): boolean => piece.own !== undefined;
    const seatsOn = (page: Page): Seats | undefined => seatedOf(page.shown()?.chronology ?? plain(SOCIETY).story).seats;

    it.each([
      [1000, ['full']],
      [700, ['full', 'compact']],
      [390, ['full', 'phone']],
    ] as const)('of %i pixels, and has the seats of all others in the end', async (width, own) => {
      const solved = seatsOf(graph, 0.2);
      const stage = stageOf(width);
      const others = SIZE_CLASSES.map(({ name }) => name).filter((name) => !own.some((one) => one === name));
      for (const manner of [{ until: (piece: Piece) => !key(piece) }, {}]) {
        const page = fakePage();
        const desk = new Desk('shipped', page, beside({ asks: true, ...manner }).offThread);
        await desk.open('x.json', SOCIETY);
        expect(page.stories).toHaveLength(2);
        expect(desk.opening.progress).toBeUndefined();
        for (const name of own) expect(seatsOn(page)?.get(name)).toEqual(solved.get(name));
        if ('until' in manner)
          for (const name of others) expect(seatsOn(page)?.get(name)).not.toEqual(solved.get(name));
        else await vi.waitFor(() => expect(seatsOn(page)).toEqual(solved));
        expect(page.stories).toHaveLength(2);
        expect(seatsFrom(graph, page.shown()?.chronology.dataset.seats)).toEqual(seatsOn(page));
      }
      stage.remove();
    });

    it('of which nothing is seen, when all is laid out', async () => {
      const page = fakePage();
      await new Desk('shipped', page, beside({ asks: true }).offThread).open('x.json', SOCIETY);
      expect(seatsOn(page)).toEqual(seatsOf(graph, 0.2));
    });

    it.each([
      [1000, 390],
      [390, 700],
    ])('of %i pixels, and is shown once more where that has become one of %i by the end', async (before, after) => {
      const stage = stageOf(before);
      const resized = (piece: Piece): true => {
        if (early(piece)) size(stage, after);
        return true;
      };
      const page = fakePage();
      const desk = new Desk('shipped', page, beside({ asks: true, until: resized }).offThread);
      await desk.open('x.json', SOCIETY);
      await vi.waitFor(() => expect(page.stories).toHaveLength(3));
      expect(seatsOn(page)).toEqual(seatsOf(graph, 0.2));
      stage.remove();
    });

    it('and nothing more is searched for it once another file takes its place', async () => {
      const stage = stageOf(1000);
      const [wait] = held();
      const last = (piece: Piece): Promise<unknown> | undefined => (key(piece) && !early(piece) ? wait : undefined);
      const page = fakePage();
      const { offThread, started } = beside({ asks: true, before: last }, {});
      const desk = new Desk('preview', page, offThread);
      await desk.open('x.json', TEXT);
      await desk.open('y.json', SOCIETY);
      const [first, second] = started;
      expect([first, second].map((one) => one?.terminate.mock.calls.length)).toEqual([1, 1]);
      stage.remove();
    });

    it('and an edit that comes before the other seats do waits for them, whether it can be drawn or not', async () => {
      const stage = stageOf(1000);
      const solved = seatsOf(graph, CARE);
      const [wait, goOn] = held();
      const last = (piece: Piece): Promise<unknown> | undefined => (key(piece) && !early(piece) ? wait : undefined);
      const page = fakePage();
      const desk = new Desk('live', page, beside({ asks: true, before: last }, {}).offThread);
      await desk.open('x.json', SOCIETY);
      expect(seatsOn(page)).not.toEqual(solved);
      await desk.open('x.json', SOCIETY.replace('"title"', 'title'));
      const edit = desk.open('x.json', SOCIETY.replace('"title":"', '"title":"Again: '));
      goOn();
      await edit;
      expect(page.shown()?.chronology.dataset.title).toMatch(/^Again: /);
      expect(seatsOn(page)).toEqual(solved);
      stage.remove();
    });
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

  it('can be stopped while it is laid out: its list stays, its worker ends, and it can be laid out after all', async () => {
    const { offThread, started } = beside({ until: (piece) => piece.laying === undefined }, {});
    const page = fakePage();
    const desk = new Desk('shipped', page, offThread);
    const opening = desk.open('x.json', BYTES);
    await vi.waitFor(() => expect(page.shown()).toBeDefined());
    desk.opening.cancel();
    await opening;
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(desk.opening.progress).toEqual({ phase: 'stopped', read: true });
    expect(page.shown()?.chronology.dataset.seats).toBeUndefined();
    await desk.again();
    expect(page.shown()?.chronology.dataset.seats).toBeDefined();
    expect(desk.opening.progress).toBeUndefined();
  });

  it('of which the text is changed while it is checked is checked as it was, and its fixes are kept from the new text', async () => {
    const text = large(BROKEN);
    const { offThread } = beside();
    const desk = new Desk('preview', fakePage(), offThread);
    const opening = desk.open('x.json', text);
    desk.write(` ${text}`);
    desk.opening.cancel();
    await opening;
    expect([desk.checked, desk.problems, desk.said]).toEqual([false, [], 'It was not opened.']);
    const again = desk.again();
    desk.write(`  ${text}`);
    await again;
    expect(desk.problems).toEqual(parseDataset(text).problems);
    expect([desk.checkedText, desk.stale]).toEqual([text, true]);
    const fix = desk.problems.find((problem) => problem.fix)?.fix;
    if (fix === undefined) throw new Error('no fix for the actor');
    await desk.mend(fix);
    expect(desk.text).toBe(`  ${text}`);
    await desk.check();
    expect(desk.stale).toBe(false);
    const checking = desk.check();
    desk.write(text);
    await checking;
    expect([desk.checkedText, desk.stale]).toEqual([`  ${text}`, true]);
  });

  it('takes nothing over from the file before it, and says that it was not opened or not laid out', async () => {
    const { offThread, started } = beside(
      { until: (piece) => piece.actors === undefined },
      { until: (piece) => piece.laying === undefined },
    );
    const desk = new Desk('preview', fakePage(), offThread);
    await desk.open('x.json', BROKEN);
    expect(desk.problems).toHaveLength(1);
    const opening = desk.open('y.json', large(GOOD));
    expect([desk.checked, desk.problems, desk.said]).toEqual([false, [], '']);
    await vi.waitFor(() => expect(started).toHaveLength(1));
    desk.opening.cancel();
    await opening;
    expect([desk.name, desk.problems, desk.said]).toEqual(['y.json', [], 'It was not opened.']);
    const again = desk.again();
    await vi.waitFor(() => expect(desk.opening.progress?.phase).toBe('laying'));
    desk.opening.cancel();
    await again;
    expect(desk.said).toBe('No problem found. The graph was not laid out.');
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

  it('that is stopped while it is read leaves what was shown before', async () => {
    const { offThread, started } = beside({}, { until: (piece) => piece.actors === undefined });
    const page = fakePage();
    const desk = new Desk('live', page, offThread);
    await desk.open('x.json', TEXT);
    const before = page.shown();
    const opening = desk.open('x.json', longText('Another story'));
    await vi.waitFor(() => expect(started).toHaveLength(2));
    expect(desk.opening.progress).toEqual({ phase: 'reading' });
    desk.opening.cancel();
    await opening;
    expect(page.shown()).toBe(before);
    expect(desk.opening.progress).toEqual({ phase: 'stopped', read: false });
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

  it('that follows a picture says so while it is laid out, and can be stopped: the picture stays', async () => {
    const { offThread, started } = beside();
    const page = fakePage();
    const desk = new Desk('live', page, offThread);
    await desk.open('x.json', large(GOOD));
    const before = page.shown();
    const opening = desk.open('x.json', longText());
    await vi.waitFor(() => expect(desk.opening.progress).toEqual({ phase: 'laying', actors: 60, seconds: 0 }));
    await vi.waitFor(() => expect(started).toHaveLength(3));
    desk.opening.cancel();
    await opening;
    expect(started.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1, 1]);
    expect(page.shown()).toBe(before);
    expect(desk.opening.progress).toEqual({ phase: 'stopped', read: true });
    expect(desk.said).toBe('No problem found. The graph was not laid out.');
  });

  it('that was opened before can be stopped as well, before it is found again', async () => {
    const page = fakePage();
    const desk = new Desk('preview', page, beside().offThread);
    await desk.open('x.json', large(GOOD));
    const opening = desk.open('y.json', large(GOOD));
    desk.opening.cancel();
    await opening;
    expect(desk.opening.progress).toEqual({ phase: 'stopped', read: false });
    expect(page.shown()).toBeUndefined();
  });

  it('that a newer one overtakes is dropped without a word', async () => {
    const { offThread, started } = beside({ until: (piece) => piece.laying === undefined }, {});
    const page = fakePage();
    const desk = new Desk('shipped', page, offThread);
    const first = desk.open('x.json', BYTES);
    await vi.waitFor(() => expect(page.shown()).toBeDefined());
    await desk.open('x.json', longText('Another story'));
    await first;
    expect(started.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1]);
    expect(page.shown()?.chronology.dataset.title).toBe('Another story');
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

  it('can be stopped where no worker is to be had as well: the page hears it between two slices, and its list stays', async () => {
    // By this clock each piece of work takes a whole slice, however fast the machine is.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    onTestFinished(() => clock.mockRestore());
    const page = fakePage();
    const desk = new Desk('shipped', page, new OffThread(() => Promise.resolve(undefined)));
    const opened = desk.open('x.json', BYTES);
    const phases = new Set<string>();
    while (desk.opening.progress?.phase !== 'laying') {
      await breath();
      phases.add(desk.opening.progress?.phase ?? '');
    }
    desk.opening.cancel();
    await opened;
    expect([...phases]).toEqual(['reading', 'laying']);
    expect(desk.opening.progress).toEqual({ phase: 'stopped', read: true });
    expect(page.stories.map((story) => story?.chronology.dataset.seats)).toEqual([undefined]);
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

  it('over which the page itself breaks is told of and reported, and the last good picture stays', async () => {
    const page = fakePage();
    const desk = new Desk('live', page, new OffThread(() => Promise.resolve(undefined)));
    await desk.open('x.json', large(GOOD));
    const before = page.shown();
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const opening = desk.open('x.json', BYTES);
    const error = new RangeError('no memory');
    vi.stubGlobal('TextDecoder', function () {
      throw error;
    });
    await opening;
    expect(report.mock.calls).toEqual([[error]]);
    expect(desk.opening.progress).toEqual({ phase: 'broken', read: false });
    expect(page.shown()).toBe(before);
    vi.unstubAllGlobals();
    await desk.again();
    expect(page.shown()?.chronology.steps).toHaveLength(450);
  });

  it('over which its worker breaks is told of, and what is shown stays', async () => {
    const page = fakePage();
    const desk = new Desk(
      'shipped',
      page,
      beside({ until: (piece) => piece.laying === undefined, breaks: true }).offThread,
    );
    await desk.open('x.json', BYTES);
    expect(desk.opening.progress).toEqual({ phase: 'broken', read: true });
    expect(page.shown()?.chronology.steps).toHaveLength(450);
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
