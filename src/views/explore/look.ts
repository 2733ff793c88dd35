import type { FilterName } from '../../model/filter';
import type { Look } from './explore.svelte';

/** Farthest from the focused actors that a reader can look. */
export const MAX_DEPTH = 4;

/** Looks one interaction farther around the focused actors, or one less; without focused actors nothing changes. */
export function widened(look: Look, by: 1 | -1): Look {
  if (look.actor === undefined) return look;
  const { depth: before = 1, ...rest } = look;
  const depth = Math.min(MAX_DEPTH, Math.max(1, before + by));
  return depth === 1 ? rest : { ...rest, depth };
}

/** Lets a value of a filter through, or no longer. */
export function toggled(look: Look, name: FilterName, value: string): Look {
  const { [name]: values = [], ...rest } = look;
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length === 0 ? rest : { ...rest, [name]: next };
}

/** The same focus without any filter. */
export function unfiltered({ actor, depth }: Look): Look {
  return { ...(actor !== undefined && { actor }), ...(depth !== undefined && { depth }) };
}
