import { describe, expect, it } from 'vitest';
import { touch } from '../../src/layout/texts/free-texts';
import { boxAround } from '../../src/layout/geometry';
import { glyphSize, SIZE_CLASSES } from '../../src/layout/metrics';
import { placeGraph } from '../../src/layout/place';
import { mulberry32 } from '../../src/layout/random';
import { seatsOf } from '../../src/layout/seats/seats';
import { drawingOf } from '../../src/views/stage/drawing';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';
import { momentAt } from '../../src/replay/moment';

const ACTORS = 77;

/** A story of 77 actors in seven circles that meet mostly among themselves. */
function manyActors(): ReturnType<typeof chronology> {
  const random = mulberry32(77);
  const interactions = Array.from({ length: 240 }, (_, index) => {
    const one = index < ACTORS ? index : Math.floor(random() * ACTORS);
    const near = (one - (one % 11) + Math.floor(random() * 11)) % ACTORS;
    const other = random() < 0.9 ? near : Math.floor(random() * ACTORS);
    return {
      id: `step-${index}`,
      type: 'meeting',
      title: `Meeting ${index}`,
      date: String(1500 + index),
      participants: [...new Set([one, other])].map((actor) => ({ actor: `actor-${actor}` })),
    };
  });
  const actors = Array.from({ length: ACTORS }, (_, index) => ({ id: `actor-${index}`, name: `Actor ${index}` }));
  const parsed = parseDataset(JSON.stringify({ title: 'Many actors', actors, interactions }));
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return chronology(parsed.dataset);
}

describe('a story of many actors', () => {
  const story = manyActors();
  const graph = storyGraph(story);
  const seats = seatsOf(graph, 0.05);

  it.each([
    ['full', 0.8],
    ['compact', 0.5],
    ['phone', 0.4],
    ['small', 0.3],
  ] as const)(
    'names most of them in the smallest box of the class %s, and no name covers a name or an actor',
    (name, share) => {
      const [width = 0, height = 0] = SIZE_CLASSES.find((metrics) => metrics.name === name)?.frame ?? [];
      const { nodes, metrics } = placeGraph(graph, seats, width, height);
      const shown = nodes.filter(({ label }) => label.shown);
      expect(shown.length / ACTORS).toBeGreaterThanOrEqual(share);
      const boxes = [
        ...shown.map(({ label }) => label.box),
        ...nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, metrics))),
      ];
      shown.forEach(({ label }, index) => {
        const others = boxes.filter((box, at) => at > index && box !== label.box);
        expect(others.some((box) => touch(box, label.box))).toBe(false);
      });
    },
  );

  it('draws what is past as dots, and no name under the bead of the step', () => {
    const placed = placeGraph(graph, seats, 900, 490);
    for (const step of [1, 120, 240]) {
      const { beads, nodes } = drawingOf(placed, momentAt(story, step), story.steps);
      for (const { age, dot } of beads) expect(dot).toBe(age !== 'current' && age !== 'chain');
      const current = beads.find(({ age }) => age === 'current');
      const reach = placed.metrics.bead.current;
      const box = boxAround(current?.bead.x ?? 0, current?.bead.y ?? 0, reach, reach);
      const covered = nodes.filter(({ named, active, label }) => named && !active && touch(label.box, box));
      expect(covered).toEqual([]);
    }
  });
});
