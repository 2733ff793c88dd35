import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Hears keys without Ctrl, Alt or Meta in an element, but not where text is typed; `use` says whether it used one. */
export function plainKeys(use: (key: string) => boolean): Attachment<HTMLElement> {
  return (element) =>
    on(element, 'keydown', (event) => {
      const typing = event.target instanceof Element && event.target.matches('input:not([type=range]),textarea,select');
      if (!event.ctrlKey && !event.metaKey && !event.altKey && !typing && use(event.key)) event.preventDefault();
    });
}
