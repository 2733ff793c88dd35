import type { Chronology, Step } from './chronology';
import { certaintyOf, type FilterName } from './filter';
import type { Actor } from './schema';

/** The values by which a step can be found, for every filter. */
type Traits = Readonly<Record<FilterName, readonly string[]>>;

const known = new WeakMap<readonly Step[], Traits[]>();

/**
 * The values by which each step can be found, in the order of the steps. They are found once; where a page must stay
 * alive meanwhile, `most` steps at a time, until there are as many as steps.
 */
export function traitsOf({ steps, dataset }: Chronology, most = Infinity): readonly Traits[] {
  const traits = known.get(steps) ?? [];
  known.set(steps, traits);
  const missing = steps.slice(traits.length, traits.length + most);
  if (missing.length === 0) return traits;
  const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  for (const step of missing) traits.push(traitsOfStep(step, byId));
  return traits;
}

function traitsOfStep({ interaction, mark }: Step, byId: ReadonlyMap<string, Actor>): Traits {
  const taking = interaction.participants.flatMap(({ actor }) => byId.get(actor) ?? []);
  return {
    type: [interaction.type],
    side: [...new Set(taking.flatMap(({ side = [] }) => side))],
    kind: [...new Set(taking.map(({ kind }) => kind))],
    source: [...new Set(interaction.evidence.map(({ source }) => source))],
    certainty: [certaintyOf(mark)],
  };
}

/** All values of a filter that some step of the story has. */
export function valuesOf(story: Chronology, name: FilterName): ReadonlySet<string> {
  return new Set(traitsOf(story).flatMap((traits) => traits[name]));
}
