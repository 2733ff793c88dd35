import { requestData } from './request-data';

/** A story as bytes from the site, or why there is none. */
type LoadedStory =
  | { readonly status: 'loaded'; readonly slug: string; readonly text: string | Uint8Array }
  | { readonly status: 'unknown'; readonly slug: string }
  | { readonly status: 'failed'; readonly slug: string; readonly reason: string };

/** Whatever gives the text of a data file where the file itself may not be fetched. */
export interface DataTwins {
  load(name: string): Promise<string | undefined>;
}

/**
 * Loads `data/<slug>.json` below the site's root, of which `request` may be on its way; a story that is not there is
 * unknown, not an error. Its twin comes first where the page has no origin and each fetch would be refused, and last
 * where the fetch has failed.
 */
export async function loadStory(
  root: string,
  slug: string,
  twins: DataTwins,
  request?: Promise<Response>,
): Promise<LoadedStory> {
  // It lies among the stories and lists them.
  if (slug === 'index') return { status: 'unknown', slug };
  const text = withoutOrigin() ? await twins.load(slug) : undefined;
  if (text !== undefined) return { status: 'loaded', slug, text };
  const story = await storyOf(request ?? requestData(root, slug), slug);
  if (story.status !== 'failed') return story;
  const twin = withoutOrigin() ? undefined : await twins.load(slug);
  if (twin !== undefined) return { status: 'loaded', slug, text: twin };
  const index = withoutOrigin() ? await twins.load('index') : undefined;
  return index === undefined || storiesOf(index).some((one) => one.slug === slug) ? story : { status: 'unknown', slug };
}

/** A frame without an origin, or a page from a file. */
function withoutOrigin(): boolean {
  return globalThis.origin === 'null';
}

async function storyOf(request: Promise<Response>, slug: string): Promise<LoadedStory> {
  try {
    const response = await request;
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
interface ListedStory {
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
export async function listStories(root: string, twins: DataTwins): Promise<readonly ListedStory[]> {
  const index = withoutOrigin() ? await twins.load('index') : undefined;
  if (index !== undefined) return storiesOf(index);
  try {
    const response = await requestData(root, 'index');
    return storiesOf(await response.text());
  } catch {
    return [];
  }
}

/** The stories in the text of an index: a list, or an object that holds it. */
function storiesOf(text: string): readonly ListedStory[] {
  try {
    const index: unknown = JSON.parse(text);
    const stories: unknown =
      Array.isArray(index) || typeof index !== 'object' || index === null || !('stories' in index)
        ? index
        : index.stories;
    return Array.isArray(stories) ? stories.filter(isListed) : [];
  } catch {
    return [];
  }
}
