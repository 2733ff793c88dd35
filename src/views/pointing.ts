import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Highlight } from './highlight.svelte';

/** Lights an interaction everywhere while the pointer or the keyboard is on the element. */
export function pointing(highlight: Highlight, id: string): Attachment<HTMLElement> {
  return (element) => {
    const light = (): void => highlight.point({ kind: 'interaction', id }, true);
    const dim = (): void => highlight.point({ kind: 'interaction', id }, false);
    const stops = [
      on(element, 'pointerenter', light),
      on(element, 'focusin', light),
      on(element, 'pointerleave', dim),
      on(element, 'focusout', dim),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
