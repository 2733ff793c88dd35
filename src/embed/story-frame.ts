import { originOf } from './frame-address';
import { heard, heightOf, type Heard } from './heard';
import { Talk } from './talk';

/** Milliseconds that a loaded page has to show its story: what its data may take, and some more for its scripts. */
const PATIENCE_MS = 20000;

/** One frame with a story: its talk, its height, its name. */
export class StoryFrame {
  readonly element = document.createElement('iframe');
  readonly talk = new Talk((message) => this.element.contentWindow?.postMessage(message, '*'));
  readonly #tell: (message: Heard) => void;
  #patience = 0;
  /** Whether its page may say how high it is. */
  #free = true;
  readonly #listen = (event: MessageEvent): void => this.#hear(event);

  /** `tell` is given what the story says unasked. */
  constructor(address: string, tell: (message: Heard) => void) {
    this.#tell = tell;
    this.element.loading = 'lazy';
    this.element.allow = 'fullscreen; clipboard-write; web-share';
    this.element.src = address;
    this.element.addEventListener('load', () => {
      clearTimeout(this.#patience);
      this.#patience = window.setTimeout(() => this.talk.giveUp(), PATIENCE_MS);
    });
    window.addEventListener('message', this.#listen);
  }

  /** Height in pixels; `free` until its page tells another. */
  size(height: number, free: boolean): void {
    this.#free = free;
    // Where the page around lays the element out in its own way, as a block, the basis says nothing.
    this.element.height = String(height);
    this.element.style.flexBasis = `${height}px`;
  }

  remove(): void {
    window.removeEventListener('message', this.#listen);
    clearTimeout(this.#patience);
    this.talk.end();
    this.element.remove();
  }

  #hear({ source, origin, data }: MessageEvent): void {
    if (source !== this.element.contentWindow || origin !== originOf(this.element)) return;
    const message = heard(data);
    if (message === undefined || this.talk.hear(message)) return;
    const height = heightOf(message);
    if (height !== undefined && this.#free) this.size(height, true);
    this.#tell(message);
  }
}
