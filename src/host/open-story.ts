import { orderedStory } from '../model/prepared';
import type { HeldBack, Problem } from '../model/problem';
import { readAddress } from './address';
import type { AddressBar } from './address-bar';
import { listStories, loadStory, type ListedStory } from './load-story';
import { Visit } from './visit.svelte';
import type { Workshop } from './workshop';

/** The page that a story is opened in. */
export interface Place {
  readonly bar: AddressBar;
  /** Relative path to the root of the site, with a slash at its end. */
  readonly root: string;
  /** Fetches what reads and lays out a story that the page does not hold. */
  readonly workshop: () => Promise<Workshop>;
  /** The story that the page itself holds, as the build prepared it. */
  readonly own?: { readonly slug: string; readonly text: string };
}

/** What came of opening a story. */
export type Opened =
  | { readonly status: 'ready'; readonly visit: Visit; readonly heldBack: readonly HeldBack[] }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly status: 'unknown'; readonly slug: string; readonly stories: readonly ListedStory[] }
  | { readonly status: 'failed'; readonly slug: string; readonly reason: string };

async function understand(text: string | Uint8Array, { bar, workshop }: Place, data: string): Promise<Opened> {
  const understood = await (await workshop()).understand(text);
  if (understood.status === 'invalid') return understood;
  const { chronology, heldBack, problems } = understood;
  if (chronology.steps.length === 0) return { status: 'invalid', problems };
  return { status: 'ready', visit: new Visit(chronology, bar, data), heldBack };
}

async function fetched(slug: string | undefined, place: Place): Promise<Opened> {
  const { root } = place;
  if (slug === undefined) return { status: 'unknown', slug: '', stories: await listStories(root) };
  const story = await loadStory(root, slug);
  if (story.status === 'loaded') return understand(story.text, place, slug);
  return story.status === 'unknown' ? { ...story, stories: await listStories(root) } : story;
}

/** Opens the story that the address asks for: at once when the page holds it, else from the site. */
export function openStory(place: Place): Opened | Promise<Opened> {
  const asked = readAddress(place.bar.search).address.data;
  if (place.own === undefined || (asked !== undefined && asked !== place.own.slug)) return fetched(asked, place);
  const { chronology, heldBack } = orderedStory(place.own.text);
  return { status: 'ready', visit: new Visit(chronology, place.bar), heldBack };
}
