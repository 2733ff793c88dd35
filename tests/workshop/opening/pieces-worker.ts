import { vi } from 'vitest';
import { OffThread, type Order, type Wanted } from '../../../src/workshop/worker/off-thread';
import { pieces, type OpenOrder, type Piece } from '../../../src/workshop/opening/pieces';
import type { Sizes } from '../../../src/workshop/worker/sizes-on-screen';

/** What a worker does with the pieces of its order: says all of them, or those up to a point, where it may break. */
interface Manner {
  /** Whether it goes on after this piece. */
  readonly until?: (piece: Piece) => boolean;
  readonly breaks?: boolean;
  /** Whether it begins to lay out only when it knows what is on screen. */
  readonly asks?: boolean;
  /** What it waits for before it says a piece. */
  readonly before?: (piece: Piece) => Promise<unknown> | undefined;
}

/**
 * A worker of which only what the page sees is made: it says each piece as a copy and in a turn of its own. Seats alone
 * it searches without an end.
 */
class PiecesWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  readonly #manner: Manner;
  #sizes: Sizes = [];
  readonly #known: Promise<void>;
  #know: () => void = () => undefined;

  constructor(manner: Manner) {
    super();
    this.#manner = manner;
    this.#known = new Promise((resolve) => (this.#know = resolve));
  }

  postMessage(order: Order | Wanted): void {
    if ('wanted' in order) {
      this.#sizes = order.wanted;
      this.#know();
    } else if ('graph' in order) this.#say({ ready: true });
    else void this.#answer(structuredClone(order));
  }

  async #answer(order: OpenOrder): Promise<void> {
    this.#say({ ready: true });
    for (const piece of pieces(order, () => this.#sizes)) {
      if (piece === undefined) continue;
      await this.#manner.before?.(piece);
      this.#say(structuredClone(piece));
      if (this.#manner.asks && piece.laying) await this.#known;
      if (this.#manner.until?.(piece) !== false) continue;
      if (this.#manner.breaks) this.dispatchEvent(new Event('error'));
      return;
    }
    this.#say({ all: true });
  }

  #say(data: unknown): void {
    if (this.terminate.mock.calls.length === 0) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** What works beside the page, and the workers started for it; each has the next manner, the last one for good. */
export function beside(...manners: readonly Manner[]): {
  readonly offThread: OffThread;
  readonly started: PiecesWorker[];
} {
  const started: PiecesWorker[] = [];
  const offThread = new OffThread(() => {
    const worker = new PiecesWorker(manners[Math.min(started.length, manners.length - 1)] ?? {});
    started.push(worker);
    return Promise.resolve(worker);
  });
  return { offThread, started };
}
