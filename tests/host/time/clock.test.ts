import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '../../../src/host/time/clock';
import { readingTime } from '../../../src/replay/reading-time';
import type { Replay } from '../../../src/replay/replay.svelte';
import { replayed } from '../../views/two-calls';

/** A screen whose frames, and what can be seen of the page, the test gives out. */
function screen(): {
  readonly frame: (now: number) => void;
  readonly hide: () => void;
  readonly scrollTo: (isIntersecting: boolean) => void;
  readonly waiting: () => number;
} {
  const frames = new Map<number, (now: number) => void>();
  const page = Object.assign(new EventTarget(), { hidden: false });
  let seen: ((entries: readonly { isIntersecting: boolean }[]) => void) | undefined;
  let last = 0;
  vi.stubGlobal('performance', { now: () => 0 });
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (tick: (now: number) => void) => {
    last += 1;
    frames.set(last, tick);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: typeof seen) {
        seen = tell;
      }
      observe(): void {
        seen?.([{ isIntersecting: true }]);
      }
      disconnect(): void {
        seen = undefined;
      }
    },
  );
  return {
    frame: (now) => {
      const due = [...frames];
      frames.clear();
      for (const [, tick] of due) tick(now);
    },
    hide: () => {
      page.hidden = true;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    scrollTo: (isIntersecting) => seen?.([{ isIntersecting }]),
    waiting: () => frames.size + (seen === undefined ? 0 : 1),
  };
}

describe('the clock', () => {
  let shown: ReturnType<typeof screen>;
  let replay: Replay;
  let stop: () => void;

  beforeEach(() => {
    shown = screen();
    replay = replayed();
    replay.play();
    stop = clock(replay)({} as HTMLElement) ?? (() => undefined);
  });

  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('lets the time of the frames pass, and goes on when the step has been read', () => {
    const time = readingTime(replay.moment, 1);
    for (let now = 16; now < time; now += 16) shown.frame(now);
    expect(replay.step).toBe(1);
    shown.frame(time);
    expect(replay.step).toBe(2);
  });

  it('skips nothing after a tab has slept: a frame that comes a minute late is one frame', () => {
    shown.frame(16);
    shown.frame(60_016);
    shown.frame(60_032);
    expect([replay.step, replay.playing]).toEqual([1, true]);
  });

  it('pauses when the tab is hidden', () => {
    shown.hide();
    expect(replay.playing).toBe(false);
  });

  it('plays on while any of the page is in sight, and pauses when it is scrolled or framed out of it', () => {
    shown.scrollTo(true);
    expect(replay.playing).toBe(true);
    shown.scrollTo(false);
    expect(replay.playing).toBe(false);
  });

  it('asks for no more frames once it is stopped', () => {
    stop();
    expect(shown.waiting()).toBe(0);
  });
});
