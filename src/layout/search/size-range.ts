import type { Metrics } from '../metrics';
import type { Stage } from './stages';

/**
 * Boxes in pixels that stand for all those of a size class: its corners as the page makes them between 320 × 480 and
 * 1920 × 1080 (measured), the rarer ones with a lower weight, and some between.
 */
const RANGES: Readonly<Record<Metrics['name'], readonly (readonly [width: number, height: number, weight: number])[]>> =
  {
    full: [
      [880, 480, 1],
      [1024, 627, 1],
      [1464, 495, 1],
      [1904, 560, 0.5],
      [880, 870, 1],
      [1904, 1040, 1],
      [1464, 807, 1],
    ],
    compact: [
      [560, 322, 1],
      [560, 251, 1],
      [860, 269, 1],
      [1464, 251, 1],
      [560, 560, 1],
      [580, 869, 1],
      [860, 869, 0.5],
      [860, 465, 1],
      [1464, 470, 1],
      [760, 211, 0.6],
      [1464, 211, 0.6],
    ],
    phone: [
      [360, 300, 0.5],
      [360, 341, 1],
      [400, 350, 1],
      [559, 341, 1],
      [360, 440, 1],
      [360, 600, 0.5],
      [559, 600, 1],
      [460, 405, 1],
    ],
    small: [
      [320, 300, 0.5],
      [320, 341, 1],
      [359, 350, 1],
      [359, 440, 1],
      [320, 440, 1],
      [320, 600, 0.5],
      [359, 600, 0.5],
    ],
  };

/** The stages on which seats of a size class are repaired together. */
export function sizeRange({ name }: Metrics): readonly Stage[] {
  return RANGES[name].map(([width, height, weight]) => ({ room: { width, height }, weight }));
}
