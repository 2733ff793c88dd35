import type { Crowd, Places } from '../../../layout/crowd/crowd';
import { mostNames, namePlaces, type Marked, type Named } from '../../../layout/crowd/crowd-names';
import { boxAround, type Box } from '../../../layout/geometry';
import type { Metrics } from '../../../layout/metrics';
import { Occupied } from '../../../layout/crowd/occupied';
import type { GraphNode } from '../../../model/graph';
import type { Mapping } from './mapping';
import { dotGrowth } from './scene';

/** How many actors by name that can be written are looked at. */
const TRIED = 4;

/** Share of the largest dot's radius above which a dot is never written over. */
const LARGE = 0.7;

/** What is to be named, and where. */
interface ToName {
  readonly crowd: Crowd;
  readonly nodes: readonly GraphNode[];
  readonly places: Places;
  readonly radii: Float32Array;
  readonly mapping: Mapping;
  readonly metrics: Metrics;
  /** A box that stays free. */
  readonly reserved: Box;
  readonly wanted: (id: string) => boolean;
}

/**
 * Places for the names of the busiest actors in sight. They depend on no moment, so that no name moves while time
 * moves.
 */
export function nameMarks(all: ToName): readonly Named[] {
  const { crowd, nodes, places, radii, mapping, metrics, reserved, wanted } = all;
  const { width, height } = places;
  const most = mostNames(places) * TRIED;
  const largest = radii[crowd.busiest[0] ?? 0] ?? 0;
  const marks: Marked[] = [];
  const taken = new Occupied([reserved]);
  const large = new Occupied([reserved]);
  for (const actor of crowd.busiest) {
    const node = nodes[actor];
    const x = (places.x[actor] ?? 0) * mapping.scale + mapping.dx;
    const y = (places.y[actor] ?? 0) * mapping.scale + mapping.dy;
    if (node === undefined || x < 0 || y < 0 || x > width || y > height) continue;
    const own = radii[actor] ?? 0;
    const radius = own * dotGrowth(mapping.scale) + 1;
    taken.take(boxAround(x, y, radius, radius));
    if (own > largest * LARGE) large.take(boxAround(x, y, radius, radius));
    if (marks.length < most && wanted(node.id)) marks.push({ node, x, y, halfWidth: radius, halfHeight: radius });
  }
  return namePlaces(marks, { metrics, room: places, taken, large });
}

/** Those of all names that were shown before or are now. */
export function everShown(names: readonly Named[], before: readonly Named[], now: readonly Named[]): Named[] {
  const shown = new Set([...before, ...now]);
  return names.filter((one) => shown.has(one));
}
