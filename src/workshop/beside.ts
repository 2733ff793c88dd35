import type { Attachment } from 'svelte/attachments';
import type { Page } from '../host/workshop';

/** Makes room on the page: the desk beside the story, or in its place where there is none. */
export function besideStory({ body }: Page): Attachment {
  return () => {
    body.classList.add('at-work');
    return () => {
      body.classList.remove('at-work');
    };
  };
}

/** Keeps the colours of the desk those of the story beside it. */
export function themed(body: HTMLElement): Attachment<HTMLElement> {
  return (element) => {
    const follow = (): void => {
      const theme = body.querySelector<HTMLElement>('.backchannel[data-theme]')?.dataset['theme'] ?? 'auto';
      // What is set is told again, so that what is the same must be left alone.
      if (theme !== element.dataset['theme']) element.dataset['theme'] = theme;
    };
    // A story that comes stands in the body itself; what comes and goes within it is nothing to look at.
    const [coming, changing] = [new MutationObserver(follow), new MutationObserver(follow)];
    coming.observe(body, { childList: true });
    changing.observe(body, { attributeFilter: ['data-theme'], subtree: true });
    follow();
    return () => {
      coming.disconnect();
      changing.disconnect();
    };
  };
}

/** Has the browser ask before a reader leaves changes that were not saved. */
export function guarded(body: HTMLElement, unsaved: () => boolean): Attachment {
  return () => {
    if (!(body instanceof HTMLBodyElement)) return;
    const { onbeforeunload } = body;
    body.onbeforeunload = (event) => {
      if (unsaved()) event.preventDefault();
    };
    return () => {
      body.onbeforeunload = onbeforeunload;
    };
  };
}
