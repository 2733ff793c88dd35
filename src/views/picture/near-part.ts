import type { StoryGraph } from '../../model/graph';
import type { Moment } from '../../replay/moment';

/** Number of actors, or half that of interactions, above which a still picture shows only what is near its step. */
const CROWD = 300;

/** How many steps away an interaction may be to count as near. */
const NEAR = 24;

/** Whether a picture of a story of so many actors and interactions shows only what is near its step. */
export function onlyNear(actors: number, interactions: number): boolean {
  return actors > CROWD || interactions > CROWD * 2;
}

/** What is shown of a large story's graph on paper or in a file: what is near the step, and what led there. */
export function nearPart(graph: StoryGraph, moment: Moment): StoryGraph {
  const led = new Set(moment.ancestry);
  const links = graph.links.filter(({ step }) => Math.abs(moment.step - step) < NEAR || led.has(step));
  const near = new Set(links.map(({ interaction }) => interaction));
  const changed = links.flatMap(({ step }) => moment.course.changes[step - 1] ?? []);
  const present = new Set([...links.flatMap(({ actors }) => actors), ...changed.flatMap(({ of }) => of)]);
  const both = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    present.has(from) && present.has(to);
  const nodes = graph.nodes.filter(({ id }) => present.has(id));
  const sides = new Set(nodes.map(({ actor }) => actor.side));
  return {
    nodes,
    links,
    ties: graph.ties.filter(both),
    relations: graph.relations.filter(both),
    causes: graph.causes.filter(({ from, to }) => near.has(from) && near.has(to)),
    sides: graph.sides.filter(({ id }) => sides.has(id)),
    statesOf: graph.statesOf,
  };
}
