import type { Chronology } from './chronology';
import type { OrderedStory, PreparedStep, PreparedStory } from './prepared';

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
