import type { PlacedGraph } from '../../layout/place';
import type { Moment } from '../../replay/moment';
import { partOf } from '../stage/part-of';

/** Number of actors, or half that of interactions, above which a still picture shows only what is near its step. */
const CROWD = 300;

/** How many steps away an interaction may be to count as near. */
const NEAR = 24;

/** Whether a picture of a story of so many actors and interactions shows only what is near its step. */
export function onlyNear(actors: number, interactions: number): boolean {
  return actors > CROWD || interactions > CROWD * 2;
}

/** What is shown of a graph on paper or in a file: of a large story what is near the step, and what led there. */
export function nearPart(placed: PlacedGraph, moment: Moment): PlacedGraph {
  if (!onlyNear(placed.nodes.length, placed.links.length)) return placed;
  const led = new Set(moment.ancestry);
  const links = placed.links.filter(({ link: { step } }) => Math.abs(moment.step - step) < NEAR || led.has(step));
  const near = new Set(links.map(({ link }) => link.interaction));
  const changed = links.flatMap(({ link: { step } }) => moment.course.changes[step - 1] ?? []);
  const present = new Set([...links.flatMap(({ link }) => link.actors), ...changed.flatMap(({ of }) => of)]);
  return partOf(placed, {
    actor: (id) => present.has(id),
    interaction: (id) => near.has(id),
    relation: () => true,
  });
}
