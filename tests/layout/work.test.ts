import { describe, expect, it } from 'vitest';
import { activityStory } from '../../bench/layout/activity';
import { graphFrom } from '../../bench/layout/edition';
import { labelsOf, PANES, shapeOf } from '../../bench/layout/figures';
import type { StoryGraph } from '../../src/model/graph';
import { placeGraph } from '../../src/layout/place';
import { seating, seatsOf } from '../../src/layout/seats/seats';

function storyOf(actors: number, interactions: number): StoryGraph {
  return graphFrom(activityStory({ actors, interactions, seed: 1, groups: Math.max(1, Math.round(actors / 12)) }));
}

/** How often a layout pauses: after so many moves or ticks, however fast the machine is. */
function pausesOf(graph: StoryGraph): number {
  return [...seating(graph, 0.2)].length;
}

describe('the layout of few actors who meet often', () => {
  it.each([
    ['two actors and 5,000 interactions', 2, 5000, 1000],
    ['25 actors and 2,000 interactions', 25, 2000, 400],
    ['50 actors and 400 interactions', 50, 400, 1000],
    ['60 actors and 1,000 interactions', 60, 1000, 400],
  ])('of %s takes few slices where a reader waits', (_, actors, interactions, most) => {
    expect(pausesOf(storyOf(actors, interactions))).toBeLessThan(most);
  });

  it.each([
    ['50 actors', 50, 100, 12, 3, 40],
    ['25 actors', 25, 100, 36, 12, 23],
  ])('%s has few crossings, few actors on links of others, and most names in every pane', (_, ...figures) => {
    const [actors, interactions, crossings, onLinks, names] = figures;
    const graph = storyOf(actors, interactions);
    const seats = seatsOf(graph, 0.2);
    for (const pane of PANES) {
      const placed = placeGraph(graph, seats, pane.width, pane.height);
      const shape = shapeOf(graph, placed.choice, pane);
      expect(shape.crossings).toBeLessThanOrEqual(crossings);
      expect(shape.onLinks).toBeLessThanOrEqual(onLinks);
      expect(shape.overlapping).toBe(0);
      expect(labelsOf(placed).shown).toBeGreaterThanOrEqual(names);
    }
  });
});
