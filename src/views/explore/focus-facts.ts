import type { Chronology, Step } from '../../model/chronology';
import type { Actor } from '../../model/schema';

/** What a story says of the actors that a reader looks at. */
export interface FocusFacts {
  readonly actors: readonly Actor[];
  /** The steps in which all of them take part, in order. */
  readonly steps: readonly Step[];
  /** With whom they take part in steps, the most frequent first. */
  readonly partners: readonly { readonly actor: Actor; readonly count: number }[];
}

/** The facts of one actor, or of several together; ids that the story does not have are left out. */
export function focusFacts({ dataset, steps }: Chronology, ids: readonly string[]): FocusFacts {
  const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const taking = ({ interaction }: Step): readonly string[] => interaction.participants.map(({ actor }) => actor);
  const own = steps.filter((step) => ids.every((id) => taking(step).includes(id)));
  const counts = new Map<string, number>();
  for (const id of own.flatMap((step) => [...new Set(taking(step))]))
    if (!ids.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    actors: ids.flatMap((id) => byId.get(id) ?? []),
    steps: own,
    partners: [...counts]
      .flatMap(([id, count]) => {
        const actor = byId.get(id);
        return actor === undefined ? [] : [{ actor, count }];
      })
      .sort((a, b) => b.count - a.count),
  };
}
