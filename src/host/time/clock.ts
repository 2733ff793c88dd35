import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Replay } from '../../replay/replay.svelte';

/** Feeds the time of the screen's frames to a replay that plays, and pauses it when page or frame is out of sight. */
export function clock(replay: Replay): Attachment {
  return (root) => {
    if (!replay.playing) return;
    let last = performance.now();
    const tick = (now: number): void => {
      replay.advance(now - last);
      last = now;
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    const stop = on(document, 'visibilitychange', () => {
      if (document.hidden) replay.pause();
    });
    const sight = new IntersectionObserver(([seen]) => {
      if (!seen?.isIntersecting) replay.pause();
    });
    sight.observe(root);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      sight.disconnect();
    };
  };
}
