import type { PlacedGraph } from '../../layout/place';
import type { Chronology } from '../../model/chronology';
import { stateKey } from '../../model/graph';

/** What of a placed story may be seen where only its beginning is told; everything stays in its place. */
export function toldPart(placed: PlacedGraph, { dataset, steps, stepOf }: Chronology): PlacedGraph {
  if (placed.links.length === steps.length) return placed;
  const present = new Set(dataset.actors.map(({ id }) => id));
  const states = new Set(
    steps.flatMap(({ interaction: { changes } }) => changes.map(({ of, label }) => stateKey(of, label))),
  );
  return {
    ...placed,
    nodes: placed.nodes.filter(({ node }) => present.has(node.id)),
    links: placed.links.filter(({ link }) => stepOf.has(link.interaction)),
    ties: placed.ties.filter(({ tie }) => present.has(tie.from) && present.has(tie.to)),
    relations: placed.relations.filter(({ relation }) => states.has(relation.key)),
    causes: placed.causes.filter(({ cause }) => stepOf.has(cause.from) && stepOf.has(cause.to)),
    sides: placed.sides.filter(({ side }) => dataset.sides.some(({ id }) => id === side.id)),
  };
}
