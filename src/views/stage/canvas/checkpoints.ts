/**
 * The `count` steps at which a picture of the past is kept for going back, with about as many strokes between any two.
 */
export function keptSteps(first: Uint32Array, count: number): readonly number[] {
  const last = first.length - 2;
  const strokes = first[last + 1] ?? 0;
  const steps = new Set<number>();
  let step = 1;
  for (let part = 1; part <= count; part += 1) {
    while (step < last && (first[step + 1] ?? 0) < (strokes * part) / (count + 1)) step += 1;
    if (step < last) steps.add(step);
  }
  return [...steps];
}

/**
 * The step to draw on from, so that a picture of the steps up to `at` becomes one of those up to `goal` with the fewest
 * strokes: `at` itself, a step of which a picture is `kept`, or 0 for an empty picture.
 */
export function nearestBase(at: number, goal: number, kept: Iterable<number>): number {
  let base = at <= goal ? at : 0;
  for (const step of kept) if (step <= goal && step > base) base = step;
  return base;
}

/**
 * The last step up to `goal` that can be drawn after step `from` with at most `budget` strokes; one step at the least.
 */
export function reachable(first: Uint32Array, from: number, goal: number, budget: number): number {
  const start = first[from + 1] ?? 0;
  let step = Math.min(goal, from + 1);
  while (step < goal && (first[step + 2] ?? 0) - start <= budget) step += 1;
  return step;
}
