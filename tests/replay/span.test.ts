import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Replay } from '../../src/replay/replay.svelte';
import { replayed } from '../views/two-calls';
import { factsOf } from './facts';

describe('the span of a replay', () => {
  it('is open until it is given a start, and is told by the id of its first interaction', () => {
    const replay = replayed({ step: 4 });
    expect([replay.start, replay.from]).toEqual([1, '..']);
    replay.startAt(2);
    expect([replay.step, replay.start, replay.from]).toEqual([4, 2, 'refusal']);
    replay.startAt(1);
    expect(replay.from).toBe('..');
  });

  it('keeps its start before the moment: the one that is moved takes the other along', () => {
    const replay = replayed({ step: 3, start: 2 });
    replay.seek(1);
    expect([replay.start, replay.step]).toEqual([1, 1]);
    replay.startAt(4);
    expect([replay.start, replay.step]).toEqual([4, 4]);
  });

  it('is moved with the moment in one move', () => {
    const seen: (readonly number[])[] = [];
    const replay: Replay = replayed({
      step: 3,
      start: 2,
      onmove: () => seen.push([replay.start, replay.step]) < 0,
    });
    replay.seek(4, 3);
    replay.seek(4, 3);
    replay.seek(4, 1);
    replay.seek(2, 5);
    expect(seen).toEqual([
      [3, 4],
      [1, 4],
      [2, 2],
    ]);
  });

  it('is played again from its start', () => {
    const replay = replayed({ step: 5, start: 3 });
    replay.play();
    expect([replay.step, replay.start, replay.playing]).toEqual([3, 3, true]);
  });

  it('changes nothing of what is true at a step, and its start is never after the moment', () => {
    const step = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(step, step, step, (first, start, target) => {
        const spanned = replayed({ step: first, start });
        spanned.seek(target);
        expect(spanned.start).toBeLessThanOrEqual(spanned.step);
        expect(factsOf(spanned.moment)).toEqual(factsOf(replayed({ step: target }).moment));
      }),
    );
  });
});
