/** How long the browser gets to fetch the file before its address is given up. */
const PATIENCE_MS = 60_000;

/** Gives a text out as a file, by the browser's own way of saving. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE_MS);
}
