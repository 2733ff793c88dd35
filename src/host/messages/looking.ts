import type { Chronology } from '../../model/chronology';
import { FILTERS, type Filter } from '../../model/filter';
import { valuesOf } from '../../model/traits';

/** Is told, in words for the host's author, of what is left out. */
type Drop = (words: string) => void;

/**
 * The actors that a host wants to be focused; throws, in words for its author, where they are not all of the story,
 * unless ids that are not may be dropped.
 */
export function actorsFor({ dataset }: Chronology, value: unknown, drop?: Drop): readonly string[] {
  const known = new Set(dataset.actors.map(({ id }) => id));
  return idsOf(value, known, 'focus wants the id of an actor, a list of ids, or null', drop);
}

/**
 * What a host wants to be let through: an object with a value or a list of values for some of the filters. Every value
 * is one that the story has; throws, in words for the host's author, where it is not, unless such a value may be
 * dropped.
 */
export function filterFor(story: Chronology, value: unknown, drop?: Drop): Filter {
  if (value === null || value === undefined) return {};
  const names =
    typeof value === 'object' && !Array.isArray(value) && !ArrayBuffer.isView(value) ? Object.keys(value) : [''];
  if (names.some((name) => !FILTERS.some((one) => one === name)))
    throw new Error(`filter wants an object with ${FILTERS.join(', ')}, or null`);
  const filter: { -readonly [Name in keyof Filter]: Filter[Name] } = {};
  for (const name of FILTERS) {
    if (!names.includes(name)) continue;
    const wants = `filter wants values of ${name} that the story has`;
    const values = idsOf(Reflect.get(Object(value), name), valuesOf(story, name), wants, drop);
    if (values.length > 0) filter[name] = values;
  }
  return filter;
}

/** One id, a list of some, or none; whatever else it is, or names what is not known, is dropped or thrown. */
function idsOf(value: unknown, known: ReadonlySet<string>, wants: string, drop?: Drop): readonly string[] {
  if (value === null || value === undefined) return [];
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const fits = given.length <= known.size || drop !== undefined;
  const ids = fits ? given.filter((id) => typeof id === 'string').filter((id) => known.has(id)) : [];
  if (ids.length < given.length) {
    if (drop === undefined) throw new Error(wants);
    drop(wants);
  }
  return [...new Set(ids)];
}
