import { mount } from 'svelte';
import { listStories, loadStory } from '../host/loading/load-story';
import { Twins } from '../host/loading/twins';
import type { Asked, Page } from '../host/workshop';
import { onPage } from './arranged';
import Bench from './Bench.svelte';
import { Desk, type DeskKind } from './desk/desk.svelte';
import { OffThread } from './worker/off-thread';
import StoryList from './StoryList.svelte';

/** The benches of the pages that asked for one. */
const benches = new WeakMap<Page, WorkBench>();

/** The bench of a page; there is one. */
export function benchOf(page: Page): WorkBench {
  const bench = benches.get(page) ?? new WorkBench(page);
  benches.set(page, bench);
  return bench;
}

/** Opens for a page what the page does not hold, and puts beside it what is wrong. */
class WorkBench {
  readonly #page: Page;
  readonly #twins: Twins;
  readonly #offThread = new OffThread();
  #desk: Desk | undefined;

  constructor(page: Page) {
    this.#page = page;
    this.#twins = new Twins(page.root);
  }

  async open({ slug, preview, request }: Asked): Promise<void> {
    if (preview) {
      this.#deskFor('preview');
      return;
    }
    if (slug === '') return this.#list('Which story?');
    const story = await loadStory(this.#page.root, slug, this.#twins, request);
    if (story.status === 'loaded') return this.read(slug, story.text);
    if (story.status === 'unknown') return this.#list(`There is no story called “${slug}”`);
    this.#refuse(`The story “${slug}” could not be opened: ${story.reason}`);
  }

  /** Reads the text of a story's file and shows it, or what is wrong with it. */
  async read(slug: string, text: string | Uint8Array): Promise<void> {
    await this.#deskFor(import.meta.env.DEV ? 'live' : 'shipped').open(`data/${slug}.json`, text);
  }

  #deskFor(kind: DeskKind): Desk {
    if (this.#desk !== undefined) return this.#desk;
    // An edit of a small story is laid out on the page, with a network or without.
    if (kind !== 'shipped') void onPage();
    this.#desk = new Desk(kind, this.#page, this.#offThread);
    mount(Bench, { target: this.#page.body, props: { desk: this.#desk, page: this.#page } });
    return this.#desk;
  }

  async #list(title: string): Promise<void> {
    const { root } = this.#page;
    const stories = await listStories(root, this.#twins);
    mount(StoryList, { target: this.#page.body, props: { title, stories, root } });
  }

  #refuse(title: string): void {
    mount(StoryList, { target: this.#page.body, props: { title, stories: [], root: this.#page.root } });
  }
}
