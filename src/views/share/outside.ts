import type { PictureFile } from '../picture/picture-svg';
import type { ViewName } from '../view-name';

/** Where a link begins: at the step on show, with what is looked at, or at the first one. */
export type Start = 'moment' | 'beginning';

/** What a reader chose for an embed; `height` is in pixels. */
export interface EmbedChoice {
  readonly start: Start;
  readonly view: ViewName;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly controls: boolean;
  readonly autoplay: boolean;
  readonly height: number;
}

/** The addresses of an embed. */
export interface EmbedAddress {
  /** Address for the frame, with every choice in it. */
  readonly src: string;
  /** The story's page for whoever sees no frame. */
  readonly link: string;
  /** Address of the page without a query; undefined where the story has no page of its own. */
  readonly page: string | undefined;
  /** Every choice under its name in the address. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Address of the script that sizes frames and knows the element. */
  readonly script: string;
}

/** A file to give out: its name with its ending, its media type, and what stands in it. */
export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/**
 * What became of it. A frame may forbid downloads without a word that a script could hear, so there the answer is
 * `unsure`: say so, and offer the content in another way.
 */
export type Saved = 'saved' | 'unsure';

/** What is put on paper. */
export type Printed = 'step' | 'story';

/** What the dialog needs of the browser and of the page around it. */
export interface Outside {
  /** Whether others can open this page: `file` is a page opened from a disk, `own` shows a reader's own file. */
  readonly reach: 'public' | 'file' | 'own';
  /** The page stands in a frame. */
  readonly framed: boolean;
  /** The page has no origin of its own, as in a sandboxed frame. */
  readonly opaque: boolean;
  link(start: Start): string;
  embed(choice: EmbedChoice): EmbedAddress;
  /** Puts the text of a field on the clipboard; false where that is not allowed, and then the text is selected. */
  copy(field: HTMLTextAreaElement): Promise<boolean>;
  /** Opens the sheet by which the system shares; absent where there is none. False where it was refused. */
  readonly share?: (title: string, url: string) => Promise<boolean>;
  save(file: FileToSave): Saved;
  /** A style sheet that brings the font of a text along; empty where the font cannot be had. */
  fontFaces(text: string): Promise<string>;
  /** A picture as PNG at print resolution; undefined where the browser refuses. */
  raster(file: PictureFile): Promise<Blob | undefined>;
  /** Prints the step on show or the whole story; false where the browser opened nothing to print with. */
  print(what: Printed): Promise<boolean>;
}
