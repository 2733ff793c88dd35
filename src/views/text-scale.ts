/** Size of the reader's text: pixels of a rem over the usual 16, 2 where it is set to 200 %; 1 where no page tells. */
export function textScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
