import type { Chronology, Step } from '../../model/chronology';
import { stateKey } from '../../model/graph';
import { courseOf, type Standing } from '../../replay/course';
import { stateHistory } from '../../replay/standings';
import { subjectOf } from '../change/change-words';
import { CONTESTING } from '../stage/drawing';

/** How a thing or a state looks: as it is, contested by what set it, or over. */
export type BandLook = 'plain' | 'contested' | 'over';

/** One stretch of a band: the state that holds from one step to before another. */
export interface Stretch {
  readonly from: number;
  /** The step that ends it; none for the last. */
  readonly to?: number;
  readonly state: string;
  readonly look: BandLook;
  readonly ahead: boolean;
}

/** The states of a pair, or of one aspect of an actor, as a band of its own beneath the lanes. */
export interface StateRow {
  readonly key: string;
  /** Whose state it is, and of what. */
  readonly name: string;
  readonly label?: string;
  readonly band: readonly Stretch[];
}

/** The band of one key: every state that it takes in the story. */
export function bandOf(key: string, story: Chronology, now: number): Stretch[] {
  const history = stateHistory(story, key);
  return history.map(({ since: step, state, over }, index) => {
    const to = history[index + 1]?.since;
    return {
      from: step,
      ...(to !== undefined && { to }),
      state,
      look: lookOf(over, story.steps[step - 1]),
      ahead: step > now,
    };
  });
}

/** How the state that holds makes a thing look; plain where it has none. */
export function standingLook(standing: Standing | undefined, { steps }: Chronology): BandLook {
  return standing ? lookOf(standing.over, steps[standing.since - 1]) : 'plain';
}

function lookOf(over: boolean, step: Step | undefined): BandLook {
  return over ? 'over' : CONTESTING.has(step?.interaction.type ?? '') ? 'contested' : 'plain';
}

/** Every state of the story that has no band in a thing's own lane, in the order in which the story comes to them. */
export function stateRows(story: Chronology, now: number): StateRow[] {
  const { dataset } = story;
  const things = new Set(dataset.actors.filter(({ kind }) => kind === 'thing').map(({ id }) => stateKey(id)));
  return [...courseOf(story).states].flatMap(([key, [first]]) => {
    if (first === undefined || things.has(key)) return [];
    const { of, label } = first;
    const name = subjectOf(dataset, { of }).short;
    return { key, name, ...(label !== undefined && { label }), band: bandOf(key, story, now) };
  });
}
