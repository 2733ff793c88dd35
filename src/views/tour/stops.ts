import type { Chronology, Step } from '../../model/chronology';
import type { TourStep } from '../../model/schema';

/** A stop of the guided reading: its texts, and the step of the story that it stands at. */
export interface Stop {
  /** From 1. */
  readonly number: number;
  readonly words: TourStep;
  readonly step: Step;
}

/** The stops of a story's reading, up to the first that stands after its step `last`. */
export function stopsOf({ dataset, stepOf }: Chronology, last: number): readonly Stop[] {
  const stops = dataset.tour
    .flatMap((words) => {
      const step = stepOf.get(words.interaction);
      return step === undefined ? [] : [{ words, step }];
    })
    .map((stop, index) => ({ number: index + 1, ...stop }));
  const beyond = stops.findIndex(({ step }) => step.number > last);
  return beyond < 0 ? stops : stops.slice(0, beyond);
}
