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

interface PreparedStory {
  readonly dataset: Dataset;
  readonly steps: readonly PreparedStep[];
  readonly heldBack: readonly HeldBack[];
}

/** A story as the build writes it into its page: checked, ordered and laid out, so that the page does none of it. */
export function preparedText({ chronology, heldBack }: OrderedStory): string {
  const prepared: PreparedStory = { dataset: chronology.dataset, steps: preparedSteps(chronology), heldBack };
  return JSON.stringify(prepared);
}

/** The steps of a story without what its dataset holds. */
export function preparedSteps({ dataset, steps }: Chronology): readonly PreparedStep[] {
  const indexOf = new Map(dataset.interactions.map((interaction, index) => [interaction, index]));
  return steps.map((step) => ({
    ...step,
    interaction: indexOf.get(step.interaction) ?? -1,
    readings: step.readings.map(({ date, evidence }) => ({
      date,
      evidence: step.interaction.evidence.indexOf(evidence),
    })),
  }));
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
