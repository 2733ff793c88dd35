import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseDataset } from '../../../src/model/parse';
import { breath } from '../../../src/views/slices';
import { Desk } from '../../../src/workshop/desk/desk.svelte';
import { OffThread } from '../../../src/workshop/worker/off-thread';
import { BROKEN, fakePage, GOOD } from '../desk/desk';
import { large, longText } from './large-file';
import { beside } from './pieces-worker';

const TEXT = longText();
const BYTES = new TextEncoder().encode(TEXT);

afterEach(() => void vi.unstubAllGlobals());

describe('a large file', () => {
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
    desk.file.write(` ${text}`);
    desk.opening.cancel();
    await opening;
    expect([desk.checked, desk.problems, desk.said]).toEqual([false, [], 'It was not opened.']);
    const again = desk.again();
    desk.file.write(`  ${text}`);
    await again;
    expect(desk.problems).toEqual(parseDataset(text).problems);
    expect([desk.checkedText, desk.stale]).toEqual([text, true]);
    const fix = desk.problems.find((problem) => problem.fix)?.fix;
    if (fix === undefined) throw new Error('no fix for the actor');
    await desk.mend(fix);
    expect(desk.file.text).toBe(`  ${text}`);
    await desk.check();
    expect(desk.stale).toBe(false);
    const checking = desk.check();
    desk.file.write(text);
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
    expect([desk.file.name, desk.problems, desk.said]).toEqual(['y.json', [], 'It was not opened.']);
    const again = desk.again();
    await vi.waitFor(() => expect(desk.opening.progress?.phase).toBe('laying'));
    desk.opening.cancel();
    await again;
    expect(desk.said).toBe('No problem found. The graph was not laid out.');
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
