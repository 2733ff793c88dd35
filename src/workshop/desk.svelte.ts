import { decode } from '../model/json/bytes';
import type { HeldBack, Problem } from '../model/problem';
import type { Page } from '../host/workshop';
import { countWords, drawnWords, mended, type Fix } from './problem-words';
import { understand, type Understood } from './understand';

/** A reader's own file that can be mended here, or a file of the site that is only looked at. */
export type DeskKind = 'preview' | 'file';

/** A file as it stood at some time. */
interface Draft {
  readonly name: string;
  readonly text: string;
}

/** What the last check found, and in which text. */
interface Checked {
  readonly text: string;
  readonly understood: Understood;
}

/** A data file on the desk: its text, what is wrong with it, and the edits that mended it. */
export class Desk {
  readonly kind: DeskKind;
  readonly #page: Page;
  #turn = 0;
  #draft: Draft | undefined = $state.raw();
  #saved = $state.raw('');
  #checked: Checked | undefined = $state.raw();
  #checking = $state(false);
  #drawn = $state('');
  #pictured = $state(true);
  #undone: readonly { readonly before: Draft; readonly after: string }[] = $state.raw([]);
  readonly problems: readonly Problem[] = $derived(this.#checked?.understood.problems ?? []);
  readonly heldBack: readonly HeldBack[] = $derived.by(() => {
    const understood = this.#checked?.understood;
    return understood?.status === 'ready' ? understood.heldBack : [];
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
    if (this.#checking) return 'Checking';
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

  /** Checks a text and shows what can be drawn; an answer that comes after a newer question is dropped. */
  async #check(input: string | Uint8Array): Promise<void> {
    const turn = (this.#turn += 1);
    const { text } = this;
    this.#checking = true;
    const understood = await understand(input, this.#page.shown()?.chronology.dataset.seats);
    if (turn !== this.#turn) return;
    this.#checking = false;
    this.#checked = { text, understood };
    this.#show(understood);
  }

  #show(understood: Understood): void {
    const shown = this.#page.shown() !== undefined;
    const good = understood.status === 'ready' && understood.chronology.steps.length > 0;
    const wrong = understood.problems.some(({ severity }) => severity === 'error');
    this.#pictured = good || shown;
    if (!good || (this.kind === 'file' && wrong && shown)) {
      this.#drawn = shown ? 'The last good picture stays' : 'Nothing can be drawn yet';
      return;
    }
    this.#drawn = drawnWords(understood.chronology.steps.length, understood.heldBack);
    this.#page.show(understood);
  }
}
