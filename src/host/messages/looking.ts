import type { Chronology } from '../../model/chronology';
import { FILTERS, type Filter } from '../../model/filter';
import { valuesOf } from '../../model/traits';

/** The actors that a host wants to be focused; throws, in words for its author, where they are not all of the story. */
export function actorsFor({ dataset }: Chronology, value: unknown): readonly string[] {
  const known = new Set(dataset.actors.map(({ id }) => id));
  const ids = idsOf(value, known);
  if (ids === undefined) throw new Error('focus wants the id of an actor, a list of ids, or null');
  return ids;
}

/**
 * What a host wants to be let through: an object with a value or a list of values for some of the filters. Every value
 * is one that the story has; throws, in words for the host's author, where it is not.
 */
export function filterFor(story: Chronology, value: unknown): Filter {
  if (value === null || value === undefined) return {};
  const names =
    typeof value === 'object' && !Array.isArray(value) && !ArrayBuffer.isView(value) ? Object.keys(value) : [''];
  if (names.some((name) => !FILTERS.some((one) => one === name)))
    throw new Error(`filter wants an object with ${FILTERS.join(', ')}, or null`);
  const filter: { -readonly [Name in keyof Filter]: Filter[Name] } = {};
  for (const name of FILTERS) {
    if (!names.includes(name)) continue;
    const values = idsOf(Reflect.get(Object(value), name), valuesOf(story, name));
    if (values === undefined) throw new Error(`filter wants values of ${name} that the story has`);
    if (values.length > 0) filter[name] = values;
  }
  return filter;
}

/** One id, a list of some, or none; undefined where it is anything else, or names what is not known. */
function idsOf(value: unknown, known: ReadonlySet<string>): readonly string[] | undefined {
  if (value === null || value === undefined) return [];
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (given.length > known.size) return undefined;
  const ids = given.filter((id) => typeof id === 'string').filter((id) => known.has(id));
  return ids.length === given.length ? [...new Set(ids)] : undefined;
}
