import type { Crowd, Places } from '../../../layout/crowd/crowd';
import type { Point } from '../../../layout/geometry';
import type { Mapping } from './mapping';

/** What is drawn where, for finding what lies under a pointer. */
interface Ground {
  readonly crowd: Crowd;
  readonly places: Places;
  readonly mapping: Mapping;
}

/** Pixels by which a pointer may miss a line. */
const LINE_REACH = 4;

/** The actor nearest to a point whose dot lies within `reach` pixels of it; a dot of radius 0 is not there. */
export function actorAt(
  { crowd, places, mapping }: Ground,
  at: Point,
  radius: (actor: number) => number,
  reach: number,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (let actor = 0; actor < crowd.actors; actor += 1) {
    const dx = (places.x[actor] ?? 0) * mapping.scale + mapping.dx - at.x;
    const dy = (places.y[actor] ?? 0) * mapping.scale + mapping.dy - at.y;
    const square = dx * dx + dy * dy;
    if (square >= least) continue;
    const own = radius(actor);
    if (own === 0 || square > (own + reach) * (own + reach)) continue;
    least = square;
    best = actor;
  }
  return best;
}

/** The latest of the steps [from, to] that `visible` lets through, of those whose line is nearest to a point. */
export function stepAt(
  { crowd, places, mapping }: Ground,
  at: Point,
  [from, to]: readonly [from: number, to: number],
  visible: (step: number) => boolean,
): number | undefined {
  const { x, y } = places;
  const px = (at.x - mapping.dx) / mapping.scale;
  const py = (at.y - mapping.dy) / mapping.scale;
  let best: number | undefined;
  let least = LINE_REACH / mapping.scale;
  for (let stroke = (crowd.first[to + 1] ?? 0) - 1; stroke >= (crowd.first[from] ?? 0); stroke -= 1) {
    const [p = 0, q = 0] = [crowd.from[stroke], crowd.to[stroke]];
    const away = distanceToLine(px, py, x[p] ?? 0, y[p] ?? 0, x[q] ?? 0, y[q] ?? 0);
    if (away >= least || !visible(crowd.step[stroke] ?? 0)) continue;
    least = away;
    best = crowd.step[stroke];
  }
  return best;
}

/**
 * Distance from a point to the line between two. The layout has the same, but used here it would join the first page.
 */
function distanceToLine(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
