/** Most characters that are cited. */
const MOST = 40;

/** A text from an address in quotes, cut to a length that can be read, without what cannot be seen. */
export function cited(text: string): string {
  const all = [...text.replace(/\p{C}/gu, '')];
  return `“${all.length > MOST ? `${all.slice(0, MOST - 1).join('')}…` : all.join('')}”`;
}
