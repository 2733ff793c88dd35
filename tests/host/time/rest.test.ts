import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rest } from '../../../src/host/time/rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what comes to rest', () => {
  it('does so once, after the last touch, and says at each whether it was still moving', () => {
    const rested = vi.fn();
    const rest = new Rest(rested, 120);
    expect([rest.touch(), rest.touch()]).toEqual([false, true]);
    vi.advanceTimersByTime(119);
    expect(rest.touch()).toBe(true);
    vi.advanceTimersByTime(119);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(rested).toHaveBeenCalledOnce();
    expect(rest.touch()).toBe(false);
  });

  it('is put off while it moves, and neither begun nor begun again by that', () => {
    const rested = vi.fn();
    const rest = new Rest(rested, 120);
    rest.delay();
    vi.advanceTimersByTime(500);
    expect(rested).not.toHaveBeenCalled();
    rest.touch();
    vi.advanceTimersByTime(100);
    rest.delay();
    vi.advanceTimersByTime(119);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    rest.delay();
    vi.advanceTimersByTime(500);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('never comes to it once it is cancelled', () => {
    const rested = vi.fn();
    const rest = new Rest(rested);
    rest.touch();
    rest.cancel();
    vi.advanceTimersByTime(1000);
    expect(rested).not.toHaveBeenCalled();
    expect(rest.touch()).toBe(false);
  });
});
