import type { PlacedGraph } from '../../layout/place';
import type { Chronology } from '../../model/chronology';
import { stateKey } from '../../model/graph';
import { partOf } from '../stage/part-of';

/** What of a placed story may be seen where only its beginning is told; everything stays in its place. */
export function toldPart(placed: PlacedGraph, { dataset, steps, stepOf }: Chronology): PlacedGraph {
  if (placed.links.length === steps.length) return placed;
  const present = new Set(dataset.actors.map(({ id }) => id));
  const states = new Set(
    steps.flatMap(({ interaction: { changes } }) => changes.map(({ of, label }) => stateKey(of, label))),
  );
  return partOf(placed, {
    actor: (id) => present.has(id),
    interaction: (id) => stepOf.has(id),
    relation: (key) => states.has(key),
  });
}
