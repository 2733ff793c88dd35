import { trusting } from './trusted';

/** A later part of the app as its script hands it over: what it needs first, its style sheets, and its module. */
export interface Part {
  /** File names of the parts that must run before it. */
  readonly needs: readonly string[];
  /** File names of its style sheets. */
  readonly styles: readonly string[];
  /** Runs the module; `require` gives what has run before, `load` fetches what the part wants later. */
  run(
    require: (name: string) => unknown,
    exports: object,
    load: (name: string, ...ahead: readonly string[]) => Promise<unknown>,
  ): void;
}

/** Name of the event by which the script of a part hands it over, on its own script element. */
export const PART_READY = 'backchannel-part';

/**
 * The later parts of the app, each fetched once: classic scripts that share the modules of the first. A module script
 * would be fetched with CORS, which fails in a sandboxed frame.
 */
export class Parts {
  readonly #base: string;
  readonly #ran = new Map<string, unknown>();
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #styles = new Map<string, Promise<void>>();
  readonly #trusted: (address: string) => string;

  /** Parts lie beside the first script, whose full address is `first`; `exports` is what it hands to them. */
  constructor(first: string, exports: unknown) {
    const name = first.slice(first.lastIndexOf('/') + 1);
    const base = first.slice(0, -name.length);
    this.#base = base;
    this.#trusted = trusting(
      'backchannel-parts',
      (url) => url.startsWith(base) && /^[\w.-]+$/u.test(url.slice(base.length)),
    );
    this.#ran.set(`./${name}`, exports);
  }

  /**
   * The module of a part, by its file name after `./`; rejects where it cannot be had, and asks again the next time.
   * `ahead` are the parts and style sheets that it will turn out to need, so that they come at the same time.
   */
  fetch(name: string, ...ahead: readonly string[]): Promise<unknown> {
    for (const one of ahead) void (one.endsWith('.css') ? this.#style(one) : this.fetch(one));
    const asked = this.#asked.get(name) ?? this.#fetch(name);
    this.#asked.set(name, asked);
    asked.catch(() => this.#asked.delete(name));
    return asked;
  }

  async #fetch(name: string): Promise<unknown> {
    if (this.#ran.has(name)) return this.#ran.get(name);
    const part = await this.#hear(name);
    await Promise.all([
      ...part.needs.map((need) => this.fetch(need)),
      ...part.styles.map((style) => this.#style(style)),
    ]);
    const exports = {};
    part.run(
      (need) => this.#ran.get(need),
      exports,
      (later, ...ahead) => this.fetch(later, ...ahead),
    );
    this.#ran.set(name, exports);
    return exports;
  }

  #hear(name: string): Promise<Part> {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.addEventListener(PART_READY, (event) => {
        if (event instanceof CustomEvent && isPart(event.detail)) resolve(event.detail);
      });
      script.addEventListener('error', () => reject(new Error(`no such part: "${name}"`)));
      script.src = this.#trusted(this.#base + name.slice(2));
      document.head.append(script);
    });
  }

  /** A style sheet that cannot be had is no reason to keep the part back. */
  #style(name: string): Promise<void> {
    const style =
      this.#styles.get(name) ??
      new Promise((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = this.#base + name.slice(2);
        for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
        document.head.append(link);
      });
    this.#styles.set(name, style);
    return style;
  }
}

function isPart(detail: unknown): detail is Part {
  return typeof detail === 'object' && detail !== null && 'run' in detail;
}
