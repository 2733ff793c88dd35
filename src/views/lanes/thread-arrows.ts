import { pointAt, type Box, type Curve, type Point } from '../../layout/geometry';
import { textWidth } from '../../layout/texts/text-width';

/** A cause between two beads, with the verb that joins them. */
interface Cause {
  readonly from: string;
  readonly to: string;
  readonly how: string;
}

/** An arrow from a cause's bead to its effect's, and where its verb stands if there is room for it. */
interface ThreadArrow {
  readonly key: string;
  readonly curve: Curve;
  readonly how: string;
  readonly verb: Point | undefined;
}

const SIZE = 13;
const HEIGHT = 18;
const CLEAR = 5;

/** The arrows of a thread between beads at these places. */
function curveBetween(p: Point, q: Point): Curve {
  const bend = p.y === q.y ? 26 : 0;
  const a = { x: p.x + 10, y: p.y + 13 };
  const b = { x: q.x - 13, y: q.y + (q.y < p.y ? 13 : q.y > p.y ? -11 : 12) };
  return { a, c: { x: (a.x + b.x) / 2, y: Math.max(a.y, b.y) + bend }, b };
}

function meets(p: Box, q: Box): boolean {
  return p.x0 < q.x1 && q.x0 < p.x1 && p.y0 < q.y1 && q.y0 < p.y1;
}

/** Small boxes along a curve, so that no verb is written across an arrow. */
function along(curve: Curve): Box[] {
  return Array.from({ length: 25 }, (_, index) => pointAt(curve, index / 24)).map(({ x, y }) => {
    return { x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 };
  });
}

/** Places for a verb of this size beside its arrow, the middle of the arrow first. */
function places(curve: Curve, width: number, height: number): Point[] {
  const aside = width / 2 + CLEAR + 3;
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((t) => {
    const { x, y } = pointAt(curve, t);
    return [
      { x, y: y + height / 2 + CLEAR },
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y - height / 2 - CLEAR },
      { x: x + aside, y: y + height },
      { x: x - aside, y: y + height },
    ];
  });
}

/**
 * The arrows of these causes between beads, each with a place for its verb that touches none of the `taken` boxes, no
 * arrow and no other verb, and stays inside `room`; the `soft` boxes are covered only where there is no place beside
 * them. A verb that finds no place is left out: the panel has it. Larger text, by
 * `scale`, has larger verbs.
 */
export function threadArrows(
  causes: readonly Cause[],
  beads: ReadonlyMap<string, Point>,
  taken: readonly Box[],
  soft: readonly Box[],
  room: Box,
  scale = 1,
): ThreadArrow[] {
  const arrows = causes.flatMap(({ from, to, how }) => {
    const [p, q] = [beads.get(from), beads.get(to)];
    return p && q ? [{ key: `${from} ${to}`, how, curve: curveBetween(p, q) }] : [];
  });
  const full = [...taken, ...arrows.flatMap(({ curve }) => along(curve))];
  return arrows.map((arrow) => {
    const width = textWidth(arrow.how, SIZE * scale);
    const half = (HEIGHT * scale) / 2;
    const boxAt = ({ x, y }: Point): Box => {
      return { x0: x - width / 2, x1: x + width / 2, y0: y - half, y1: y + half };
    };
    const free = places(arrow.curve, width, 2 * half).filter((place) => {
      const box = boxAt(place);
      const inside = box.x0 >= room.x0 && box.x1 <= room.x1 && box.y0 >= room.y0 && box.y1 <= room.y1;
      return inside && !full.some((other) => meets(box, other));
    });
    const verb = free.find((place) => !soft.some((other) => meets(boxAt(place), other))) ?? free[0];
    if (verb !== undefined) full.push(boxAt(verb));
    return { ...arrow, verb };
  });
}
