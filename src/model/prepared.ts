import type { Chronology, Step } from './chronology';
import type { HeldBack } from './problem';
import type { Dataset } from './schema';

/** A story in order, with what of its file is held back. */
export interface OrderedStory {
  readonly chronology: Chronology;
  readonly heldBack: readonly HeldBack[];
}

/** A step with its interaction and its passages by index, so that nothing is held, or sent, twice. */
export type PreparedStep = Omit<Step, 'interaction' | 'readings'> & {
  readonly interaction: number;
  readonly readings: readonly { readonly date: Step['readings'][number]['date']; readonly evidence: number }[];
};

/** A story as its page holds it. */
export interface PreparedStory {
  readonly dataset: Dataset;
  readonly steps: readonly PreparedStep[];
  readonly heldBack: readonly HeldBack[];
}

/** Reads back what the build of this same version wrote; it is trusted, any other text goes through `parseDataset`. */
export function orderedStory(text: string): OrderedStory {
  const { dataset, steps: prepared, heldBack } = JSON.parse(text) as PreparedStory;
  const steps = stepsFrom(prepared, dataset.interactions);
  const stepOf = new Map(steps.map((step) => [step.interaction.id, step]));
  return { chronology: { dataset, steps, stepOf, problems: [] }, heldBack };
}

/** Prepared steps with what the dataset holds. */
export function stepsFrom(prepared: readonly PreparedStep[], interactions: Dataset['interactions']): Step[] {
  return prepared.flatMap((step): Step[] => {
    const interaction = interactions[step.interaction];
    if (interaction === undefined) return [];
    const readings = step.readings.flatMap(({ date, evidence: index }) => {
      const evidence = interaction.evidence[index];
      return evidence === undefined ? [] : [{ date, evidence }];
    });
    return [{ ...step, interaction, readings }];
  });
}
