import type { Step } from './chronology';

/** The actors who are at most `depth` interactions away from one of `actors`, these included. */
export function neighbors(steps: readonly Step[], actors: readonly string[], depth: number): ReadonlySet<string> {
  const groups = steps.map(({ interaction }) => interaction.participants.map(({ actor }) => actor));
  const near = new Set(actors);
  for (let round = 0, before = 0; round < depth && near.size > before; round += 1) {
    before = near.size;
    const reached = groups.filter((group) => group.some((actor) => near.has(actor)));
    for (const actor of reached.flat()) near.add(actor);
  }
  return near;
}
