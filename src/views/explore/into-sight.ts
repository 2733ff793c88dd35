/**
 * Where an address asks for a page whose headline lies beneath the bar of the slider, as on a phone held sideways, the
 * page comes to the top of the screen. Only what scrolls as a whole is moved.
 */
export function intoSight(page: Element): void {
  const bar = page.closest('.backchannel')?.querySelector('.time')?.getBoundingClientRect().top ?? 0;
  const headline = page.querySelector('h2')?.getBoundingClientRect().bottom ?? 0;
  if (headline > bar) page.ownerDocument.documentElement.scrollTop += page.getBoundingClientRect().top - 8;
}
