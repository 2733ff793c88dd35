/** Number of steps up to which a whole story is printed with a picture for each. */
export const MOST_PICTURES = 60;

/** Steps that are printed at the most, some hundreds of pages: a browser stands still for as long as it sets them. */
export const MOST_STEPS = 10_000;

/**
 * The steps that are printed of `count`, all or those around a step: index of the first, and of the one after the last.
 */
export function printedPart(count: number, step: number): readonly [first: number, end: number] {
  const first = Math.max(0, Math.min(count - MOST_STEPS, step - MOST_STEPS / 2));
  return [first, Math.min(count, first + MOST_STEPS)];
}
