/** What an address says of a guided reading, in its own words. */
export interface TourWords {
  /** Number of a stop of the reading, from 1; none while it is closed. */
  readonly tour?: string;
  /** `1`: what comes after the stop is held back until its question is answered. */
  readonly predict?: string;
  /** Interaction or step after which nothing may be seen. */
  readonly lock?: string;
  /** `1`: the teacher's notes are shown. */
  readonly notes?: string;
  /** `pupil` or `teacher`: the worksheet in place of the page. */
  readonly worksheet?: string;
  /** The story's step where it is not that of the stop, and the actors where they are not those of the stop. */
  readonly at?: string;
  readonly actor?: readonly string[];
}

/** For whom a worksheet is. */
export type Sheet = 'pupil' | 'teacher';

/** The worksheets that there are. */
export const SHEETS: readonly Sheet[] = ['pupil', 'teacher'];

/** What a reader expected before going on; empty texts where the question was skipped. */
export interface Prediction {
  readonly choice: string;
  readonly reason: string;
}

const NUMBER = /^[1-9]\d{0,5}$/u;

/** A number from 1 to `most`, as an address writes it. */
export function stepNumber(text: string, most: number): number | undefined {
  return NUMBER.test(text) && Number(text) <= most ? Number(text) : undefined;
}
