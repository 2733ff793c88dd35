import { parseDataset, type HeldBack, type Problem } from '../model/parse';
import { readAddress } from './address';
import type { AddressBar } from './address-bar';
import { listStories, loadStory, type ListedStory } from './load-story';
import { Visit } from './visit.svelte';

/** The page that a story is opened in. */
export interface Place {
  readonly bar: AddressBar;
  /** Relative path to the root of the site, with a slash at its end. */
  readonly root: string;
  /** The story that the page itself holds. */
  readonly own?: { readonly slug: string; readonly text: string };
}

/** What came of opening a story. */
export type Opened =
  | { readonly status: 'ready'; readonly visit: Visit; readonly heldBack: readonly HeldBack[] }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly status: 'unknown'; readonly slug: string; readonly stories: readonly ListedStory[] }
  | { readonly status: 'failed'; readonly slug: string; readonly reason: string };

function understand(text: string | Uint8Array, bar: AddressBar, data?: string): Opened {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') return parsed;
  if (parsed.dataset.interactions.length === 0) return { status: 'invalid', problems: parsed.problems };
  return { status: 'ready', visit: new Visit(parsed.dataset, bar, data), heldBack: parsed.heldBack };
}

async function fetched(slug: string | undefined, { bar, root }: Place): Promise<Opened> {
  if (slug === undefined) return { status: 'unknown', slug: '', stories: await listStories(root) };
  const story = await loadStory(root, slug);
  if (story.status === 'loaded') return understand(story.text, bar, slug);
  return story.status === 'unknown' ? { ...story, stories: await listStories(root) } : story;
}

/** Opens the story that the address asks for: at once when the page holds it, else from the site. */
export function openStory(place: Place): Opened | Promise<Opened> {
  const asked = readAddress(place.bar.search).address.data;
  if (place.own !== undefined && (asked === undefined || asked === place.own.slug)) return understand(place.own.text, place.bar);
  return fetched(asked, place);
}
