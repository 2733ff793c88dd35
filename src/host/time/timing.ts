import type { Attachment } from 'svelte/attachments';
import type { Replay } from '../../replay/replay.svelte';

/** Says of what stands in the graph's place that it is on its way or being drawn, and of a zoom that it moves. */
const BUSY = ['aria-busy', 'data-moving'];
const COMING = '.waiting,[aria-busy="true"],[data-moving]';

/** What tells that something in the page begins to move. */
const STIRS = ['transitionrun', 'animationstart'] as const;

/** Notes when the moments of the page's life come, for whoever measures it, and says when the picture stands still. */
export class Timing {
  readonly #ondrawn: () => void;
  #seekAt: number | undefined;
  #drawn = false;
  #settled = false;

  /** `ondrawn` is called when the frame of a seek is drawn. */
  constructor(ondrawn: () => void) {
    this.#ondrawn = ondrawn;
  }

  /** The data has been understood. */
  parsed(): void {
    performance.mark('backchannel:data');
  }

  /** A seek has begun; it is measured until its frame is drawn. */
  seek(): void {
    this.#seekAt = performance.now();
  }

  /** Marks the frames of every step on the root: `data-settled` is there only while nothing moves. */
  watch(replay: Replay): Attachment<HTMLElement> {
    return (root) => {
      void [replay.step, replay.whole, replay.calm];
      let turn = 0;
      const move = (): void => {
        const own = (turn += 1);
        const asked = (): boolean => own === turn;
        delete root.dataset['settled'];
        requestAnimationFrame(() => {
          if (asked()) this.#draw(root);
          // What stands beside the picture has yet to follow, and is a move of its own.
          if (replay.calm.step !== replay.step) return;
          void this.#stillness(root, asked).then((still) => {
            if (still) this.#settle(root);
          });
        });
      };
      const stir = (): void => {
        if ('settled' in root.dataset) move();
      };
      const observer = new MutationObserver(stir);
      observer.observe(root, { attributeFilter: BUSY, subtree: true });
      for (const name of STIRS) root.addEventListener(name, stir);
      move();
      return () => {
        turn = -1;
        observer.disconnect();
        for (const name of STIRS) root.removeEventListener(name, stir);
      };
    };
  }

  #draw(root: HTMLElement): void {
    if (!this.#drawn && root.querySelector(`.stage :is(${COMING})`) === null) {
      performance.mark('backchannel:drawn');
      this.#drawn = true;
      // Motion tells what time has done: of a picture that has just come it has done nothing.
      for (const moving of root.getAnimations({ subtree: true })) moving.finish();
    }
    if (this.#seekAt === undefined) return;
    performance.measure('backchannel:seek', { start: this.#seekAt, end: performance.now() });
    this.#seekAt = undefined;
    this.#ondrawn();
  }

  #settle(root: HTMLElement): void {
    root.dataset['settled'] = '';
    if (this.#drawn && !this.#settled) performance.mark('backchannel:settled');
    this.#settled = this.#drawn;
  }

  /**
   * Waits for the font and the graph, then until a whole frame passes in which nothing is animated. False as soon as it
   * is not asked for any more: a reader who drags would have one such wait at each step, all of them looking at each
   * frame.
   */
  async #stillness(root: HTMLElement, asked: () => boolean): Promise<boolean> {
    for (;;) {
      await nextFrame();
      if (!asked()) return false;
      // Before a frame has laid the page out no font is known to be wanted, and to ask for `ready` lays it out at once.
      if (document.fonts.status === 'loading') await document.fonts.ready;
      else if (root.querySelector(COMING)) await changed(root);
      else {
        this.#draw(root);
        const moving = root.getAnimations({ subtree: true });
        if (moving.length === 0) return true;
        await Promise.allSettled(moving.map(({ finished }) => finished));
      }
    }
  }
}

/** Resolves when something in an element comes, goes or is no longer busy: to look at each frame would draw them. */
function changed(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => resolve(observer.disconnect())).observe(root, {
      attributeFilter: BUSY,
      subtree: true,
      childList: true,
    });
  });
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
