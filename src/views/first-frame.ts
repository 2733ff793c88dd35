/** Longest wait, in milliseconds, for a frame that does not come: in a tab behind others, in a frame out of sight. */
const PATIENCE_MS = 2000;

/** Resolves in the task after the next frame has been drawn, so that what follows does not hold it up. */
export function firstFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
}
