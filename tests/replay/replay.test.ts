import { describe, expect, it } from 'vitest';
import { toldUpTo } from '../../src/model/told';
import { momentAt } from '../../src/replay/moment';
import { factsOf } from './facts';
import { readingTime } from '../../src/replay/reading-time';
import type { Replay, Move } from '../../src/replay/replay.svelte';
import { replayed } from '../views/two-calls';

/** Lets time pass in ticks of 50 ms, as a screen would. */
function pass(replay: Replay, elapsedMs: number): void {
  for (let passed = 0; passed < elapsedMs; passed += 50) replay.advance(50);
}

describe('a replay', () => {
  it('begins at its first step, or at the one it is given', () => {
    expect(replayed().step).toBe(1);
    expect(replayed({ step: 4 }).step).toBe(4);
  });

  it('takes a step outside the story, or none at all, for the nearest inside', () => {
    const replay = replayed();
    replay.seek(99);
    expect(replay.step).toBe(5);
    replay.seek(-3);
    expect(replay.step).toBe(1);
    replay.seek(Number.NaN);
    expect(replay.step).toBe(1);
  });

  it('takes what stands beside the picture along at each move, unless its host says that moves hurry', () => {
    let hurry = false;
    const replay = replayed({ onmove: () => hurry });
    replay.seek(3);
    expect(replay.calm.step).toBe(3);
    hurry = true;
    replay.seek(4);
    expect([replay.step, replay.calm.step]).toEqual([4, 3]);
    replay.rest();
    expect(replay.calm.step).toBe(4);
  });

  it('comes to the same moment by seeking, by stepping back and by playing', () => {
    const sought = replayed();
    sought.seek(3);
    const back = replayed({ step: 5 });
    back.previous();
    back.previous();
    const played = replayed({ step: 2 });
    played.play();
    pass(played, readingTime(played.moment, 1));
    for (const replay of [sought, back, played])
      expect(factsOf(replay.moment)).toEqual(factsOf(momentAt(replay.chronology, 3)));
  });

  it('ends where the story may be seen no further, and goes on when more of it may', () => {
    const replay = replayed({ step: 5 });
    const { whole } = replay;
    replay.tell(toldUpTo(whole, 3));
    expect([replay.step, replay.steps, replay.atEnd]).toEqual([3, 3, true]);
    replay.seek(5);
    expect(replay.step).toBe(3);
    expect(replay.moment.course.steps).toHaveLength(3);
    replay.tell(whole);
    replay.next();
    expect([replay.step, replay.steps]).toEqual([4, 5]);
  });

  it('goes on when a step has been read, and not before', () => {
    const replay = replayed();
    replay.play();
    const time = readingTime(replay.moment, 1);
    pass(replay, time - 100);
    expect(replay.step).toBe(1);
    pass(replay, 100);
    expect(replay.step).toBe(2);
  });

  it('goes on sooner at twice the speed', () => {
    const replay = replayed({ speed: 2 });
    replay.play();
    pass(replay, readingTime(replay.moment, 2));
    expect(replay.step).toBe(2);
  });

  it('stands still while it is not playing', () => {
    const replay = replayed();
    pass(replay, 60_000);
    expect(replay.step).toBe(1);
  });

  it('does not leap when the page has slept: a tick counts for 100 ms at most', () => {
    const replay = replayed();
    replay.play();
    replay.advance(3_600_000);
    expect(replay.step).toBe(1);
  });

  it('gives a step its whole time after each move', () => {
    const replay = replayed();
    replay.play();
    pass(replay, readingTime(replay.moment, 1) - 100);
    replay.next();
    pass(replay, 200);
    expect(replay.step).toBe(2);
  });

  it('stops at the end, and starts again from the beginning', () => {
    const replay = replayed({ step: 4 });
    replay.play();
    pass(replay, 20_000);
    expect([replay.step, replay.playing, replay.atEnd]).toEqual([5, false, true]);
    replay.play();
    expect([replay.step, replay.playing]).toEqual([1, true]);
  });

  it('stops for a visit, which is a click on a step', () => {
    const replay = replayed();
    replay.play();
    replay.visit(3);
    expect([replay.step, replay.playing]).toEqual([3, false]);
  });

  it('tells how it moved, and nothing where it did not', () => {
    const moves: Move[] = [];
    const replay = replayed({
      onmove: (move) => {
        moves.push(move);
        return false;
      },
    });
    replay.previous();
    replay.next();
    replay.visit(4);
    replay.visit(4);
    replay.play();
    replay.pause();
    replay.pause();
    expect(moves).toEqual(['seek', 'visit', 'play', 'pause']);
  });
});
