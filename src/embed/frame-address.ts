import { ADDRESS_ATTRIBUTES } from './attributes';

/** What an element says of the page that it frames; null is an attribute that it does not have. */
interface Wanted {
  /** Address of the story's page. */
  readonly src: string | null;
  /** Slug of the story. */
  readonly story: string | null;
  /** Address of the link inside the element. */
  readonly link: string | null;
  /** Folder of the script, under which the pages of its own site lie. */
  readonly root: string | undefined;
}

/**
 * The page of a story, without a query: what `src` says, else the link inside where it leads to that story, else the
 * story's page beside the script. Undefined where none can be known, or it is no page.
 */
export function pageOf({ src, story, link, root }: Wanted, base: string): string | undefined {
  if (src !== null) return page(src, base);
  if (story === null) return link === null ? undefined : page(link, base);
  if (!/^[a-z0-9-]{1,64}$/.test(story)) return undefined;
  const linked = link === null ? undefined : page(link, base);
  if (linked?.replace(/(?:index\.html)?$/, '').endsWith(`/${story}/`) === true) return linked;
  return root === undefined ? undefined : page(`${story}/`, root);
}

function page(address: string, base: string): string | undefined {
  try {
    const { protocol, origin, host, pathname } = new URL(address, base);
    if (!/^(?:https?|file):$/.test(protocol)) return undefined;
    return `${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`;
  } catch {
    return undefined;
  }
}

/**
 * The address of the frame: the page as an embed, with every attribute that the element has, and else with what the
 * address in `src`, as it may be copied from a reader's page, says under that name.
 */
export function frameAddress(page: string, attribute: (name: string) => string | null): string {
  const query = new URLSearchParams({ embed: '1' });
  const src = attribute('src');
  const said = src === null ? new URLSearchParams() : new URL(src, page).searchParams;
  const story = said.get('data');
  if (story !== null) query.set('data', story);
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = attribute(name) ?? said.get(name);
    // `autoplay` alone, as HTML writes what is switched on.
    if (value !== null && (value !== '' || name === 'autoplay')) query.set(name, value === '' ? '1' : value);
  }
  return `${page}?${query.toString().replaceAll('%2C', ',')}`;
}

/** The origin that messages of a frame come from: "null" where it has none. */
export function originOf(frame: HTMLIFrameElement): string {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.split(/\s+/).includes('allow-same-origin')) return 'null';
  try {
    return new URL(frame.src).origin;
  } catch {
    return 'null';
  }
}
