import { LABEL_SIDES } from '../arrangement';
import { byActivity } from '../texts/free-texts';
import type { Plan } from '../plan';

/** Sides on which a name is tried: the first four of LABEL_SIDES. */
export const TURNS = 4;

/** Pixels between a glyph and its name, and that glyphs keep from each other and from links that pass by. */
const NAME_GAP = 3;
const GLYPH_GAP = 1;
const LINK_GAP = 4;

/** Radius in pixels of the middle of a gathering, which is a mere dot. */
const HUB = 4;

/**
 * The room in pixels that points take: glyphs around their middles, and glyph and name together as it reaches left,
 * right, up and down, for each point and the side on which its name stands.
 */
export interface Bodies {
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  /** What links keep clear of, as a radius; 0 of a gathering's middle. */
  readonly clear: Float64Array;
  /** Four numbers for each side of each point: row `point * TURNS + side`. */
  readonly reach: Float64Array;
  /** Whether there is room for its name. */
  readonly named: Uint8Array;
}

/** The bodies of a plan; the most active have names, as many as take up so large a share of the frame. */
export function bodiesOf(plan: Plan, share: number): Bodies {
  const { points, nodes } = plan;
  const named = namedOf(plan, share);
  const bodies: Bodies = {
    halfWidth: new Float64Array(points).fill(HUB),
    halfHeight: new Float64Array(points).fill(HUB),
    clear: new Float64Array(points),
    reach: new Float64Array(points * TURNS * 4).fill(HUB),
    named,
  };
  nodes.forEach((node, point) => {
    bodies.halfWidth[point] = node.halfWidth + GLYPH_GAP;
    bodies.halfHeight[point] = node.halfHeight + GLYPH_GAP;
    bodies.clear[point] = node.halfHeight + LINK_GAP;
    for (let side = 0; side < TURNS; side += 1)
      bodies.reach.set(reachOf(node, named[point] === 1 ? LABEL_SIDES[side] : undefined), (point * TURNS + side) * 4);
  });
  return bodies;
}

function reachOf(
  { halfWidth: w, halfHeight: h, labelWidth, labelHeight }: Plan['nodes'][number],
  side: (typeof LABEL_SIDES)[number] | undefined,
): [left: number, right: number, up: number, down: number] {
  if (side === 'right')
    return [w, w + NAME_GAP + labelWidth, Math.max(h, labelHeight / 2), Math.max(h, labelHeight / 2)];
  if (side === 'left')
    return [w + NAME_GAP + labelWidth, w, Math.max(h, labelHeight / 2), Math.max(h, labelHeight / 2)];
  const wide = Math.max(w, labelWidth / 2);
  if (side === 'below') return [wide, wide, h, h + NAME_GAP + labelHeight];
  if (side === 'above') return [wide, wide, h + NAME_GAP + labelHeight, h];
  return [w, w, h, h];
}

function namedOf(plan: Plan, share: number): Uint8Array {
  const [width, height] = plan.metrics.frame;
  const named = new Uint8Array(plan.points);
  let room = width * height * share;
  for (const index of byActivity(plan)) {
    const { labelWidth = 0, labelHeight = 0 } = plan.nodes[index] ?? {};
    room -= labelWidth * labelHeight;
    if (room < 0) break;
    named[index] = 1;
  }
  return named;
}
