/** Lets the page draw and hear its reader between two slices of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Milliseconds of work after which a page breathes: less than a frame. */
const SLICE_MS = 10;

/** Does work that pauses at every `yield`, and lets the page breathe there now and then; `hear` hears what it gives. */
export async function sliced<Made, Piece = void>(
  slices: Generator<Piece, Made>,
  hear?: (piece: Piece) => void,
): Promise<Made> {
  let next = slices.next();
  for (let since = performance.now(); next.done !== true; next = slices.next()) {
    hear?.(next.value);
    if (performance.now() - since < SLICE_MS) continue;
    await breath();
    since = performance.now();
  }
  return next.value;
}

/** What some work makes: at once where it never pauses, else a promise, which stays open once it is not `wanted`. */
export function eventually<Made>(slices: Generator<void, Made>, wanted = (): boolean => true): Made | Promise<Made> {
  const first = slices.next();
  return first.done === true ? first.value : rest(slices, wanted);
}

async function rest<Made>(slices: Generator<void, Made>, wanted: () => boolean): Promise<Made> {
  for (;;) {
    await breath();
    if (!wanted()) return new Promise<never>(() => undefined);
    const next = slices.next();
    if (next.done === true) return next.value;
  }
}
