/** Address of a page without a query, and of the folder of its site, with a slash at its end. */
export interface SiteAddress {
  readonly page: string;
  readonly root: string;
}

/**
 * Where this page stands on the web: the address that the build knew, else the browser's. A page that holds one story
 * and shows another is taken for what it is, not for a page of that story, which may not exist.
 */
export function siteAddress(page: Document): SiteAddress {
  const { root = './', slug = '' } = page.getElementById('story')?.dataset ?? {};
  const here = new URL(root, bare(page.baseURI));
  const known = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (known !== undefined) return { page: known, root: new URL('../', known).href };
  return { page: here.protocol === 'file:' ? bare(page.baseURI) : new URL(`${slug}/`, here).href, root: here.href };
}

function bare(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
