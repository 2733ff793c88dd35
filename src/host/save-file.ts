import type { FileToSave, Saved } from '../views/share/outside';

/** How long the browser gets to fetch the file before its address is given up. */
const PATIENCE_MS = 60_000;

/** Gives out a file by the browser's own way of saving. */
export function saveFile({ name, type, content }: FileToSave): Saved {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE_MS);
  return parent === window ? 'saved' : 'unsure';
}
