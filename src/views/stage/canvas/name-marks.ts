import type { Crowd, Places } from '../../../layout/crowd/crowd';
import { Covered } from '../../../layout/crowd/covered';
import { mostNames, namePlaces, type Named } from '../../../layout/crowd/crowd-names';
import { boxAround, type Box } from '../../../layout/geometry';
import type { Marked } from '../../../layout/crowd/name-spots';
import type { Metrics } from '../../../layout/metrics';
import type { GraphNode } from '../../../model/graph';
import type { Mapping } from './mapping';
import { dotGrowth } from './scene';

/** How many actors by name that can be written are looked at. */
const TRIED = 8;

/** Width in pixels of what is drawn around a dot. */
const RIM = 1;

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
  const most = mostNames(places, crowd.actors);
  const marks: Marked[] = [];
  const taken = [reserved];
  for (const actor of crowd.busiest) {
    const node = nodes[actor];
    const x = (places.x[actor] ?? 0) * mapping.scale + mapping.dx;
    const y = (places.y[actor] ?? 0) * mapping.scale + mapping.dy;
    if (node === undefined) continue;
    const radius = (radii[actor] ?? 0) * dotGrowth(mapping.scale);
    taken.push(boxAround(x, y, radius, radius));
    if (x < 0 || y < 0 || x > width || y > height) continue;
    if (marks.length < most * TRIED && wanted(node.id))
      marks.push({ node, x, y, halfWidth: radius + RIM, halfHeight: radius + RIM });
  }
  return namePlaces(marks, { metrics, room: places, most, taken: new Covered(places, taken) });
}

/** Those of all names that were shown before or are now. */
export function everShown(names: readonly Named[], before: readonly Named[], now: readonly Named[]): Named[] {
  const shown = new Set([...before, ...now]);
  return names.filter((one) => shown.has(one));
}
