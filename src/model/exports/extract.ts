import type { Chronology, Step } from '../chronology';
import type { Actor } from '../schema';

/** What of a story is taken away: all of it, or some of its steps with the actors that they speak of. */
export interface Extract {
  readonly chronology: Chronology;
  readonly steps: readonly Step[];
  /** In the order of the file. */
  readonly actors: readonly Actor[];
  readonly whole: boolean;
}

/** All of a story. */
export function wholeStory(chronology: Chronology): Extract {
  return { chronology, steps: chronology.steps, actors: chronology.dataset.actors, whole: true };
}

/** The steps of a story that are wanted, and the actors that they speak of. */
export function partOfStory(chronology: Chronology, wanted: (step: Step) => boolean): Extract {
  const steps = chronology.steps.filter(wanted);
  if (steps.length === chronology.steps.length) return wholeStory(chronology);
  const named = new Set(steps.flatMap(actorsNamed));
  return { chronology, steps, actors: chronology.dataset.actors.filter(({ id }) => named.has(id)), whole: false };
}

/** Ids of all actors that a step speaks of: who takes part, whose state changes, who says so. A voice may be no id. */
function actorsNamed({ interaction: { participants, changes, evidence } }: Step): string[] {
  return [
    ...participants.map(({ actor }) => actor),
    ...changes.flatMap(({ of }) => of),
    ...evidence.flatMap(({ saidBy = [] }) => saidBy),
  ];
}
