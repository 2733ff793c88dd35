import { afterEach, describe, expect, it, vi } from 'vitest';
import { autoplay } from '../../../src/host/time/autoplay';
import { replayed } from '../../views/two-calls';

interface Sight {
  readonly isIntersecting: boolean;
  readonly intersectionRatio: number;
}

/** A page that is told what is seen of it: `look` says so, `watched` whether anybody still asks. */
function page(reduced = false, clientWidth = 600) {
  let tell: ((entries: readonly Sight[]) => void) | undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe(): void {
        return;
      }
      disconnect(): void {
        tell = undefined;
      }
    },
  );
  const replay = replayed();
  autoplay(replay, { clientWidth } as HTMLElement);
  return {
    replay,
    look: (intersectionRatio: number) => tell?.([{ isIntersecting: intersectionRatio > 0, intersectionRatio }]),
    watched: () => tell !== undefined,
  };
}

afterEach(() => void vi.unstubAllGlobals());

describe('a story that plays by itself', () => {
  it('waits until half of it is seen, and then asks no more', () => {
    const { replay, look, watched } = page();
    look(0);
    look(0.2);
    expect([replay.playing, watched()]).toEqual([false, true]);
    look(0.5);
    expect([replay.playing, watched()]).toEqual([true, false]);
  });

  it('never plays for a reader who wants no motion', () => {
    const { replay, look, watched } = page(true);
    look(1);
    expect([replay.playing, watched()]).toEqual([false, false]);
  });

  it('leaves a reader alone who has gone on before', () => {
    const { replay, look } = page();
    replay.next();
    look(1);
    expect(replay.playing).toBe(false);
  });

  it('waits in a frame without a size', () => {
    const { replay, look } = page(false, 0);
    look(1);
    expect(replay.playing).toBe(false);
  });
});
