import { seatedOf } from '../../layout/seats/seated';
import { chronology as chronologyOf, type Chronology } from '../../model/chronology';
import { decode } from '../../model/json/bytes';
import { parseDataset, type Parsed } from '../../model/parse';
import type { HeldBack, Problem } from '../../model/problem';
import type { Page } from '../../host/workshop';
import { arranged, READERS_CARE, WRITERS_CARE, type Means } from '../arranged';
import type { Picture } from '../coming-seats';
import type { Asked, Checked } from './checked';
import { EditedFile } from './edited-file.svelte';
import { OffThread } from '../worker/off-thread';
import { Opening, type Opened } from '../opening/opening.svelte';
import { countWords, drawnWords, type Fix } from './problem-words';
import { ShownStory } from '../shown-story';

/** A reader's own file, that can be mended here; a file that is being written in an editor; a file of the site. */
export type DeskKind = 'preview' | 'live' | 'shipped';

const STAYS = 'The last good picture stays';
/** Length from which a file is opened beside the page, in a worker: to parse it takes longer than a frame. */
const LARGE = 64 * 1024;

/** A data file on the desk: what is wrong with it, and what of it is drawn. */
export class Desk {
  readonly kind: DeskKind;
  readonly file = new EditedFile();
  readonly #page: Page;
  readonly #offThread: OffThread;
  /** Opens what is large, beside the page. */
  readonly opening: Opening;
  /** Share of the full search for seats. */
  readonly #care: number;
  readonly #shown: ShownStory;
  /** Ends what the last check has begun, when a newer one does. */
  #stop = new AbortController();
  #asked: Asked = { input: '', text: '' };
  #checked: Checked | undefined = $state.raw();
  #wished = $state(false);
  #drawn = $state('');
  #pictured = $state(true);
  /** What is drawn is not this text but the last good one before it. */
  readonly stays: boolean = $derived(this.#drawn === STAYS);
  readonly problems: readonly Problem[] = $derived(this.#checked?.parsed.problems ?? []);
  readonly heldBack: readonly HeldBack[] = $derived.by(() => {
    const parsed = this.#checked?.parsed;
    return parsed?.status === 'ready' ? parsed.heldBack : [];
  });

  constructor(kind: DeskKind, page: Page, offThread = new OffThread()) {
    this.kind = kind;
    this.#care = kind === 'shipped' ? READERS_CARE : WRITERS_CARE;
    this.#page = page;
    this.#offThread = offThread;
    this.opening = new Opening(offThread, page.body);
    this.#shown = new ShownStory(page, () => this.opening.drop());
  }

  /** Something is wrong that holds back a part of the file or all of it. */
  get wrong(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  /** The desk stands beside the story: for the one who writes it, and where there is nothing else to show. */
  get wanted(): boolean {
    if (this.kind === 'preview') return true;
    if (this.#checked === undefined) return false;
    return this.kind === 'live' ? this.wrong || this.#wished : !this.pictured;
  }

  /** Shows or hides the desk of a file that has no errors. */
  wish(wished: boolean): void {
    this.#wished = wished;
  }

  /** The file was checked, as it stands or as it stood before the last changes. */
  get checked(): boolean {
    return this.#checked !== undefined;
  }

  /** The text that the problems were found in. */
  get checkedText(): string {
    return this.#checked?.text ?? '';
  }

  /** The text was changed since it was checked. */
  get stale(): boolean {
    return this.#checked !== undefined && this.file.text !== this.#checked.text;
  }

  /** There are changes that were not saved to a file. */
  get unsaved(): boolean {
    return this.kind === 'preview' && this.file.changed;
  }

  /** Something of the story is drawn beside the desk. */
  get pictured(): boolean {
    return this.#pictured;
  }

  /** What the status region of the desk says. */
  get said(): string {
    const { problems } = this;
    if (this.#checked === undefined) return this.#drawn && `${this.#drawn}.`;
    return `${problems.length === 0 ? 'No problem found' : countWords(problems)}. ${this.#drawn}.`;
  }

  /** Puts a file on the desk and checks it; what stood there can be had back. */
  async open(name: string, input: string | Uint8Array): Promise<void> {
    const { text } = decode(input);
    if (this.file.name !== name && this.kind === 'preview') this.#show(undefined);
    if (this.kind !== 'live') this.#forget();
    this.file.open(name, text, this.unsaved);
    await this.#check({ input, text });
  }

  check(): Promise<void> {
    const { text } = this.file;
    return this.#check({ input: text, text });
  }

  /** Opens the same file once more, after it was stopped. */
  again(): Promise<void> {
    return this.#check(this.#asked);
  }

  /** Makes the one safe edit of a problem, and checks again. */
  async mend(fix: Fix): Promise<void> {
    if (!this.checked || this.stale) return;
    this.file.mend(fix);
    await this.check();
  }

  /** Takes the last fix back, and checks again. */
  async undo(): Promise<void> {
    const { name } = this.file;
    if (!this.file.undo()) return;
    if (this.file.name !== name) this.#forget();
    await this.check();
  }

  /** What was found in one file is not said of another one. */
  #forget(): void {
    this.#checked = undefined;
    this.#drawn = '';
  }

  /** Checks a text, says what is wrong, and then shows what can be drawn; what a newer check overtakes is dropped. */
  async #check(asked: Asked): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    const { input, text } = (this.#asked = asked);
    if (input.length >= LARGE) {
      const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
      const opened = await this.opening.open(bytes, { care: this.#care, lay: !this.#shown.drawn });
      return signal.aborted ? undefined : this.#take(opened, text, signal);
    }
    this.opening.close();
    const parsed = parseDataset(input);
    const story = this.#judge(text, parsed) && parsed.status === 'ready' ? chronologyOf(parsed.dataset) : undefined;
    if (story === undefined) return;
    // A reader of the site can read the list while the graph is being laid out.
    if (this.#shown.chronology === undefined && this.kind === 'shipped') this.#show(story);
    const early: Picture[] = [];
    const laid = this.#arranging(story, (first) => {
      early.push(first);
      this.#finish(first, signal);
      this.#shown.expect(laid);
    })(signal);
    const picture = await laid;
    if (early.length === 0) this.#finish(picture, signal);
  }

  /** Takes a file that was read beside the page. */
  async #take(opened: Opened, text: string, signal: AbortSignal): Promise<void> {
    if (opened.status === 'over') {
      this.#drawn = 'It was not opened';
      return;
    }
    const { parsed, story } = opened;
    if (!this.#judge(text, parsed) || story === undefined) this.opening.close();
    else if (seatedOf(story).seats !== undefined) this.#finish({ story, again: true }, signal);
    else if (this.#shown.drawn) this.#finish(await this.opening.lay(story, this.#arranging(story)), signal);
    else {
      // The list can be read, and time moved, while the graph is being laid out.
      this.#show(story);
      this.#finish(await opened.seated, signal);
      if (!signal.aborted) this.#shown.expect(opened.late);
    }
  }

  #show(story: Chronology | undefined): void {
    this.#shown.show(story && { chronology: story, heldBack: this.heldBack });
  }

  /** Takes what a check found in a text, and says whether it is to be drawn. */
  #judge(text: string, parsed: Parsed): boolean {
    this.#checked = { text, parsed };
    const shown = this.#shown.chronology !== undefined;
    const good = parsed.status === 'ready' && parsed.dataset.interactions.length > 0;
    this.#pictured = good || shown;
    const drawn = good && !(this.kind !== 'preview' && this.wrong && this.#shown.drawn);
    this.#drawn = drawn ? 'It is being drawn' : shown ? STAYS : 'Nothing can be drawn yet';
    return drawn;
  }

  /** What lays a story out, from the picture that is shown where there is one. */
  #arranging(story: Chronology, early?: Means['early']): (signal: AbortSignal) => Promise<Picture | undefined> {
    const [care, offThread, body] = [this.#care, this.#offThread, this.#page.body];
    return async (signal) => arranged(story, this.#shown.before(), { care, offThread, signal, body, early });
  }

  #finish(picture: Picture | undefined, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#drawn = picture ? drawnWords(picture.story.steps.length, this.heldBack) : 'The graph was not laid out';
    if (picture !== undefined) this.#show(picture.story);
  }
}
