import { dotted } from '../../layout/dotted';
import { seatedOf } from '../../layout/seats/seated';
import type { Chronology } from '../../model/chronology';
import type { Parsed } from '../../model/parse';
import { firstFrame } from '../../views/first-frame';
import { sliced } from '../../views/slices';
import { Assembly } from './assembly';
import type { Picture } from '../coming-seats';
import { mostInteractions } from './device-limit';
import { fingerprint } from './fingerprint';
import type { Asking, OffThread, WorkerEnd } from '../worker/off-thread';
import type { Ending, Laying, OpenOrder, Piece } from './pieces';
import { SeenFiles } from './seen-files';
import { sizesOnScreen, suffice, type Sizes } from '../worker/sizes-on-screen';
import { stoppable } from '../worker/stoppable';

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
      readonly seated: Promise<Picture | undefined>;
      /** The same with all seats, to be shown again where its frame has become one whose seats came late. */
      readonly late: Promise<Picture | undefined>;
    }
  | { readonly status: 'over' };

/** Bytes from which a file is large enough for its texts to be kept once. */
const LARGE = 256 * 1024;

/** How carefully a file is laid out, and whether it is at all. */
type Manner = Pick<OpenOrder, 'care' | 'lay'>;

/** Opens large files, each in a worker, or in slices where none answers; a newer one ends the one before. */
export class Opening {
  readonly #offThread: OffThread;
  readonly #body: HTMLElement;
  readonly #seen = new SeenFiles();
  #stop: AbortController | undefined;
  /** The opening whose picture is there: nothing more is said of it, and a newer one does not stop its late seats. */
  #drawn: AbortController | undefined;
  #progress: Progress | undefined = $state.raw();

  /** A story is there once it is laid out for the frame that `body` has for it; seats for others come later. */
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
    if (stop !== this.#drawn) stop?.abort();
  }

  /** Drops what is still to come for the picture that was shown, which another one follows. */
  drop(): void {
    this.#drawn?.abort();
    this.#drawn = undefined;
  }

  /** Opens a file; it is laid out as well where `lay` says so. What goes wrong ends as broken, and is reported. */
  async open(bytes: Uint8Array, manner: Manner): Promise<Opened> {
    this.close();
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { phase: 'reading' };
    try {
      return await this.#open(bytes, manner, stop);
    } catch (error) {
      reportError(error);
      this.#tell(stop, { phase: 'broken', read: false });
      return { status: 'over' };
    }
  }

  async #open(bytes: Uint8Array, { care, lay }: Manner, stop: AbortController): Promise<Opened> {
    const marking = fingerprint(bytes);
    // The first file of a visit does not wait for that.
    const seen = this.#seen.empty ? undefined : this.#seen.find(await marking);
    if (stop.signal.aborted) {
      this.#tell(stop, { phase: 'stopped', read: false });
      return { status: 'over' };
    }
    if (seen !== undefined) {
      this.#tell(stop, undefined);
      const seated = Promise.resolve({ story: seen.story, again: true });
      return { status: 'read', ...seen, seated, late: seated };
    }
    const assembly = new Assembly(bytes.length > LARGE);
    const most = mostInteractions();
    const [ending, read] = promised<Ending>();
    const [first, laid] = promised<'done'>();
    const [onScreen, sayOnScreen] = promised<Sizes>();
    let count = 0;
    let early: Sizes | undefined;
    const hear = (piece: Piece): void => {
      assembly.take(piece);
      count = piece.count ?? count;
      if (piece.ending !== undefined) read(piece.ending);
      if (piece.laying !== undefined) this.#tell(stop, { phase: 'laying', ...piece.laying });
      if (piece.own === undefined || !suffice(piece.own, this.#body)) return;
      early = piece.own;
      laid('done');
    };
    const end = this.#pieces({ bytes, care, lay, most }, hear, { signal: stop.signal, wanted: onScreen });
    const how = await Promise.race([ending, end]);
    if (how === 'too many') this.#tell(stop, { phase: how, count, most });
    if (how === 'stopped' || how === 'broken') this.#tell(stop, { phase: how, read: false });
    if (how !== 'ready' && how !== 'invalid') return { status: 'over' };
    const parsed = assembly.parsed();
    const story = await assembly.story();
    if (lay && story) void firstFrame().then(() => sayOnScreen(readied(story, this.#body)));
    const seated = this.#seated(stop, Promise.race([first, end]), () => lay && story && assembly.seated(story));
    const late = Promise.all([seated, end, marking]).then(([found, last, mark]) => {
      if (found === undefined || last !== 'done') return undefined;
      const whole = (early && assembly.seated(found.story)) ?? found.story;
      this.#seen.keep(mark, { parsed, story: whole });
      return { story: whole, again: early !== undefined && !suffice(early, this.#body) };
    });
    return { status: 'read', parsed, story, seated, late };
  }

  /** What `find` makes of a story that has been laid out, or why it was not. */
  async #seated(
    stop: AbortController,
    end: Promise<WorkerEnd>,
    find: () => Chronology | false | undefined,
  ): Promise<Picture | undefined> {
    const how = await end;
    const story = how === 'done' && find();
    this.#tell(stop, how === 'stopped' || how === 'broken' ? { phase: how, read: true } : undefined);
    if (!story) return undefined;
    this.#drawn = stop;
    return { story, again: true };
  }

  /** Has a file that was read laid out by `work`, until it is cancelled; undefined where it was. */
  async lay(
    { dataset }: Chronology,
    work: (signal: AbortSignal) => Promise<Picture | undefined>,
  ): Promise<Picture | undefined> {
    this.close();
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { phase: 'laying', actors: dataset.actors.length, seconds: 0 };
    const picture = await work(stop.signal);
    this.#tell(stop, picture === undefined ? { phase: 'stopped', read: true } : undefined);
    return picture;
  }

  /** From a worker, else in slices on the page. */
  async #pieces(order: OpenOrder, hear: (piece: Piece) => void, asking: Asking): Promise<WorkerEnd> {
    const end = await this.#offThread.pieces(order, hear, asking);
    if (end !== 'silent') return end;
    let sizes: Sizes = [];
    void asking.wanted?.then((known) => (sizes = known));
    try {
      const { pieces } = await import('../on-page');
      const slices = pieces(order, () => sizes);
      await sliced(stoppable(slices, asking.signal), (piece) => piece && hear(piece));
    } catch (error) {
      reportError(error);
      return 'broken';
    }
    return asking.signal?.aborted === true ? 'stopped' : 'done';
  }

  /** Says how far an opening is, unless a newer one has begun. */
  #tell(stop: AbortController, progress: Progress | undefined): void {
    if (this.#stop === stop && this.#drawn !== stop) this.#progress = progress;
  }
}

/** The size classes that a story will be seen in; what draws a large one is fetched while it is laid out. */
function readied(story: Chronology, body: HTMLElement): Sizes {
  if (dotted(seatedOf(story).graph)) import('../../views/stage/canvas/Canvas.svelte').catch(() => undefined);
  return sizesOnScreen(body);
}

/** A promise, and what fulfils it. */
function promised<Made>(): readonly [Promise<Made>, (made: Made) => void] {
  let fulfil: (made: Made) => void = () => undefined;
  const promise = new Promise<Made>((resolve) => (fulfil = resolve));
  return [promise, fulfil];
}
