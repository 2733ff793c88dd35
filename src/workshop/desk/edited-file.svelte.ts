import { edited } from '../../model/json/edit';
import type { Fix } from './problem-words';

/** A file as it stood at some time. */
interface Draft {
  readonly name: string;
  readonly text: string;
}

/** The text of a file as its editor has it, and the edits of it that can be taken back. */
export class EditedFile {
  #draft: Draft | undefined = $state.raw();
  #saved = $state.raw('');
  #undone: readonly { readonly before: Draft; readonly after: string }[] = $state.raw([]);

  /** Name of the file; undefined until one is opened. */
  get name(): string | undefined {
    return this.#draft?.name;
  }

  get text(): string {
    return this.#draft?.text ?? '';
  }

  /** There are changes that were not saved to a file. */
  get changed(): boolean {
    return this.text !== this.#saved;
  }

  /** The last fix can be taken back: nothing else was changed since. */
  get undoable(): boolean {
    return this.#undone.at(-1)?.after === this.text;
  }

  /** Takes another file, or another text of the same; what stood here before can be had back where that is `kept`. */
  open(name: string, text: string, kept: boolean): void {
    if (kept) this.#remember(text);
    this.#draft = { name, text };
    this.#saved = text;
  }

  /** Takes the text as it was written by hand. */
  write(text: string): void {
    if (this.#draft !== undefined) this.#draft = { ...this.#draft, text };
  }

  /** Makes a safe edit. */
  mend(fix: Fix): void {
    const text = edited(this.text, [fix]);
    this.#remember(text);
    this.write(text);
  }

  /** Takes the last fix back; false where there is none that can be. */
  undo(): boolean {
    if (!this.undoable) return false;
    this.#draft = this.#undone.at(-1)?.before;
    this.#undone = this.#undone.slice(0, -1);
    return true;
  }

  /** The text has been given out as a file. */
  keep(): void {
    this.#saved = this.text;
  }

  #remember(after: string): void {
    if (this.#draft !== undefined) this.#undone = [...this.#undone, { before: this.#draft, after }];
  }
}
