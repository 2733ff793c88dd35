import type { Step } from '../../model/chronology';
import type { Course } from '../../replay/course';
import type { Moment } from '../../replay/moment';

/** How a step follows from another of the chain; `from` is named where that is not the entry above. */
interface Link {
  readonly how: string;
  readonly from?: Step;
}

/** A step of the chain with what ties it to the steps before. */
export interface ChainEntry {
  readonly step: Step;
  readonly links: readonly Link[];
}

/** The chain through the current step, and the steps that walking it leads to. */
interface Chain {
  readonly led: readonly ChainEntry[];
  readonly leads: readonly ChainEntry[];
  readonly back?: number;
  readonly on?: number;
}

function entries({ steps }: Course, numbers: readonly number[], before: readonly number[]): readonly ChainEntry[] {
  const known = new Set([...before, ...numbers]);
  return numbers.flatMap((number, index) => {
    const step = steps[number - 1];
    if (step === undefined) return [];
    const above = numbers[index - 1] ?? before.at(-1);
    const links = step.causes
      .filter((cause) => known.has(cause.step))
      .map(({ step: from, how }): Link => {
        const cause = steps[from - 1];
        return from === above || cause === undefined ? { how } : { how, from: cause };
      });
    return [{ step, links }];
  });
}

/** What led to the current step, itself last, and what it leads to; both empty where it stands alone. */
export function chainOf({ step, current, course, ancestry, consequences }: Moment): Chain {
  const led = ancestry.length > 1 ? entries(course, ancestry, []) : [];
  const leads = entries(course, consequences, [step]);
  const back = current.causes.map((cause) => cause.step).toSorted((a, b) => b - a)[0];
  const on = current.effects.map((effect) => effect.step).toSorted((a, b) => a - b)[0];
  return { led, leads, ...(back !== undefined && { back }), ...(on !== undefined && { on }) };
}
