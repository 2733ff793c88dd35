import type { Crowd, Places } from '../../../layout/crowd/crowd';
import { namePlaces, type Marked, type Named } from '../../../layout/crowd/crowd-names';
import { boxAround, type Box } from '../../../layout/geometry';
import type { Metrics } from '../../../layout/metrics';
import { Occupied } from '../../../layout/crowd/occupied';
import type { GraphNode } from '../../../model/graph';
import type { Mapping } from './mapping';
import { dotGrowth } from './scene';

/** Radius in pixels from which a dot is not written over, and how many actors by name that can be written are looked at. */
const LARGE_DOT = 5;
const TRIED = 4;

/** What is to be named, and where. */
export interface ToName {
  readonly crowd: Crowd;
  readonly nodes: readonly GraphNode[];
  readonly places: Places;
  readonly radii: Float32Array;
  readonly mapping: Mapping;
  readonly metrics: Metrics;
  /** Most names that there is room for. */
  readonly most: number;
  /** A box that stays free. */
  readonly reserved: Box;
  readonly wanted: (id: string) => boolean;
}

/** Places for the names of the busiest actors in sight. They depend on no moment, so that no name moves while time moves. */
export function nameMarks(all: ToName): readonly Named[] {
  const { crowd, nodes, places, radii, mapping, metrics, most, reserved, wanted } = all;
  const { width, height } = places;
  const marks: Marked[] = [];
  const taken = new Occupied([reserved]);
  for (const actor of crowd.busiest) {
    const node = nodes[actor];
    const x = (places.x[actor] ?? 0) * mapping.scale + mapping.dx;
    const y = (places.y[actor] ?? 0) * mapping.scale + mapping.dy;
    if (node === undefined || x < 0 || y < 0 || x > width || y > height) continue;
    const radius = (radii[actor] ?? 0) * dotGrowth(mapping.scale) + 1;
    if (radius >= LARGE_DOT) taken.take(boxAround(x, y, radius, radius));
    if (marks.length < most * TRIED && wanted(node.id))
      marks.push({ node, x, y, halfWidth: radius, halfHeight: radius });
  }
  return namePlaces(marks, { metrics, room: { width, height }, taken }, most);
}
