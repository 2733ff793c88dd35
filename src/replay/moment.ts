import type { Chronology, Step } from '../model/chronology';
import { countTo, courseOf, type Course, type Standing } from './course';

/** How an interaction stands to the current step: it is that, led to it, is one or two steps old, older, or ahead. */
export type Age = 'current' | 'chain' | 'recent' | 'past' | 'ahead';

/** How many steps old an interaction may be to count as recent. */
const RECENT = 2;

/** What is true at one step; what it is asked for is looked up, so that a moment of a long story costs no more. */
export interface Moment {
  readonly step: number;
  readonly current: Step;
  readonly course: Course;
  /** Steps that lead here through causes, in order, the current one last. */
  readonly ancestry: readonly number[];
  /** Steps that this one leads to through causes, in order. */
  readonly consequences: readonly number[];
  /** Participants of the current step. */
  readonly active: ReadonlySet<string>;
  readonly changes: readonly Standing[];
  /** How old a step is. */
  age(step: number): Age;
  /** Whether an actor took part, or its state was told, by now. */
  sees(actor: string): boolean;
  /** What holds of a key by now. */
  standing(key: string): Standing | undefined;
}

/** What is true at a step; a step outside the story becomes the nearest inside. Throws for a story without steps. */
export function momentAt(story: Chronology, step: number): Moment {
  const { steps } = story;
  const current = steps[Math.min(steps.length, Math.max(1, Math.trunc(step) || 1)) - 1];
  if (current === undefined) throw new Error(`no such step: ${step}`);
  const now = current.number;
  const course = courseOf(story);
  const chain = reached(steps, now, 'causes');
  return {
    step: now,
    current,
    course,
    ancestry: [...rising(chain), now],
    consequences: rising(reached(steps, now, 'effects')),
    active: new Set(current.interaction.participants.map(({ actor }) => actor)),
    changes: course.changes[now - 1] ?? [],
    age: (one) =>
      one > now ? 'ahead' : one === now ? 'current' : chain.has(one) ? 'chain' : now - one > RECENT ? 'past' : 'recent',
    sees: (actor) => (course.met.get(actor) ?? Infinity) <= now,
    standing(key) {
      const states = course.states.get(key);
      return states?.[countTo(states, now, ({ since }) => since) - 1];
    },
  };
}

function reached(steps: readonly Step[], start: number, links: 'causes' | 'effects'): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [start];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    for (const link of steps[number - 1]?.[links] ?? []) {
      if (found.has(link.step) || link.step === start) continue;
      found.add(link.step);
      open.push(link.step);
    }
  }
  return found;
}

function rising(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((p, q) => p - q);
}
