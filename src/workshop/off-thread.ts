import { trusting } from '../host/trusted';
import type { SeatsData } from '../layout/seats-data';
import { breath } from '../views/slices';
import type { OpenOrder, Piece } from './pieces';
import type { SeatsOrder } from './seats-for';
import type { Sizes } from './sizes-on-screen';

/** What a worker can be asked; it takes one order. */
export type Order = SeatsOrder | OpenOrder;

/** What it is told while it works: the size classes that are on screen. */
export interface Wanted {
  readonly wanted: Sizes;
}

/** What it says: that it has started, what it found, and that this was all; `early` are seats of which only those of `own` will stay. */
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

/** A worker that was started, and what it has said first: it may be that nobody asked anything yet. */
interface Begun {
  readonly worker: Worker;
  said: 'ready' | 'error' | undefined;
}

/** Milliseconds within which a worker must say that it has started; Firefox refuses some without a word. */
const PATIENCE = 2000;

/** Works in a worker from a blob, which is what a frame without an origin may start. */
export class OffThread {
  readonly #start: () => Promise<Worker | undefined>;
  /** A worker for the order that is to come. */
  #next: Promise<Begun | undefined> | undefined;
  readonly #minted = new Set<string>();
  readonly #addressOf = new WeakMap<Worker, string>();
  readonly #trusted = trusting('backchannel-worker', (url) => this.#minted.has(url));

  /** `start` makes the worker; it gives undefined, or a worker that says nothing, where there is none to be had. */
  constructor(start?: () => Promise<Worker | undefined>) {
    this.#start = start ?? (() => this.#worker());
  }

  /**
   * The seats, while the page stays free; undefined where no worker answers, so that the caller solves them itself, or where
   * that was stopped. `early` hears those of the size classes on screen, which `own` names, with the others stretched.
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

  /** Starts a worker for the next order while its file is on its way; whether one could be had is told by the order. */
  warm(): void {
    this.#next ??= this.#begin();
  }

  /** Ends the worker that was started for an order, where none came. */
  async cool(): Promise<void> {
    const begun = await this.#taken();
    if (begun) this.#end(begun.worker);
  }

  /** Has a worker do one order and ends it when `hear` has heard all. */
  async #ask(order: Order, hear: (said: Said) => boolean, { signal, wanted }: Asking): Promise<WorkerEnd> {
    const begun = await (this.#taken() ?? this.#begin());
    if (begun === undefined) return 'silent';
    const { worker } = begun;
    // Words to a worker that has ended go nowhere.
    void wanted?.then((sizes) => worker.postMessage({ wanted: sizes } satisfies Wanted));
    try {
      return await answered(begun, order, hear, signal);
    } finally {
      this.#end(worker);
    }
  }

  #taken(): Promise<Begun | undefined> | undefined {
    const next = this.#next;
    this.#next = undefined;
    return next;
  }

  async #begin(): Promise<Begun | undefined> {
    const worker = await this.#start();
    if (worker === undefined) return undefined;
    const begun: Begun = { worker, said: undefined };
    worker.addEventListener('message', () => (begun.said ??= 'ready'), { once: true });
    worker.addEventListener('error', () => (begun.said ??= 'error'), { once: true });
    return begun;
  }

  #end(worker: Worker): void {
    worker.terminate();
    this.#revoke(this.#addressOf.get(worker));
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
  { worker, said }: Begun,
  order: Order,
  hear: (said: Said) => boolean,
  signal?: AbortSignal,
): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    let started = said === 'ready';
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
    else if (said === 'error') end('silent');
    else worker.postMessage(order);
  });
}
