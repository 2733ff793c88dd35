import { chronology as chronologyOf } from '../model/chronology';
import { decode } from '../model/json/bytes';
import { parseDataset, type HeldBack, type Parsed, type Problem } from '../model/parse';
import type { Page } from '../host/workshop';
import { arranged, READERS_CARE, WRITERS_CARE } from './arranged';
import { Seater } from './off-thread';
import { countWords, drawnWords, mended, type Fix } from './problem-words';

/** A reader's own file, that can be mended here; a file that is being written in an editor; a file of the site. */
export type DeskKind = 'preview' | 'live' | 'shipped';

/** A file as it stood at some time. */
interface Draft {
  readonly name: string;
  readonly text: string;
}

/** What the last check found, and in which text. */
interface Checked {
  readonly text: string;
  readonly parsed: Parsed;
}

/** A data file on the desk: its text, what is wrong with it, and the edits that mended it. */
export class Desk {
  readonly kind: DeskKind;
  readonly #page: Page;
  readonly #seater = new Seater();
  #turn = 0;
  #draft: Draft | undefined = $state.raw();
  #saved = $state.raw('');
  #checked: Checked | undefined = $state.raw();
  #wished = $state(false);
  #drawn = $state('');
  #pictured = $state(true);
  #undone: readonly { readonly before: Draft; readonly after: string }[] = $state.raw([]);
  readonly problems: readonly Problem[] = $derived(this.#checked?.parsed.problems ?? []);
  readonly heldBack: readonly HeldBack[] = $derived.by(() => {
    const parsed = this.#checked?.parsed;
    return parsed?.status === 'ready' ? parsed.heldBack : [];
  });

  constructor(kind: DeskKind, page: Page) {
    this.kind = kind;
    this.#page = page;
  }

  /** Name of the file; undefined until one is opened. */
  get name(): string | undefined {
    return this.#draft?.name;
  }

  get text(): string {
    return this.#draft?.text ?? '';
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

  /** The text that the problems were found in. */
  get checkedText(): string {
    return this.#checked?.text ?? '';
  }

  /** The text was changed since it was checked. */
  get stale(): boolean {
    return this.#checked !== undefined && this.text !== this.#checked.text;
  }

  /** There are changes that were not saved to a file. */
  get unsaved(): boolean {
    return this.kind === 'preview' && this.text !== this.#saved;
  }

  /** The last fix can be taken back: nothing else was changed since. */
  get undoable(): boolean {
    return this.#undone.at(-1)?.after === this.text;
  }

  /** Something of the story is drawn beside the desk. */
  get pictured(): boolean {
    return this.#pictured;
  }

  /** What the status region of the desk says. */
  get said(): string {
    const { problems } = this;
    if (this.#checked === undefined) return '';
    return `${problems.length === 0 ? 'No problem found' : countWords(problems)}. ${this.#drawn}.`;
  }

  /** Puts a file on the desk and checks it; what stood there can be had back. */
  async open(name: string, input: string | Uint8Array): Promise<void> {
    const before = this.#draft;
    const { text } = decode(input);
    if (before !== undefined && this.unsaved) this.#undone = [...this.#undone, { before, after: text }];
    if (before?.name !== name && this.kind === 'preview') this.#page.show(undefined);
    this.#draft = { name, text };
    this.#saved = text;
    await this.#check(input);
  }

  /** Takes the text as it was written by hand. */
  write(text: string): void {
    if (this.#draft !== undefined) this.#draft = { ...this.#draft, text };
  }

  check(): Promise<void> {
    return this.#check(this.text);
  }

  /** Makes the one safe edit of a problem, and checks again. */
  async mend(fix: Fix): Promise<void> {
    const before = this.#draft;
    if (before === undefined || this.stale) return;
    const after = mended(before.text, fix);
    this.#undone = [...this.#undone, { before, after }];
    this.#draft = { ...before, text: after };
    await this.check();
  }

  /** Takes the last fix back, and checks again. */
  async undo(): Promise<void> {
    const last = this.#undone.at(-1);
    if (last === undefined || !this.undoable) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#draft = last.before;
    await this.check();
  }

  /** The text has been given out as a file. */
  keep(): void {
    this.#saved = this.text;
  }

  /** Checks a text, says what is wrong, and then shows what can be drawn; what a newer check overtakes is dropped. */
  async #check(input: string | Uint8Array): Promise<void> {
    const turn = (this.#turn += 1);
    const parsed = parseDataset(input);
    this.#checked = { text: this.text, parsed };
    const shown = this.#page.shown();
    const good = parsed.status === 'ready' && parsed.dataset.interactions.length > 0;
    this.#pictured = good || shown !== undefined;
    if (!good || (this.kind !== 'preview' && this.wrong && shown !== undefined)) {
      this.#drawn = shown === undefined ? 'Nothing can be drawn yet' : 'The last good picture stays';
      return;
    }
    this.#drawn = 'It is being drawn';
    const { dataset, heldBack } = parsed;
    const care = this.kind === 'shipped' ? READERS_CARE : WRITERS_CARE;
    // A reader of the site can read the list while the graph is being laid out.
    if (shown === undefined && this.kind === 'shipped')
      this.#page.show({ chronology: chronologyOf(dataset), heldBack });
    const chronology = await arranged(dataset, shown?.chronology, care, this.#seater);
    if (turn !== this.#turn) return;
    this.#drawn = drawnWords(chronology.steps.length, heldBack);
    this.#page.show({ chronology, heldBack });
  }
}
