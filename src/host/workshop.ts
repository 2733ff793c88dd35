import type { OrderedStory } from '../model/prepared';

/** What the workshop can do with the page that asked for it: plain functions and data, nothing reactive. */
export interface Page {
  readonly body: HTMLElement;
  /** Relative path to the root of the site, with a slash at its end. */
  readonly root: string;
  /** Shows a story at the reader's step; none takes away what is shown. */
  show(story: OrderedStory | undefined): void;
  /** The story that is shown. */
  shown(): OrderedStory | undefined;
}

/** What the address asks for that the page does not hold: another story of the site, or a file of the reader's own. */
export interface Asked {
  readonly slug: string;
  readonly preview: boolean;
  /** The file of that story where it is already on its way. */
  readonly request?: Promise<Response>;
}

/** The workshop: checks and lays out what the page does not hold, and shows its problems. It comes as a later part. */
export type Workshop = (page: Page, asked: Asked) => Promise<void>;
