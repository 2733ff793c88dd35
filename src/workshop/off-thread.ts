import type { SeatsData } from '../layout/seats-data';
import type { StoryGraph } from '../model/graph';

/** What the worker is asked: the graph to seat, and the share of the full search. */
export interface SeatsOrder {
  readonly graph: StoryGraph;
  readonly care: number;
}

/** What it says: that it has started, and what it found. */
interface SeatsAnswer {
  readonly ready?: true;
  readonly seats?: SeatsData;
}

/** Milliseconds within which a worker must say that it has started; Firefox refuses some without a word. */
const PATIENCE = 2000;

/** What makes a script address trusted, where the browser asks for that. */
interface Rules {
  createScriptURL(url: string): string;
}

/** Solves seats in a worker from a blob, which is what a frame without an origin may start. */
export class Seater {
  readonly #start: () => Promise<Worker | undefined>;
  #policy: Rules | undefined;
  #minted = '';

  /** `start` makes the worker; it gives undefined, or a worker that says nothing, where there is none to be had. */
  constructor(start?: () => Promise<Worker | undefined>) {
    this.#start = start ?? (() => this.#seater());
  }

  /** The seats, while the page stays free; undefined where no worker answers, so that the caller solves them itself. */
  async seats(order: SeatsOrder): Promise<SeatsData | undefined> {
    const worker = await this.#start();
    if (worker === undefined) return undefined;
    try {
      return await answerOf(worker, order);
    } finally {
      worker.terminate();
      URL.revokeObjectURL(this.#minted);
    }
  }

  async #seater(): Promise<Worker | undefined> {
    if (typeof Worker === 'undefined') return undefined;
    const { default: text } = await import('./seater?worker-text');
    this.#minted = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    try {
      return new Worker(this.#trusted(this.#minted));
    } catch {
      return undefined;
    }
  }

  /** The address of the blob that was just made, under a policy that lets nothing else through. */
  #trusted(address: string): string {
    const policies: { createPolicy(name: string, rules: Rules): Rules } | undefined = Reflect.get(
      globalThis,
      'trustedTypes',
    );
    this.#policy ??= policies?.createPolicy('backchannel-worker', {
      createScriptURL: (url) => {
        if (url !== this.#minted) throw new TypeError(`not the worker of this app: "${url}"`);
        return url;
      },
    });
    return this.#policy?.createScriptURL(address) ?? address;
  }
}

function answerOf(worker: Worker, order: SeatsOrder): Promise<SeatsData | undefined> {
  return new Promise((resolve) => {
    const give = (seats?: SeatsData): void => {
      clearTimeout(silent);
      resolve(seats);
    };
    const silent = setTimeout(give, PATIENCE);
    worker.addEventListener('error', () => give());
    worker.addEventListener('message', ({ data }: MessageEvent<SeatsAnswer>) => {
      if (data.seats === undefined) clearTimeout(silent);
      else give(data.seats);
    });
    worker.postMessage(order);
  });
}
