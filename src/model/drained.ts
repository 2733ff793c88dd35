/** Runs work that pauses at every `yield` to its end in one go. */
export function drained<Made>(slices: Generator<void, Made>): Made {
  let next = slices.next();
  while (next.done !== true) next = slices.next();
  return next.value;
}
