/** The same work, which makes nothing once it is stopped. */
export function* stoppable<Piece, Made>(
  slices: Generator<Piece, Made>,
  signal: AbortSignal | undefined,
): Generator<Piece, Made | undefined> {
  while (signal?.aborted !== true) {
    const next = slices.next();
    if (next.done === true) return next.value;
    yield next.value;
  }
  return undefined;
}

/** Resolves when a signal is given. */
export function stopped(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
}
