import type { Crowd, Places } from '../../../layout/crowd/crowd';
import type { Room } from '../../../layout/room';
import type { Mapping } from './mapping';

type Context = CanvasRenderingContext2D;

/** Lines of a crowd in the pixels of a bitmap of this size. */
export interface Sheet extends Room {
  readonly crowd: Crowd;
  readonly places: Places;
  readonly mapping: Mapping;
}

/** Adds the lines of the steps [from, to] to the path of a context, but those out of sight or not `wanted`. */
export function traceSteps(
  context: Context,
  { crowd, places, mapping, width, height }: Sheet,
  [from, to]: readonly [from: number, to: number],
  wanted: (step: number) => boolean = () => true,
): void {
  const { x, y } = places;
  const { scale, dx, dy } = mapping;
  const end = crowd.first[to + 1] ?? 0;
  for (let stroke = crowd.first[from] ?? 0; stroke < end; stroke += 1) {
    if (!wanted(crowd.step[stroke] ?? 0)) continue;
    const [p = 0, q = 0] = [crowd.from[stroke], crowd.to[stroke]];
    const x0 = (x[p] ?? 0) * scale + dx;
    const y0 = (y[p] ?? 0) * scale + dy;
    const x1 = (x[q] ?? 0) * scale + dx;
    const y1 = (y[q] ?? 0) * scale + dy;
    if ((x0 < 0 && x1 < 0) || (y0 < 0 && y1 < 0) || (x0 > width && x1 > width) || (y0 > height && y1 > height))
      continue;
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
  }
}
