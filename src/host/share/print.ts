import { mount, tick, unmount } from 'svelte';
import { on } from 'svelte/events';
import type { Printed } from '../../views/share/outside';
import PrintSheet from '../../views/print/PrintSheet.svelte';
import type { Visit } from '../visit.svelte';

/** What of a story is made ready for paper; it lies unseen beside the story until the next, or the end. */
export class Print {
  readonly #visit: Visit;
  readonly #beside: HTMLElement;
  #sheet: Record<string, unknown> | undefined;

  constructor(visit: Visit, beside: HTMLElement) {
    this.#visit = visit;
    this.#beside = beside;
  }

  /** Prints; false where the browser opened nothing to print with, as a frame may have it. */
  async print(what: Printed, link: string | undefined): Promise<boolean> {
    this.end();
    const { replay, explore } = this.#visit;
    this.#sheet = mount(PrintSheet, { target: this.#beside, props: { what, replay, explore, link } });
    await tick();
    let begun = false;
    const stop = on(window, 'beforeprint', () => (begun = true));
    window.print();
    stop();
    return begun;
  }

  end(): void {
    if (this.#sheet) void unmount(this.#sheet);
    this.#sheet = undefined;
  }
}
