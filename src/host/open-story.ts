import { orderedStory } from '../model/prepared';
import { readAddress } from './address/address';
import type { AddressBar } from './address/address-bar';
import { fetchTour } from './guide';
import { requestData } from './loading/request-data';
import { Showing } from './showing.svelte';
import type { Asked, Page, Workshop } from './workshop';

/** The page that a story is opened in. */
interface Place {
  readonly bar: AddressBar;
  readonly body: HTMLElement;
  /** Relative path to the root of the site, with a slash at its end. */
  readonly root: string;
  /** The story of the page, and its text as the build prepared it; empty where the page does not hold it. */
  readonly slug: string;
  readonly text: string;
  /** Fetches what opens a story that the page does not hold. */
  readonly workshop: () => Promise<Workshop>;
}

/** A page with what it shows, and what was asked of it. */
export interface Opened {
  readonly showing: Showing;
  readonly page: Page;
  readonly asked: Asked;
}

/** Opens what the address asks for: at once when the page holds it, else by the workshop. */
export function openStory({ bar, body, root, slug, text, workshop }: Place): Opened {
  const { data = slug, preview = false } = readAddress(bar.search).address;
  const showing = new Showing(bar);
  const keep = preview ? { preview } : data === slug ? {} : { data };
  const page: Page = {
    body,
    root,
    show: (story) => {
      showing.show(story, keep);
    },
    shown: () => showing.shown,
  };
  const held = !preview && data === slug && text !== '';
  // What fetches it by itself comes at the same time.
  const early = !held && !preview && data !== '' && globalThis.origin !== 'null';
  const asked: Asked = { slug: data, preview, ...(early && { request: requestData(root, data) }) };
  asked.request?.catch(() => undefined);
  const start = (): Promise<void> | undefined => {
    if (!held) return workshop().then((open) => open(page, asked));
    page.show(orderedStory(text));
    return undefined;
  };
  // Nothing may be seen before the reading, where the address asks for one, says how much.
  const opening = /[?&](tour|lock|predict|worksheet|notes)=/u.test(bar.search)
    ? fetchTour(showing.guide).then(start)
    : start();
  if (opening) void showing.wait(opening);
  return { showing, page, asked };
}
