/** Where a story stands on the web, without a query. */
export interface SiteAddress {
  /** Its page for readers. */
  readonly page: string;
  /** The same page at an address that is promised to stay, for the frames of others. */
  readonly frame: string;
  /** The script for the pages of others. */
  readonly script: string;
}

/**
 * Where this page stands on the web: the address that the build knew, else the browser's. A page that holds one story
 * and shows another is taken for what it is, not for a page of that story, which may not exist.
 */
export function siteAddress(page: Document, lasting = !import.meta.env.DEV): SiteAddress {
  const { root = './', slug = '' } = page.getElementById('story')?.dataset ?? {};
  const here = page.baseURI.replace(/[?#].*$/s, '');
  const known = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const site = new URL(known === undefined ? root : '../', known ?? here).href;
  if (site.startsWith('file:')) return { page: here, frame: here, script: `${site}embed.js` };
  const embeds = lasting ? `${site}v1/` : site;
  return { page: known ?? `${site}${slug}/`, frame: `${embeds}${slug}/`, script: `${embeds}embed.js` };
}
