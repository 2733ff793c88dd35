import { mount } from 'svelte';
import { on } from 'svelte/events';
import type { Showing } from '../showing.svelte';
import { Conversation } from './conversation';
import Guest from './Guest.svelte';
import { heightMessages, type FrameAddress } from './heights';

/** Talks with the page around this one: hears its messages and none of anybody else's, and tells it the height. */
export function beGuest(showing: Showing, body: HTMLElement, address: FrameAddress): void {
  const host = window.parent;
  // The host's origin is not known, and a sandboxed one has none; nothing is told that is not public.
  const send = (message: unknown): void => host.postMessage(message, '*');
  const conversation = new Conversation(
    send,
    () => body.querySelector<HTMLElement>('[data-view]')?.dataset['view'] ?? '',
  );
  on(window, 'message', ({ source, data }) => {
    if (source === host) conversation.hear(data, performance.now());
  });
  mount(Guest, { target: body, props: { showing, conversation } });
  tellHeight(body, send, address);
}

/** Tells the height whenever it is another. */
function tellHeight(body: HTMLElement, send: (message: unknown) => void, address: FrameAddress): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    // A frame that is folded away has no height to tell of.
    if (height === told || body.clientWidth === 0) return;
    told = height;
    for (const message of heightMessages(height, address)) send(message);
  }).observe(body);
}
