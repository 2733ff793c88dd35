import { mount } from 'svelte';
import App from './App.svelte';
import type { AddressBar } from './host/address/address-bar';
import { openStory } from './host/open-story';
import type { Workshop } from './host/workshop';
import { addFont } from './views/style/font';

/** The address bar of this window; a frame that may not write its history goes on without. */
const bar: AddressBar = {
  get search() {
    return location.search;
  },
  replace(search) {
    write('replaceState', search);
  },
  push(search) {
    // The history of a frame is that of the page around it.
    write(parent === window ? 'pushState' : 'replaceState', search);
  },
  listen(onchange) {
    window.addEventListener('popstate', onchange);
    return () => {
      window.removeEventListener('popstate', onchange);
    };
  },
};

function write(how: 'replaceState' | 'pushState', search: string): void {
  if (search === location.search) return;
  try {
    history[how](null, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // Some frames refuse, and browsers refuse a hundred changes in half a minute; the page does not depend on it.
  }
}

const story = document.getElementById('story');
const { slug = '', root = './' } = story?.dataset ?? {};
const { body } = document;

async function openWorkshop(): Promise<Workshop> {
  // Without it the workshop asks again, and then does the work itself.
  import('./workshop/worker/worker?worker-text').catch(() => undefined);
  return (await import('./workshop')).workshop;
}

/** The address as the host gave it, before it is written anew. */
const { search, hash, href } = location;

addFont(document, origin);
const { showing, page, asked } = openStory({
  bar,
  body,
  root,
  slug,
  text: story?.textContent ?? '',
  workshop: openWorkshop,
});
document.getElementById('static')?.remove();
mount(App, { target: body, props: { showing } });
body.addEventListener('keydown', (event) => {
  // Nothing in the page has the focus; the page's keys are heard from there too.
  if (event.target !== body) return;
  if (body.querySelector('.backchannel')?.dispatchEvent(new KeyboardEvent('keydown', event)) === false)
    event.preventDefault();
});
if (parent !== window)
  void import('./host/messages').then(({ beGuest }) => beGuest(showing, body, { search, hash, href }));
if (import.meta.env.DEV) void import('./workshop/live').then(({ followFile }) => followFile(page, asked.slug));
