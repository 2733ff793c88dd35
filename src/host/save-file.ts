/** How long the browser gets to fetch the file before its address is given up. */
const PATIENCE_MS = 60_000;

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

/** Gives out a file by the browser's own way of saving. */
export function saveFile({ name, type, content }: FileToSave): Saved {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE_MS);
  return parent === window ? 'saved' : 'unsure';
}
