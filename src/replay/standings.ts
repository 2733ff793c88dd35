import type { Chronology } from '../model/chronology';
import { courseOf, type Standing } from './course';
import type { Moment } from './moment';

/** All that holds at a moment, in the order in which the story came to it. */
export function standingsAt(moment: Moment): readonly Standing[] {
  const { states } = moment.course;
  return [...states.keys()].flatMap((key) => moment.standing(key) ?? []);
}

/** Every state that one key takes in the whole story, in order. */
export function stateHistory(story: Chronology, key: string): readonly Standing[] {
  return courseOf(story).states.get(key) ?? [];
}
