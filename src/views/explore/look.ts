import type { Filter, FilterName } from '../../model/filter';

/** What a reader looks at: the focused actors, how far around them, and what the filters let through. */
export interface Look extends Filter {
  /** Ids of the focused actors, in the order in which they were chosen. */
  readonly actor?: readonly string[];
  /** How many interactions away from them others still count as near; 1 where it is absent. */
  readonly depth?: number;
  /** Interaction whose causes and effects are walked, and the one that is held beside the current step. */
  readonly why?: string;
  readonly held?: string;
}

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

/** The same look without any filter. */
export function unfiltered(look: Look): Look {
  const { type: _, side: __, kind: ___, source: ____, certainty: _____, ...rest } = look;
  return rest;
}

/** Walks the causes of an interaction, or leaves the walk. */
export function toggleWhy({ why, ...rest }: Look, id: string): Look {
  return why === undefined ? { ...rest, why: id } : rest;
}

/** Holds an interaction beside whatever is looked at next, or lets the one go that is held. */
export function toggleHeld({ held, ...rest }: Look, id: string): Look {
  return held === undefined ? { ...rest, held: id } : rest;
}

/** A value in an address that is not known. */
export interface Lost {
  /** The parameter that has it. */
  readonly name: string;
  readonly value: string;
  /** Whether other values of the parameter are known, so that these stand. */
  readonly some?: boolean;
}
