/** Messages that a host may send at once, and how many more it may send in each second. */
const AT_ONCE = 60;
const PER_SECOND = 60;

/** How many messages are still heard: as many as a scrolled article sends, and no more. */
export class Allowance {
  #left = AT_ONCE;
  #filledMs = 0;

  /** Whether one more is heard at this time, in milliseconds of any clock that only goes forward. */
  take(nowMs: number): boolean {
    this.#left = Math.min(AT_ONCE, this.#left + ((nowMs - this.#filledMs) / 1000) * PER_SECOND);
    this.#filledMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
