import type { Room } from '../../../layout/room';
import type { View } from '../zoom/view';

/** Where a place of the whole picture is seen: `scale` times its x and y, moved by `dx` and `dy` pixels. */
export interface Mapping {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** How a view shows a picture that fills a box. */
export function mappingOf({ scale, x, y }: View, { width, height }: Room): Mapping {
  return { scale, dx: width * (0.5 - x * scale), dy: height * (0.5 - y * scale) };
}

/** What turns a picture seen by one mapping into how the other shows it. */
export function between(seen: Mapping, wanted: Mapping): Mapping {
  const scale = wanted.scale / seen.scale;
  return { scale, dx: wanted.dx - seen.dx * scale, dy: wanted.dy - seen.dy * scale };
}
