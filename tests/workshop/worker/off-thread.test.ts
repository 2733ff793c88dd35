import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { breath } from '../../../src/views/slices';
import { OffThread } from '../../../src/workshop/worker/off-thread';
import { graphOf } from '../../layout/story';

const ORDER = { graph: graphOf(['a b', 'b c']), care: 0.01 };

/** A worker of which only what the page sees is made: it does as `hear` says, and can be ended. */
class SomeWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly postMessage: (order: unknown) => void;
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;

  constructor(hear: (worker: SomeWorker) => void) {
    super();
    this.postMessage = () => hear(this);
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('laying out beside the page', () => {
  it('gives what the worker answers, and ends it', async () => {
    const seats = seatsData(ORDER.graph, seatsOf(ORDER.graph, ORDER.care));
    const worker = new SomeWorker((one) => {
      one.say({ ready: true });
      one.say({ seats });
    });
    expect(await new OffThread(() => Promise.resolve(worker)).seats(ORDER)).toEqual(seats);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('gives nothing where the browser has no worker, or refuses it', async () => {
    expect(await new OffThread(() => Promise.resolve(undefined)).seats(ORDER)).toBeUndefined();
    const refused = new SomeWorker((one) => one.dispatchEvent(new Event('error')));
    expect(await new OffThread(() => Promise.resolve(refused)).seats(ORDER)).toBeUndefined();
  });

  it('waits two seconds for a worker that says nothing, and no longer', async () => {
    vi.useFakeTimers();
    const mute = new SomeWorker(() => undefined);
    const answer = new OffThread(() => Promise.resolve(mute)).seats(ORDER);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toBeUndefined();
    vi.useRealTimers();
  });

  it('hears a worker whose first word waited while the page was busy', async () => {
    vi.useFakeTimers();
    const seats = { key: '', seats: {} };
    const late = new SomeWorker((one) => {
      void breath().then(() => {
        one.say({ ready: true });
        one.say({ seats });
      });
      vi.advanceTimersByTime(2000);
    });
    expect(await new OffThread(() => Promise.resolve(late)).seats(ORDER)).toBe(seats);
    vi.useRealTimers();
  });

  describe('with workers of its own', () => {
    let begun: (worker: SomeWorker) => void = () => undefined;
    const [mint, back] = [vi.fn(() => `blob:${String(mint.mock.calls.length)}`), vi.fn()];
    const TEXT = '../../../src/workshop/worker/worker?worker-text';

    beforeEach(() => {
      const start = class extends SomeWorker {
        constructor() {
          super((one) => begun(one));
        }
      };
      vi.stubGlobal('Worker', start);
      vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: mint, revokeObjectURL: back }));
    });

    afterEach(() => {
      vi.doUnmock(TEXT);
      vi.unstubAllGlobals();
    });

    it('gives nothing where the text of the worker cannot be loaded', async () => {
      vi.doMock(TEXT, () => Promise.reject(new Error('no such file')));
      expect(await new OffThread().seats(ORDER)).toBeUndefined();
      expect(mint).not.toHaveBeenCalled();
    });

    it('gives back the address of a worker that has ended, and of no other', async () => {
      vi.doMock(TEXT, () => ({ default: 'the text' }));
      const offThread = new OffThread();
      const order = async (): Promise<{ worker: SomeWorker; seats: Promise<unknown> }> => {
        const worker = new Promise<SomeWorker>((resolve) => (begun = resolve));
        const seats = offThread.seats(ORDER);
        return { worker: await worker, seats };
      };
      const [first, second] = [await order(), await order()];
      second.worker.say({ seats: { key: '', seats: {} } });
      await second.seats;
      expect(back.mock.calls).toEqual([['blob:2']]);
      first.worker.say({ seats: { key: '', seats: {} } });
      await first.seats;
      expect(back.mock.calls).toEqual([['blob:2'], ['blob:1']]);
    });
  });

  it('waits as long as it takes for one that has started', async () => {
    vi.useFakeTimers();
    const slow = new SomeWorker((one) => one.say({ ready: true }));
    const answer = vi.fn();
    void new OffThread(() => Promise.resolve(slow)).seats(ORDER).then(answer);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answer).not.toHaveBeenCalled();
    slow.say({ seats: { key: '', seats: {} } });
    await vi.advanceTimersByTimeAsync(0);
    expect(answer).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
