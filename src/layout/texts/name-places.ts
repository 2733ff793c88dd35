import type { Arrangement } from '../arrangement';
import { free, glyphsOf, indices } from './free-texts';
import { boxAround, distanceToHull, middleOf, type Point } from '../geometry';
import { groundOf } from '../ground';
import type { PricedPlace } from './label-places';
import type { Room } from '../room';
import { boxOf, type Sketch } from '../sketch';

/** What a pixel away from its ground costs the name of a side, to stand on it and not beside it, and on another's. */
const AWAY = 0.08;
const INSIDE = 0.5;
const FOREIGN = 3;

/** Places of a name from one end of its ground to the other. */
const STOPS = 20;

/** Where the name of each side may stand, on its ground or next to it. */
export function namePlaces(sketch: Sketch, choice: Arrangement, room: Room): PricedPlace[][] {
  const { plan, first } = sketch;
  const { ground } = plan.metrics;
  const glyphs = glyphsOf(sketch);
  const hulls = plan.sides.map((_, side) => groundOf(plan, choice, side, room));
  return hulls.map((hull, side) => {
    const name = boxOf(sketch, first.names + side);
    const [w, h] = [(name.x1 - name.x0) / 2, (name.y1 - name.y0) / 2];
    const along = (values: number[], half: number): number[] => {
      const low = Math.min(...values) - ground - half;
      const high = Math.max(...values) + ground + half;
      return indices(0, STOPS + 1).map((stop) => low + ((high - low) * stop) / STOPS);
    };
    const priced = (middle: Point): PricedPlace => {
      const off = distanceToHull(middle, hull) - ground;
      const foreign = hulls.some((other) => other !== hull && distanceToHull(middle, other) < ground);
      const price = (off > 0 ? Math.max(0, off - h) * AWAY : INSIDE) + (foreign ? FOREIGN : 0);
      return { place: [boxAround(middle.x, middle.y, w, h), 0], price };
    };
    const rows = along(
      hull.map(({ y }) => y),
      h,
    );
    const columns = along(
      hull.map(({ x }) => x),
      w,
    );
    return [middleOf(name), ...rows.flatMap((y) => columns.map((x) => ({ x, y })))]
      .map(priced)
      .filter(({ place: [box] }) => free(glyphs, box, room));
  });
}
