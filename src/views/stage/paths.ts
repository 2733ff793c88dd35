import { distance, pointAt, section, type Curve, type Point } from '../../layout/geometry';
import type { PlacedLine } from '../../layout/place';
import type { Age } from '../../replay/moment';

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A curve as an SVG path. */
export function curvePath({ a, c, b }: Curve): string {
  return `M${number(a.x)} ${number(a.y)}Q${number(c.x)} ${number(c.y)} ${number(b.x)} ${number(b.y)}`;
}

/** A polygon as an SVG path; a single point becomes a line of no length, which round caps show as a disc. */
export function hullPath(hull: readonly Point[]): string {
  const points = hull.length === 1 ? [...hull, ...hull] : hull;
  return (
    points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('') +
    (hull.length > 2 ? 'Z' : '')
  );
}

/** A filled arrowhead of `size` pixels at the end of a curve, and the curve shortened to end inside it. */
export function arrowed(curve: Curve, size: number): { readonly head: string; readonly shaft: Curve } {
  const length = distance(curve.a, curve.b) || 1;
  const base = pointAt(curve, Math.max(0, 1 - size / length));
  const reach = distance(base, curve.b) || 1;
  const [ux, uy] = [(curve.b.x - base.x) / reach, (curve.b.y - base.y) / reach];
  const corner = (side: number): string =>
    `${number(curve.b.x - size * ux - side * size * 0.42 * uy)} ${number(curve.b.y - size * uy + side * size * 0.42 * ux)}`;
  const notch = `${number(curve.b.x - size * 0.72 * ux)} ${number(curve.b.y - size * 0.72 * uy)}`;
  return {
    head: `M${number(curve.b.x)} ${number(curve.b.y)}L${corner(1)}L${notch}L${corner(-1)}Z`,
    shaft: section(curve, 0, Math.max(0.02, 1 - (size * 0.7) / length)),
  };
}

/** Sizes of arrowheads by the age of what they belong to; what is still ahead has none. */
const HEADS = { current: 18, chain: 11, recent: 9, past: 9 } as const;

/** The arrowhead of a line, and the line shortened to end inside it; undefined where it has none. */
export function headOf({ curve, arrow }: PlacedLine, age: Age): ReturnType<typeof arrowed> | undefined {
  return arrow && age !== 'ahead' ? arrowed(curve, HEADS[age]) : undefined;
}

/** An open arrowhead, the mark of a consequence, as two strokes of `size` pixels at the end of a curve. */
export function openHead(curve: Curve, size: number): string {
  const length = distance(curve.a, curve.b) || 1;
  const base = pointAt(curve, Math.max(0, 1 - size / length));
  const reach = distance(base, curve.b) || 1;
  const [ux, uy] = [(curve.b.x - base.x) / reach, (curve.b.y - base.y) / reach];
  const corner = (side: number): string =>
    `${number(curve.b.x - size * ux - side * size * 0.6 * uy)} ${number(curve.b.y - size * uy + side * size * 0.6 * ux)}`;
  return `M${corner(1)}L${number(curve.b.x)} ${number(curve.b.y)}L${corner(-1)}`;
}

/** Length in pixels of the strokes across a line. */
const STROKE = 9;

/** Two short strokes across the middle of a curve: what was to pass along it does not. */
export function strokesAcross(curve: Curve): string {
  const at = pointAt(curve, 0.5);
  const ahead = pointAt(curve, 0.55);
  const reach = distance(at, ahead) || 1;
  const [ux, uy] = [(ahead.x - at.x) / reach, (ahead.y - at.y) / reach];
  const stroke = (along: number): string => {
    const [x, y] = [at.x + along * ux, at.y + along * uy];
    const [dx, dy] = [STROKE * (0.45 * ux - uy), STROKE * (0.45 * uy + ux)];
    return `M${number(x - dx)} ${number(y - dy)}L${number(x + dx)} ${number(y + dy)}`;
  };
  return stroke(-2.5) + stroke(2.5);
}

/** A hexagon with its points to left and right, `radius` half its height, around the origin. */
export function hexagonPath(radius: number): string {
  const [wide, flat] = [radius * 1.42, radius * 0.78];
  return `M${number(-wide)} 0L${number(-flat)} ${number(-radius)}H${number(flat)}L${number(wide)} 0L${number(flat)} ${number(radius)}H${number(-flat)}Z`;
}

/** A sheet of half width `radius` with a speech tail, around the origin. */
export function sheetPath(radius: number): string {
  const corner = radius * 0.28;
  const tail = radius * 0.32;
  const side = 2 * (radius - corner);
  const arc = (dx: number, dy: number): string =>
    `a${number(corner)} ${number(corner)} 0 0 1 ${number(dx)} ${number(dy)}`;
  return (
    `M${number(-radius + corner)} ${number(-radius)}h${number(side)}${arc(corner, corner)}v${number(side)}${arc(-corner, corner)}` +
    `h${number(-side + tail * 1.6)}l${number(-tail)} ${number(tail)}v${number(-tail)}h${number(-tail * 0.6)}${arc(-corner, -corner)}v${number(-side)}${arc(corner, -corner)}Z`
  );
}
