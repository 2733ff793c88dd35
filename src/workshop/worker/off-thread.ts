import { trusting } from '../../host/loading/trusted';
import type { SeatsData } from '../../layout/seats/seats-data';
import { breath } from '../../views/slices';
import type { OpenOrder, Piece } from '../opening/pieces';
import type { SeatsOrder } from './seats-for';
import type { Sizes } from './sizes-on-screen';

/** What a worker can be asked; it takes one order. */
export type Order = SeatsOrder | OpenOrder;

/** What it is told while it works: the size classes that are on screen. */
export interface Wanted {
  readonly wanted: Sizes;
}

/** What it says: that it has started, what it found, that this was all; of `early` seats only those of `own` stay. */
interface Said extends Piece {
  readonly ready?: true;
  readonly early?: SeatsData;
  readonly seats?: SeatsData;
  readonly all?: true;
}

/** What may stop work, and which size classes are on screen, as soon as that is known. */
export interface Asking {
  readonly signal?: AbortSignal | undefined;
  readonly wanted?: Promise<Sizes> | undefined;
}

/** How a worker ended: it said all, it never said a word, it broke while it worked, or it was stopped. */
export type WorkerEnd = 'done' | 'silent' | 'broken' | 'stopped';

/** Milliseconds within which a worker must say that it has started; Firefox refuses some without a word. */
const PATIENCE = 2000;

/** Works in a worker from a blob, which is what a frame without an origin may start. */
export class OffThread {
  readonly #start: () => Promise<Worker | undefined>;
  readonly #minted = new Set<string>();
  readonly #addressOf = new WeakMap<Worker, string>();
  readonly #trusted = trusting('backchannel-worker', (url) => this.#minted.has(url));

  /** `start` makes the worker; it gives undefined, or a worker that says nothing, where there is none to be had. */
  constructor(start?: () => Promise<Worker | undefined>) {
    this.#start = start ?? (() => this.#worker());
  }

  /**
   * The seats, while the page stays free; undefined where no worker answers, so that the caller solves them itself, or
   * where that was stopped. `early` hears those of the size classes on screen, which `own` names, with the others
   * stretched.
   */
  async seats(
    order: SeatsOrder,
    asking: Asking = {},
    early?: (seats: SeatsData, own: Sizes) => void,
  ): Promise<SeatsData | undefined> {
    let found: SeatsData | undefined;
    const hear = (said: Said): boolean => {
      if (said.early !== undefined) early?.(said.early, said.own ?? []);
      found = said.seats;
      return found !== undefined;
    };
    await this.#ask(order, hear, asking);
    return found;
  }

  /** Opens a file and hears its pieces, until all have come or `signal` stops it. */
  pieces(order: OpenOrder, hear: (piece: Piece) => void, asking: Asking): Promise<WorkerEnd> {
    return this.#ask(
      order,
      (said) => {
        if (said.ready !== true) hear(said);
        return said.all === true;
      },
      asking,
    );
  }

  /** Starts a worker for one order and ends it when `hear` has heard all. */
  async #ask(order: Order, hear: (said: Said) => boolean, { signal, wanted }: Asking): Promise<WorkerEnd> {
    const worker = await this.#start();
    if (worker === undefined) return 'silent';
    // Words to a worker that has ended go nowhere.
    void wanted?.then((sizes) => worker.postMessage({ wanted: sizes } satisfies Wanted));
    try {
      return await answered(worker, order, hear, signal);
    } finally {
      worker.terminate();
      this.#revoke(this.#addressOf.get(worker));
    }
  }

  /** A new worker; undefined where there is none to be had, or its text could not be loaded. */
  async #worker(): Promise<Worker | undefined> {
    if (typeof Worker === 'undefined') return undefined;
    let address: string | undefined;
    try {
      address = URL.createObjectURL(new Blob([await workerText()], { type: 'text/javascript' }));
      this.#minted.add(address);
      const worker = new Worker(this.#trusted(address));
      this.#addressOf.set(worker, address);
      return worker;
    } catch {
      this.#revoke(address);
      return undefined;
    }
  }

  #revoke(address: string | undefined): void {
    if (address === undefined) return;
    URL.revokeObjectURL(address);
    this.#minted.delete(address);
  }
}

async function workerText(): Promise<string> {
  const { default: text } = await import('./worker?worker-text');
  return text;
}

function answered(
  worker: Worker,
  order: Order,
  hear: (said: Said) => boolean,
  signal?: AbortSignal,
): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    let started = false;
    const end = (how: WorkerEnd): void => {
      clearTimeout(silent);
      resolve(how);
    };
    // On a page that was busy all that time, the worker's first word may be waiting behind this.
    const silent = setTimeout(() => void breath().then(() => !started && end('silent')), PATIENCE);
    signal?.addEventListener('abort', () => end('stopped'));
    worker.addEventListener('error', () => end(started ? 'broken' : 'silent'));
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      started = true;
      clearTimeout(silent);
      if (signal?.aborted !== true && hear(data)) end('done');
    });
    if (signal?.aborted === true) end('stopped');
    else worker.postMessage(order);
  });
}
