import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import type { Color } from '../../../model/schema';
import { inkAt, onTheme, type Ink } from './ink';

/** The colours of the page around a canvas, read again whenever they change. */
export class PageInk {
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');
  readonly #forced = new MediaQuery('(forced-colors: active)');
  readonly #ratio: () => number;
  now: Ink | undefined = $state.raw();

  /** `ratio` gives the pixels of the bitmap by pixel of the page. */
  constructor(ratio: () => number) {
    this.#ratio = ratio;
  }

  /** Whether the colours are the reader's own, who then tells sides apart by their patterns. */
  get forced(): boolean {
    return this.#forced.current;
  }

  readonly reading: Attachment = (frame) => {
    void this.#dark.current;
    const [isForced, ratio] = [this.forced, this.#ratio()];
    let fillOf: ((color: Color, ink: string, ground: string) => CanvasPattern | undefined) | undefined;
    let gone = false;
    const read = (): void => void (this.now = inkAt(frame, isForced, fillOf));
    read();
    if (isForced)
      void import('../../patterns').then(
        ({ tileFill }) => {
          if (gone) return;
          fillOf = (color, ink, ground) => tileFill(frame.ownerDocument, color, { ink, ground, ratio });
          read();
        },
        () => undefined,
      );
    const deaf = onTheme(frame, read);
    return () => {
      gone = true;
      deaf();
    };
  };
}
