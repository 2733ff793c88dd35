import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Replay } from '../replay/replay.svelte';

/** Pauses the replay when a pointer goes down or the focus comes into the element: someone is reading there. */
export function pausing(replay: Replay): Attachment {
  return (element) => {
    const pause = (): void => {
      replay.pause();
    };
    const stops = [on(element, 'pointerdown', pause), on(element, 'focusin', pause)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
