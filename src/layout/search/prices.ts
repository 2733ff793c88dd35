import { crowded, type Plan } from '../plan';
import type { Sketch } from '../sketch';
import { PIECES } from '../sketch-curves';
import type { Wire, WireKind } from '../wiring';

/** What the search pays for each fault; a fault that a reader would call a mistake costs several points. */
const FAULT = {
  wireOnGlyph: 6,
  wireOnBead: 2.5,
  wireOnText: 1,
  arrowOnGlyph: 5,
  arrowOnBead: 3,
  arrowOnText: 0.9,
  crossing: 8,
  arrowCrossing: 0.35,
} as const;

/** Ties are thin and pale, so that they may run where a line may not. */
const WEIGHT: Readonly<Record<WireKind, number>> = { line: 1, spoke: 1, relation: 1, tie: 0.45 };

/** Prices by index: a curve that meets a box (0: they belong together), and two curves that cross. */
export interface Prices {
  readonly curveOnBox: Float64Array;
  readonly curveOnCurve: Float64Array;
  /** Pairs of wires that end at one point, by the knots next to it; there they must not run as one. */
  readonly forks: readonly (readonly [knot: number, other: number])[];
}

/** Works out once which curve may touch what in a plan. */
export function pricesOf({ plan, first }: Sketch): Prices {
  const curves = plan.wires.length + plan.arrows.length;
  const curveOnBox = new Float64Array(curves * first.end);
  const curveOnCurve = new Float64Array(curves * curves);
  const few = !crowded(plan.graph);
  plan.wires.forEach((wire, curve) => {
    for (let box = 0; box < first.end; box += 1)
      curveOnBox[curve * first.end + box] = wireOnBox(plan, first, wire, curve, box);
    plan.wires.forEach((other, against) => {
      const apart = wire.a !== other.a && wire.a !== other.b && wire.b !== other.a && wire.b !== other.b;
      if (apart)
        curveOnCurve[curve * curves + against] = FAULT.crossing * Math.min(WEIGHT[wire.kind], WEIGHT[other.kind]);
    });
    if (few)
      plan.arrows.forEach(
        (_, arrow) => (curveOnCurve[curve * curves + plan.wires.length + arrow] = FAULT.arrowCrossing),
      );
  });
  if (!few) return { curveOnBox, curveOnCurve, forks: forksOf(plan) };
  plan.arrows.forEach(({ from, to }, arrow) => {
    const curve = plan.wires.length + arrow;
    for (let box = 0; box < first.end; box += 1) {
      const bead = box - first.beads;
      const own =
        bead === from ||
        bead === to ||
        plan.tags.some(({ on }, tag) => 'arrow' in on && on.arrow === arrow && box === first.tags + tag);
      if (!own)
        curveOnBox[curve * first.end + box] =
          bead >= 0 ? FAULT.arrowOnBead : box < first.labels ? FAULT.arrowOnGlyph : FAULT.arrowOnText;
    }
  });
  return { curveOnBox, curveOnCurve, forks: forksOf(plan) };
}

function forksOf({ wires }: Plan): [number, number][] {
  const near = (wire: number, point: number): number =>
    (wire * (PIECES + 1) + (wires[wire]?.a === point ? 2 : PIECES - 2)) * 2;
  return wires.flatMap((wire, index) =>
    wires.slice(index + 1).flatMap((other, after) => {
      const shared = [wire.a, wire.b].filter((point) => point === other.a || point === other.b);
      const loud = wire.kind !== 'tie' && other.kind !== 'tie' && shared.length === 1;
      return loud ? shared.map((point): [number, number] => [near(index, point), near(index + 1 + after, point)]) : [];
    }),
  );
}

function wireOnBox(plan: Plan, first: Sketch['first'], wire: Wire, curve: number, box: number): number {
  const weight = WEIGHT[wire.kind];
  if (box < first.labels) return box === wire.a || box === wire.b ? 0 : FAULT.wireOnGlyph * weight;
  if (box >= first.beads) return ownBead(plan, wire, curve, box - first.beads) ? 0 : FAULT.wireOnBead * weight;
  const tag = plan.tags[box - first.tags];
  return tag !== undefined && 'wire' in tag.on && tag.on.wire === curve ? 0 : FAULT.wireOnText * weight;
}

function ownBead(plan: Plan, { kind, a, b }: Wire, curve: number, bead: number): boolean {
  const place = plan.beads[bead];
  if (place?.on === 'wire') return place.wire === curve;
  return place?.on === 'hub' && kind === 'spoke' && (a === place.point || b === place.point);
}
