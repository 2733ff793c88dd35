import type { Arrangement } from './arrangement';
import type { Metrics } from './metrics';

/** A place along one axis of a class's frame, mapped to a box, in whole pixels. */
export function fitPlace(place: number, frame: number, span: number): number {
  return Math.round((place * span) / frame);
}

/** An arrangement in a class's frame with its points where they stand in another box; all other lists are shared. */
export function fitTo({ frame }: Metrics, choice: Arrangement, width: number, height: number): Arrangement {
  return {
    ...choice,
    x: choice.x.map((x) => fitPlace(x, frame[0], width)),
    y: choice.y.map((y) => fitPlace(y, frame[1], height)),
  };
}
