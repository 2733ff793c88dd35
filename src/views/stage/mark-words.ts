import { describeDate } from '../../model/dates/describe-date';
import type { Step } from '../../model/chronology';
import type { GraphNode } from '../../model/graph';
import { countTo } from '../../replay/course';
import type { Replay } from '../../replay/replay.svelte';

/** An actor as a screen reader hears it: who it is, and in how many of the steps so far it takes part. */
export function actorSentence({ id, actor }: GraphNode, { calm: { course, step } }: Replay): string {
  const own = countTo(course.taking.get(id), step, (one) => one);
  const told = own === 0 ? 'not in the story yet' : `in ${own} of the ${step} steps so far`;
  return [actor.name, ...(actor.role === undefined ? [] : [actor.role]), told].join(', ');
}

/** An interaction as a screen reader hears it: its step, date and headline. */
export function beadSentence(step: Step, steps: number): string {
  return `Step ${step.number} of ${steps}, ${describeDate(step, 'long').text}, ${step.interaction.title}`;
}
