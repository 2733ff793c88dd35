import type { Arrangement } from './arrangement';
import { middleOf, pointAt, section, type Curve, type Point } from './geometry';
import type { Plan } from './plan';
import { boxOf, curveOf, type Sketch } from './sketch';

/** Free space in pixels between a rim and the line that meets it. */
const RIM = 1.5;

/** A wire or causal arrow cut to what lies between the rims of its ends. */
export function clipped(sketch: Sketch, choice: Arrangement, index: number): Curve {
  const { plan } = sketch;
  const curve = curveOf(sketch, index);
  const wire = plan.wires[index];
  if (wire !== undefined) return between(curve, rimOf(plan, choice, wire.a), rimOf(plan, choice, wire.b));
  const arrow = plan.arrows[index - plan.wires.length];
  return between(curve, beadRim(sketch, arrow?.from ?? 0), beadRim(sketch, arrow?.to ?? 0));
}

type Inside = (point: Point) => boolean;

function rimOf(plan: Plan, choice: Arrangement, point: number): Inside {
  const x = choice.x[point] ?? 0;
  const y = choice.y[point] ?? 0;
  const node = plan.nodes[point];
  if (node === undefined) return () => false;
  const halfWidth = node.halfWidth + RIM;
  const halfHeight = node.halfHeight + RIM;
  const kind = plan.graph.nodes[point]?.actor.kind;
  return (at) => {
    const dx = Math.abs(at.x - x) / halfWidth;
    const dy = Math.abs(at.y - y) / halfHeight;
    if (kind === 'person' || kind === 'group') return dx * dx + dy * dy < 1;
    return dy < 1 && dx < (kind === 'thing' ? 1 - 0.45 * dy : 1);
  };
}

function beadRim(sketch: Sketch, bead: number): Inside {
  const { x, y } = middleOf(boxOf(sketch, sketch.first.beads + bead));
  const radius = sketch.plan.metrics.bead.current + 2;
  return (at) => (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y) < radius * radius;
}

function between(curve: Curve, startsIn: Inside, endsIn: Inside): Curve {
  const from = leaving((t) => startsIn(pointAt(curve, t)));
  const to = 1 - leaving((t) => endsIn(pointAt(curve, 1 - t)));
  return from < to ? section(curve, from, to) : section(curve, 0.49, 0.51);
}

/** Where in [0, 0.5] a curve leaves what it starts in, by bisection. */
export function leaving(inside: (t: number) => boolean): number {
  if (!inside(0)) return 0;
  let low = 0;
  let high = 0.5;
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2;
    if (inside(middle)) low = middle;
    else high = middle;
  }
  return high;
}
