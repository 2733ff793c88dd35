import { tick } from 'svelte';

/** Takes the focus to the headline of what has come in the place of a page, so that it is not lost with that page. */
export async function readOn({ currentTarget }: Pick<Event, 'currentTarget'>): Promise<void> {
  const root = currentTarget instanceof Element ? currentTarget.closest('.backchannel') : null;
  await tick();
  const headline = root?.querySelector<HTMLElement>('.reading h2') ?? null;
  if (headline === null) return;
  headline.tabIndex = -1;
  headline.focus();
}
