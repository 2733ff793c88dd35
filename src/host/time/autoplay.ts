import type { Replay } from '../../replay/replay.svelte';

/** How much of the page must be in sight before it plays by itself. */
const SEEN = 0.5;

/** Plays when the page is first seen, once; not for a reader who wants no motion, or who has gone on by then. */
export function autoplay(replay: Replay, root: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { step } = replay;
  const sight = new IntersectionObserver(
    ([seen]) => {
      // A frame that is folded away counts as seen in some browsers.
      if (!seen?.isIntersecting || seen.intersectionRatio < SEEN || root.clientWidth === 0) return;
      sight.disconnect();
      if (replay.step === step) replay.play();
    },
    { threshold: SEEN },
  );
  sight.observe(root);
}
