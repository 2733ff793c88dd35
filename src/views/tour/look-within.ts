import type { Chronology } from '../../model/chronology';
import type { Look } from '../explore/look';

/** A look without the actors and steps that are not told yet. */
export function lookWithin(look: Look, { dataset, stepOf }: Chronology): Look {
  const { actor = [], why, held, ...filters } = look;
  const known = actor.filter((id) => dataset.actors.some((one) => one.id === id));
  return {
    ...filters,
    ...(known.length > 0 && { actor: known }),
    ...(why !== undefined && stepOf.has(why) && { why }),
    ...(held !== undefined && stepOf.has(held) && { held }),
  };
}
