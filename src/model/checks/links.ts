/** Whether a text is the address of a page on the web, with nothing in it that hides where it leads. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/@\\\s]+(?:[/?#]|$)/i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text);
}
