/**
 * Whether the reader has opened what has just appeared here, and not the address: the focus is in the app, or was on
 * what is gone now. Only then may it take the focus.
 */
export function readerOpened(element: Element): boolean {
  if (element.closest('.backchannel')?.contains(document.activeElement) === true) return true;
  return 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}
