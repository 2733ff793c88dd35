import type { Chronology } from '../../model/chronology';
import { storyGraph, type StoryGraph } from '../../model/graph';
import type { Seats } from './seats';
import { seatsFrom } from './seats-data';

/** The graph of a whole story, and where everything of it has its seat; no seats where none were solved for it. */
interface Seated {
  readonly graph: StoryGraph;
  readonly seats: Seats | undefined;
}

const known = new WeakMap<Chronology, Seated>();

/** A story's graph and seats; `found` where they were just made for it and need not be read back from its dataset. */
export function seatedOf(story: Chronology, found = known.get(story)): Seated {
  if (!found) {
    const graph = storyGraph(story);
    found = { graph, seats: seatsFrom(graph, story.dataset.seats) };
  }
  known.set(story, found);
  return found;
}

/** The graph of what is told of a story: that of the whole, or one of its own where some of it is held back. */
export function toldGraph(told: Chronology, whole: Chronology): StoryGraph {
  return told === whole ? seatedOf(whole).graph : storyGraph(told);
}
