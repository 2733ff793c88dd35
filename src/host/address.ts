/** Light, dark, or as the reader's system prefers. */
export type Theme = 'auto' | 'light' | 'dark';

/** What the address says about the page. */
export interface Address {
  /** Story to open in place of the page's own. */
  readonly data?: string;
  /** A file of the reader's own is to be opened. */
  readonly preview?: boolean;
  /** Interaction id of the step; the first step where it is absent. */
  readonly at?: string;
  readonly theme: Theme;
}

/** An address as it was read, and what had to be brought back to its default. */
export interface ReadAddress {
  readonly address: Address;
  /** One sentence for each parameter that could not be used. */
  readonly problems: readonly string[];
}

const SLUG = /^[a-z0-9-]{1,64}$/u;
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Reads the query of an address; parameters that are not known are ignored. */
export function readAddress(search: string): ReadAddress {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  const data = query.get('data') ?? undefined;
  const at = query.get('at') ?? undefined;
  const asked = query.get('theme');
  const theme = THEMES.find((name) => name === asked);
  const slug = data !== undefined && SLUG.test(data) ? data : undefined;
  if (data !== undefined && slug === undefined)
    problems.push('The address names no story that could exist, so this page’s own is shown.');
  if (asked !== null && theme === undefined)
    problems.push('The address asks for colours that do not exist, so yours are used.');
  return {
    address: {
      ...(slug !== undefined && { data: slug }),
      ...(query.has('preview') && { preview: true }),
      ...(at !== undefined && at !== '' && { at }),
      theme: theme ?? 'auto',
    },
    problems,
  };
}

/** Writes the query of an address, with nothing in it that is the default; empty where all is. */
export function writeAddress({ data, preview, at, theme }: Address): string {
  const query = new URLSearchParams();
  if (data !== undefined) query.set('data', data);
  if (preview === true) query.set('preview', '');
  if (at !== undefined) query.set('at', at);
  if (theme !== 'auto') query.set('theme', theme);
  const text = query.toString().replace('preview=', 'preview');
  return text === '' ? '' : `?${text}`;
}
