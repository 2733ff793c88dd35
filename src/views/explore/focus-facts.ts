import type { Chronology, Step } from '../../model/chronology';
import type { Actor } from '../../model/schema';
import { courseOf } from '../../replay/course';

/** What a story says of the actors that a reader looks at. */
interface FocusFacts {
  readonly actors: readonly Actor[];
  /** The steps in which all of them take part, in order. */
  readonly steps: readonly Step[];
  /** With whom they take part in steps, the most frequent first. */
  readonly partners: readonly { readonly actor: Actor; readonly count: number }[];
}

/** The facts of one actor, or of several together; ids that the story does not have are left out. */
export function focusFacts(story: Chronology, ids: readonly string[]): FocusFacts {
  const { dataset } = story;
  const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const own = stepsTogether(story, ids);
  const counts = new Map<string, number>();
  for (const { interaction } of own)
    for (const id of new Set(interaction.participants.map(({ actor }) => actor)))
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

/** The steps in which all of these actors take part; all steps where there is no actor. */
function stepsTogether(story: Chronology, [first, ...others]: readonly string[]): readonly Step[] {
  const { steps } = story;
  if (first === undefined) return steps;
  const { taking } = courseOf(story);
  const shared = others.map((id) => new Set(taking.get(id)));
  const own = (taking.get(first) ?? []).filter((number) => shared.every((numbers) => numbers.has(number)));
  return own.flatMap((number) => steps[number - 1] ?? []);
}
