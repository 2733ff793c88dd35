const REST_MS = 500;

/** Calls back once things have come to rest: half a second after the last touch. */
export class Rest {
  readonly #onrest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onrest: () => void) {
    this.#onrest = onrest;
  }

  touch(): void {
    this.cancel();
    this.#timer = setTimeout(this.#onrest, REST_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
