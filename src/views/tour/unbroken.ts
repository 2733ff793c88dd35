/** A text in which no line ends between the sign of a paragraph and its number. */
export function unbroken(text: string): string {
  return text.replace(/¶ (?=\d)/gu, '¶\u00a0');
}
