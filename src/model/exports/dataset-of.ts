import type { Dataset, Interaction } from '../schema';
import type { Extract } from './extract';

/**
 * An extract as a dataset that stands by itself: nothing in it refers to what is left out, and where a step between two
 * others is gone, its order still holds. The places of the whole story's picture do not fit it and are left out.
 */
export function datasetOf({ chronology: { dataset }, steps, actors, whole }: Extract): Dataset {
  if (whole) return dataset;
  const kept = new Set(steps.map(({ interaction }) => interaction.id));
  const present = new Set(actors.map(({ id }) => id));
  const earlier = predecessorsOf(dataset.interactions);
  const interactions = dataset.interactions
    .filter(({ id }) => kept.has(id))
    .map(({ causes, ...one }) => {
      const told = causes.filter(({ interaction }) => kept.has(interaction));
      return {
        ...one,
        causes: told,
        after: nearest(one.id, earlier, kept).filter((id) => !told.some(({ interaction }) => interaction === id)),
        before: [],
      };
    });
  const cited = new Set(interactions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const { seats: _, ...rest } = dataset;
  return {
    ...rest,
    sides: dataset.sides.filter(({ id }) => actors.some(({ side }) => side === id)),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    actors: actors.map((actor) => ({ ...actor, actsFor: actor.actsFor.filter((id) => present.has(id)) })),
    interactions,
    tour: dataset.tour
      .filter(({ interaction }) => kept.has(interaction))
      .map(({ focus, ...stop }) => ({ ...stop, ...(focus && { focus: focus.filter((id) => present.has(id)) }) })),
  };
}

/** Of every interaction those that the file says are earlier: by `after`, by another's `before`, and as causes. */
function predecessorsOf(interactions: readonly Interaction[]): ReadonlyMap<string, ReadonlySet<string>> {
  const earlier = new Map<string, Set<string>>(interactions.map(({ id }) => [id, new Set<string>()]));
  for (const { id, after, before, causes } of interactions) {
    for (const other of [...after, ...causes.map(({ interaction }) => interaction)]) earlier.get(id)?.add(other);
    for (const other of before) earlier.get(other)?.add(id);
  }
  return earlier;
}

/** The kept interactions before one, with none of the kept between. */
function nearest(
  id: string,
  earlier: ReadonlyMap<string, ReadonlySet<string>>,
  kept: ReadonlySet<string>,
): readonly string[] {
  const [found, passed, open] = [new Set<string>(), new Set<string>(), [id]];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const before of earlier.get(at) ?? []) {
      if (kept.has(before)) found.add(before);
      else if (!passed.has(before)) {
        passed.add(before);
        open.push(before);
      }
    }
  }
  return [...found];
}
