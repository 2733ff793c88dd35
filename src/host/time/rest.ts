/** Calls back once things have come to rest: so many milliseconds after the last touch. */
export class Rest {
  readonly #onrest: () => void;
  readonly #afterMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onrest: () => void, afterMs = 500) {
    this.#onrest = onrest;
    this.#afterMs = afterMs;
  }

  /** Says whether the last touch has not come to rest. */
  touch(): boolean {
    const moving = this.#timer !== undefined;
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onrest();
    }, this.#afterMs);
    return moving;
  }

  /** Puts off a rest that has not come yet. */
  delay(): void {
    if (this.#timer !== undefined) this.touch();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
