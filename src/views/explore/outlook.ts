import type { Chronology } from '../../model/chronology';
import { FILTERS, traitsOf } from '../../model/filter';
import { neighbors } from '../../model/neighbors';
import type { Look, Outlook } from './explore.svelte';

/**
 * What is in view: the interactions of the focused actors (with a depth above 1, those among all who are so near to
 * them), of these the ones that have a value of every filter. A value that no step of the story has filters nothing.
 */
export function outlookOf({ steps, dataset }: Chronology, look: Look): Outlook {
  const { actor: focused = [], depth = 1 } = look;
  const near = focused.length === 0 ? undefined : neighbors(steps, focused, depth);
  const traits = traitsOf(steps, dataset);
  const wanted = FILTERS.map((name) => {
    const known = (look[name] ?? []).filter((value) => traits.some((trait) => trait[name].includes(value)));
    return { name, known: new Set(known) };
  }).filter(({ known }) => known.size > 0);
  const inView = steps.filter(({ interaction }, index) => {
    const ids = interaction.participants.map(({ actor }) => actor);
    const inside =
      near === undefined ||
      (depth === 1 ? ids.some((id) => focused.includes(id)) : ids.length > 0 && ids.every((id) => near.has(id)));
    return inside && wanted.every(({ name, known }) => traits[index]?.[name].some((value) => known.has(value)));
  });
  const ids = new Set(inView.map(({ interaction }) => interaction.id));
  const present = new Set([
    ...focused,
    ...inView.flatMap(({ interaction }) => interaction.participants.map(({ actor }) => actor)),
  ]);
  return {
    shown: ids.size,
    hidden: new Set(steps.map(({ interaction }) => interaction.id).filter((id) => !ids.has(id))),
    hiddenActors: new Set(dataset.actors.map(({ id }) => id).filter((id) => !present.has(id))),
  };
}
