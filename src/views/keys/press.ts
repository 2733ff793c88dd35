import type { Replay } from '../../replay/replay.svelte';
import { toggleHeld, toggleWhy } from '../explore/look';
import type { Explore } from '../explore/explore.svelte';
import { chainOf } from '../panel/chain';

/** Goes to a step that lies beside this one in the thread, if there is one. */
function walk(replay: Replay, step: number | undefined): void {
  if (step === undefined) return;
  replay.pause();
  replay.seek(step);
}

/** Takes the focus to the slider, which comes after all that is told of a step. */
function toSlider(): void {
  const page = document.activeElement?.closest('.backchannel') ?? document;
  page.querySelector<HTMLElement>('input[aria-label="Time"]')?.focus();
}

/** Takes the focus to the field of the search that is open. */
function toField(): void {
  document.querySelector<HTMLElement>('.page [type=search]')?.focus();
}

/** Does what a key asks for that is heard anywhere in the page. */
export function press(key: string, replay: Replay, explore: Explore): void {
  const { id } = replay.moment.current.interaction;
  const chain = (): ReturnType<typeof chainOf> => chainOf(replay.moment);
  if (key === '[') replay.previous();
  else if (key === ']') replay.next();
  else if (key === '/') toField();
  else if (key === '?') explore.turn('keys');
  else if (key === 'w') explore.choose(toggleWhy(explore.look, id));
  else if (key === 'h') explore.choose(toggleHeld(explore.look, id));
  else if (key === 'c') walk(replay, chain().back);
  else if (key === 'e') walk(replay, chain().on);
  else if (key === 't') toSlider();
}
