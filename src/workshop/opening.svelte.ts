import type { Chronology } from '../model/chronology';
import type { Parsed } from '../model/parse';
import { sliced } from '../views/slices';
import { Assembly } from './assembly';
import { mostInteractions } from './device-limit';
import { fingerprint } from './fingerprint';
import type { OffThread, WorkerEnd } from './off-thread';
import { pieces, type Ending, type Laying, type OpenOrder, type Piece } from './pieces';
import { isRoomy } from './roomy';
import { SeenFiles } from './seen-files';
import { stoppable } from './stoppable';

/** How far the opening of a large file is, or why it did not come to its end. */
export type Progress =
  | { readonly phase: 'reading' }
  | ({ readonly phase: 'laying' } & Laying)
  /** `read` where the story is there and only its graph is not. */
  | { readonly phase: 'stopped' | 'broken'; readonly read: boolean }
  | { readonly phase: 'too many'; readonly count: number; readonly most: number };

/** A file that was read beside the page, or not, of which `progress` says why. */
export type Opened =
  | {
      readonly status: 'read';
      readonly parsed: Parsed;
      /** In order, without seats; none of a file that cannot be used. */
      readonly story: Chronology | undefined;
      /** The story with its seats when it is laid out; undefined where that was stopped. */
      readonly seated: Promise<Chronology | undefined>;
      /** The same once more, where the last seats came after it was shown and its frame is one that wants them. */
      readonly late: Promise<Chronology | undefined>;
    }
  | { readonly status: 'over' };

/** Opens large files one after the other, each in a worker, or in slices where none answers; a newer one ends the one before. */
export class Opening {
  readonly #offThread: OffThread;
  readonly #body: HTMLElement;
  readonly #seen = new SeenFiles();
  #stop: AbortController | undefined;
  /** The openings of which the picture is there, so that nothing more is said of them. */
  readonly #shown = new WeakSet<AbortController>();
  #progress: Progress | undefined = $state.raw();

  /** Where `body` shows a story in the roomiest frame it is there as soon as that is laid out; the others come later. */
  constructor(offThread: OffThread, body: HTMLElement) {
    this.#offThread = offThread;
    this.#body = body;
  }

  /** How far it is; undefined where nothing is being opened, and nothing was stopped. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Stops what is being opened: what is shown stays. */
  cancel(): void {
    this.#stop?.abort();
  }

  /** Drops what is being opened, without a word. */
  close(): void {
    const stop = this.#stop;
    this.#stop = undefined;
    this.#progress = undefined;
    stop?.abort();
  }

  /** Opens a file; it is laid out as well where `lay` says so. */
  async open(bytes: Uint8Array, { care, lay }: Pick<OpenOrder, 'care' | 'lay'>): Promise<Opened> {
    this.close();
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { phase: 'reading' };
    const mark = await fingerprint(bytes);
    if (stop.signal.aborted) {
      this.#tell(stop, { phase: 'stopped', read: false });
      return { status: 'over' };
    }
    const seen = this.#seen.find(mark);
    if (seen !== undefined) {
      this.#tell(stop, undefined);
      return { status: 'read', ...seen, seated: Promise.resolve(seen.story), late: Promise.resolve(undefined) };
    }
    const assembly = new Assembly();
    const most = mostInteractions();
    const [ending, read] = promised<Ending>();
    const [first, laid] = promised<'done'>();
    let count = 0;
    let early = false;
    const hear = (piece: Piece): void => {
      assembly.take(piece);
      count = piece.count ?? count;
      if (piece.ending !== undefined) read(piece.ending);
      if (piece.laying !== undefined) this.#tell(stop, { phase: 'laying', ...piece.laying });
      if (piece.key === undefined || !isRoomy(this.#body)) return;
      early = true;
      laid('done');
    };
    const end = this.#pieces({ bytes, care, lay, most }, hear, stop.signal);
    const how = await Promise.race([ending, end]);
    if (how === 'too many') this.#tell(stop, { phase: how, count, most });
    if (how === 'stopped' || how === 'broken') this.#tell(stop, { phase: how, read: false });
    if (how !== 'ready' && how !== 'invalid') return { status: 'over' };
    const parsed = assembly.parsed();
    const story = await assembly.story();
    const seated = this.#seated(stop, Promise.race([first, end]), () =>
      lay ? story && assembly.seated(story) : undefined,
    );
    const late = Promise.all([seated, end]).then(([found, last]) => {
      if (found === undefined || last !== 'done') return undefined;
      const whole = (early ? assembly.seated(found) : undefined) ?? found;
      this.#seen.keep(mark, { parsed, story: whole });
      return early && !isRoomy(this.#body) ? whole : undefined;
    });
    return { status: 'read', parsed, story, seated, late };
  }

  /** What `find` makes of a story that has been laid out, or why it was not. */
  async #seated(
    stop: AbortController,
    end: Promise<WorkerEnd>,
    find: () => Chronology | undefined,
  ): Promise<Chronology | undefined> {
    const how = await end;
    const found = how === 'done' ? find() : undefined;
    this.#tell(stop, how === 'stopped' || how === 'broken' ? { phase: how, read: true } : undefined);
    if (found !== undefined) this.#shown.add(stop);
    return found;
  }

  /** Has a file that was read laid out by `work`, until it is cancelled; undefined where it was. */
  async lay(
    { dataset }: Chronology,
    work: (signal: AbortSignal) => Promise<Chronology | undefined>,
  ): Promise<Chronology | undefined> {
    this.close();
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { phase: 'laying', actors: dataset.actors.length, seconds: 0 };
    const story = await work(stop.signal);
    this.#tell(stop, story === undefined ? { phase: 'stopped', read: true } : undefined);
    return story;
  }

  /** From a worker, else in slices on the page. */
  async #pieces(order: OpenOrder, hear: (piece: Piece) => void, signal: AbortSignal): Promise<WorkerEnd> {
    const end = await this.#offThread.pieces(order, hear, signal);
    if (end !== 'silent') return end;
    await sliced(stoppable(pieces(order), signal), (piece) => {
      if (piece !== undefined) hear(piece);
    });
    return signal.aborted ? 'stopped' : 'done';
  }

  /** Says how far an opening is, unless a newer one has begun. */
  #tell(stop: AbortController, progress: Progress | undefined): void {
    if (this.#stop === stop && !this.#shown.has(stop)) this.#progress = progress;
  }
}

/** A promise, and what fulfils it. */
function promised<Made>(): readonly [Promise<Made>, (made: Made) => void] {
  let fulfil: (made: Made) => void = () => undefined;
  const promise = new Promise<Made>((resolve) => (fulfil = resolve));
  return [promise, fulfil];
}
