/** A story as bytes from the site, or why there is none. */
export type LoadedStory =
  | { readonly status: 'loaded'; readonly slug: string; readonly text: string | Uint8Array }
  | { readonly status: 'unknown'; readonly slug: string }
  | { readonly status: 'failed'; readonly slug: string; readonly reason: string };

const PATIENCE_MS = 15000;

/** Fetches `data/<slug>.json` below the site's root; a story that is not there is unknown, not an error. */
export async function loadStory(root: string, slug: string): Promise<LoadedStory> {
  try {
    const response = await fetch(`${root}data/${slug}.json`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 404) return { status: 'unknown', slug };
    if (!response.ok) return { status: 'failed', slug, reason: `the server answered ${String(response.status)}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return isWebPage(response, bytes) ? { status: 'unknown', slug } : { status: 'loaded', slug, text: bytes };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return { status: 'failed', slug, reason: late ? 'it did not come within 15 seconds' : 'it could not be fetched' };
  }
}

/** Some servers answer a missing file with a page; data never begins with an angle bracket. */
function isWebPage({ headers }: Response, bytes: Uint8Array): boolean {
  const [first] = bytes;
  return first === 0x3c || (headers.get('content-type') ?? '').startsWith('text/html');
}

/** A story of the site, as its index lists it. */
export interface ListedStory {
  readonly slug: string;
  readonly title: string;
}

function isListed(entry: unknown): entry is ListedStory {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'slug' in entry &&
    typeof entry.slug === 'string' &&
    'title' in entry &&
    typeof entry.title === 'string'
  );
}

/** The stories of the site; empty where the index cannot be had. */
export async function listStories(root: string): Promise<readonly ListedStory[]> {
  try {
    const response = await fetch(`${root}data/index.json`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const index: unknown = await response.json();
    const stories: unknown =
      Array.isArray(index) || typeof index !== 'object' || index === null || !('stories' in index)
        ? index
        : index.stories;
    return Array.isArray(stories) ? stories.filter(isListed) : [];
  } catch {
    return [];
  }
}
