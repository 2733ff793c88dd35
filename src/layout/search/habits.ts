import type { Chosen } from './dependents';

/** The choices of an arrangement that have a preferred value. */
export const HABITS = ['label', 'slot', 'bow', 'name', 'bend', 'tag'] as const satisfies readonly Chosen[];

/** What each side of a label costs, the preferred first. */
const LABEL_HABIT = [0, 0.7, 0.7, 0.5, 0.5, 0.5];

/** What each further place of the other choices costs. */
const PLACE_HABIT = { slot: 0.1, bow: 0.15, name: 0.06, bend: 0.1, tag: 0.06 } as const;

/** The price of a choice that is not the preferred one. */
export function habitPrice(part: (typeof HABITS)[number], value: number): number {
  return part === 'label' ? (LABEL_HABIT[value] ?? 1) : value * PLACE_HABIT[part];
}
