import type { StoryGraph } from '../model/graph';

/** Actors and interactions above which a picture has more than some 1,000 marks, names and lines. */
const MARKS = 400;

/** Actors above which each has a dot, however few interactions there are. */
const ACTORS = 300;

/** Whether a story is so large that its actors are dots on a canvas. */
export function dotted({ nodes, links }: StoryGraph): boolean {
  return nodes.length > ACTORS || nodes.length + links.length > MARKS;
}
