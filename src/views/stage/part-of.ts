import type { PlacedLabel } from '../../layout/texts/label-places';
import type { PlacedGraph } from '../../layout/place';

/** What of a placed graph stays, by actor id, interaction id and key of a state. */
export interface Kept {
  readonly actor: (id: string) => boolean;
  readonly interaction: (id: string) => boolean;
  readonly relation: (key: string) => boolean;
}

/**
 * A part of a placed graph, everything in its place: with lines between actors that stay, and the sides of one of them.
 */
export function partOf(placed: PlacedGraph, kept: Kept): PlacedGraph {
  const both = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    kept.actor(from) && kept.actor(to);
  const nodes = placed.nodes.filter(({ node }) => kept.actor(node.id));
  const present = new Set(nodes.map(({ node }) => node.actor.side));
  const sides = placed.sides.filter(({ side }) => present.has(side.id));
  const grounds = placed.sides.map((side) => sides.indexOf(side));
  return {
    ...placed,
    // A label says by number on which ground it stands. One that need not change stays the same object.
    nodes: nodes.map((one) => {
      const regrounded = (label: PlacedLabel): PlacedLabel => {
        const ground = grounds[label.ground] ?? -1;
        return ground === label.ground ? label : { ...label, ground };
      };
      const label = regrounded(one.label);
      const places = one.places.map(regrounded);
      const same = label === one.label && places.every((place, index) => place === one.places[index]);
      return same ? one : { ...one, label, places };
    }),
    links: placed.links.filter(({ link }) => kept.interaction(link.interaction)),
    ties: placed.ties.filter(({ tie }) => both(tie)),
    relations: placed.relations.filter(({ relation }) => both(relation) && kept.relation(relation.key)),
    causes: placed.causes.filter(({ cause }) => kept.interaction(cause.from) && kept.interaction(cause.to)),
    sides,
  };
}
