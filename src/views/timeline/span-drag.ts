/** The two ends of a span as steps: where it starts, and the moment. */
export interface Ends {
  readonly start: number;
  readonly step: number;
}

/** What of a span can be dragged: one of its ends, or the band between them. */
export type SpanPart = keyof Ends | 'band';

/**
 * The ends of a span of which a part, taken hold of at one step, has been dragged to another. An end that is dragged
 * past the other crosses it; the band keeps its width and stops at the ends of the story.
 */
export function draggedSpan(part: SpanPart, held: Ends, from: number, to: number, steps: number): Ends {
  if (part === 'band') {
    const by = Math.min(steps - held.step, Math.max(1 - held.start, to - from));
    return { start: held.start + by, step: held.step + by };
  }
  const other = part === 'start' ? held.step : held.start;
  return { start: Math.min(other, to), step: Math.max(other, to) };
}

/** The step whose stop is nearest to `x`, whatever the distances between the stops. */
export function nearestStop(stops: readonly number[], x: number): number {
  let [low, high] = [0, stops.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) <= x) low = middle;
    else high = middle;
  }
  const [before = 0, after = 0] = [stops[low], stops[high]];
  return (x - before <= after - x ? low : high) + 1;
}
