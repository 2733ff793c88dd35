import { trusting } from './trusted';

/** Name of the event by which the script of a twin hands its text over, on its own script element. */
const TWIN_READY = 'backchannel-data';

/**
 * The data of the site as classic scripts, which a frame without an origin may load where it may not fetch. Each page
 * makes this once: a policy of Trusted Types has its name for itself.
 */
export class Twins {
  readonly #base: string;
  readonly #trusted: (address: string) => string;

  /** `root` is the way from the page to the site's root. */
  constructor(root: string) {
    const base = new URL(`${root}data/`, document.baseURI).href;
    this.#base = base;
    this.#trusted = trusting(
      'backchannel-data',
      (url) => url.startsWith(base) && /^[a-z0-9-]{1,64}\.js$/.test(url.slice(base.length)),
    );
  }

  /** The text of `data/<name>.json` by way of its twin; undefined where there is none. */
  load(name: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      const script = document.createElement('script');
      script.addEventListener(TWIN_READY, (event) => {
        if (event instanceof CustomEvent && typeof event.detail === 'string') resolve(event.detail);
      });
      for (const end of ['load', 'error']) {
        script.addEventListener(end, () => {
          script.remove();
          resolve(undefined);
        });
      }
      script.src = this.#trusted(`${this.#base}${name}.js`);
      document.head.append(script);
    });
  }
}
