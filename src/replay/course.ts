import type { Chronology, Step } from '../model/chronology';
import { stateKey } from '../model/graph';

/** What a step brought about of one actor or pair, and what holds of it until the next change of the same key. */
export interface Standing {
  readonly key: string;
  /** One actor id, or two. */
  readonly of: readonly string[];
  readonly label: string | undefined;
  /** The state before the step; none the first time. */
  readonly from: string | undefined;
  readonly state: string;
  /** Whether it no longer holds; it stays visible, struck through. */
  readonly over: boolean;
  /** The step that brought it about. */
  readonly since: number;
}

/** What the moments of a story are read from: found once, so that a moment costs what it touches and not the story. */
export interface Course {
  readonly steps: readonly Step[];
  /** What each step changed. */
  readonly changes: readonly (readonly Standing[])[];
  /** The first step that tells of an actor, as one who takes part or by its state; in order of these steps. */
  readonly met: ReadonlyMap<string, number>;
  /** The steps in which an actor takes part. */
  readonly taking: ReadonlyMap<string, readonly number[]>;
  /** Every state that a key takes, in order; keys in the order in which the story comes to them. */
  readonly states: ReadonlyMap<string, readonly Standing[]>;
}

/** A course as it is found, step by step. */
interface Growing extends Course {
  readonly changes: Standing[][];
  readonly met: Map<string, number>;
  readonly taking: Map<string, number[]>;
  readonly states: Map<string, Standing[]>;
}

const courses = new WeakMap<readonly Step[], Growing>();

/**
 * The course of a story. It is found once; where a page must stay alive meanwhile, `most` steps at a time, until its
 * changes are those of all steps.
 */
export function courseOf({ steps }: Chronology, most = Infinity): Course {
  const course: Growing = courses.get(steps) ?? {
    steps,
    changes: [],
    met: new Map(),
    taking: new Map(),
    states: new Map(),
  };
  courses.set(steps, course);
  const done = course.changes.length;
  for (const step of steps.slice(done, done + most)) course.changes.push(told(course, step));
  return course;
}

/** Takes what a step tells into the course, and gives what it changed. */
function told({ met, taking, states }: Growing, { number: since, interaction }: Step): Standing[] {
  const meet = (id: string): unknown => met.set(id, met.get(id) ?? since);
  for (const { actor } of interaction.participants) {
    const own = listAt(taking, actor);
    if (own.at(-1) !== since) own.push(since);
    meet(actor);
  }
  return interaction.changes.map(({ of: whose, label, state, over }) => {
    const key = stateKey(whose, label);
    const of = [whose].flat();
    const list = listAt(states, key);
    const last = list.at(-1);
    const standing = { key, of, label, from: last?.since === since ? last.from : last?.state, state, over, since };
    list.push(standing);
    of.forEach(meet);
    return standing;
  });
}

function listAt<One>(lists: Map<string, One[]>, key: string): One[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** How many of a list that rises by `numberOf` are at most `most`. */
export function countTo<One>(list: readonly One[] = [], most: number, numberOf: (one: One) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && numberOf(one) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
