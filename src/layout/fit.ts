import type { Arrangement } from './arrangement';
import type { Metrics } from './metrics';

/** Where an axis of a class’s frame has its first and last point: in any box they keep their distance to its edges. */
export type Ends = readonly [low: number, high: number];

/** The ends of an axis; where all stand near the middle, a quarter of the frame from its edges. */
export function endsOf(places: readonly number[], frame: number): Ends {
  let [low, high] = [frame / 4, (frame * 3) / 4];
  for (const place of places) [low, high] = [Math.min(low, place), Math.max(high, place)];
  return [low, high];
}

/**
 * A place along one axis of a class's frame, mapped to a box, in whole pixels: marks keep their size, so the room
 * between the ends is stretched.
 */
export function fitPlace(place: number, [low, high]: Ends, frame: number, span: number): number {
  return Math.round(low + ((place - low) * Math.max(1, span - frame + high - low)) / (high - low));
}

/** An arrangement in a class's frame with its points where they stand in another box; all other lists are shared. */
export function fitTo({ frame }: Metrics, choice: Arrangement, width: number, height: number): Arrangement {
  const along = (places: readonly number[], axis: 0 | 1, span: number): number[] => {
    const ends = endsOf(places, frame[axis]);
    return places.map((place) => fitPlace(place, ends, frame[axis], span));
  };
  return { ...choice, x: along(choice.x, 0, width), y: along(choice.y, 1, height) };
}
