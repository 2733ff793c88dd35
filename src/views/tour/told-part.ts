import type { PlacedGraph } from '../../layout/place';
import type { Chronology } from '../../model/chronology';
import { stateKey } from '../../model/graph';
import { partOf, type Kept } from '../stage/part-of';

/** What of a placed story may be seen where only its beginning is told; everything stays in its place. */
export function toldPart(placed: PlacedGraph, told: Chronology): PlacedGraph {
  return placed.links.length === told.steps.length ? placed : partOf(placed, toldOnly(told));
}

/** What is told of a story, by ids. */
export function toldOnly({ dataset, steps, stepOf }: Chronology): Kept {
  const present = new Set(dataset.actors.map(({ id }) => id));
  const states = new Set(
    steps.flatMap(({ interaction: { changes } }) => changes.map(({ of, label }) => stateKey(of, label))),
  );
  return {
    actor: (id) => present.has(id),
    interaction: (id) => stepOf.has(id),
    relation: (key) => states.has(key),
  };
}
