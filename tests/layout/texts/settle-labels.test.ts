import { describe, expect, it } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import { graphFrom } from '../../../bench/layout/edition';
import { inside, touch } from '../../../src/layout/texts/free-texts';
import { boxAround, pointAt, type Box, type Curve } from '../../../src/layout/geometry';
import { glyphSize, type Metrics } from '../../../src/layout/metrics';
import { placeGraph, type PlacedGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats/seats';
import { settle } from '../../../src/layout/texts/settle-labels';
import { spareSquare } from '../../../src/layout/texts/spare-square';

/** The part of a label's box that its text fills in the narrowest of common fonts. */
function inked({ box, anchor }: PlacedGraph['nodes'][number]['label']): Box {
  const spare = (box.x1 - box.x0) * 0.2;
  const before = anchor === 'start' ? 0 : anchor === 'end' ? spare : spare / 2;
  return { x0: box.x0 + before, y0: box.y0 + 2, x1: box.x1 - spare + before, y1: box.y1 - 2 };
}

function runsThrough(curve: Curve, { x0, y0, x1, y1 }: Box): boolean {
  return Array.from({ length: 151 }, (_, at) => pointAt(curve, at / 150)).some(
    ({ x, y }) => x > x0 && x < x1 && y > y0 && y < y1,
  );
}

/** At how many steps a line of the step runs through a name: each line is that of one step. */
function crossings({ nodes, links }: PlacedGraph): number {
  const names = nodes.flatMap(({ label }) => (label.shown ? inked(label) : []));
  return links.reduce(
    (sum, { lines }) => sum + names.filter((name) => lines.some(({ curve }) => runsThrough(curve, name))).length,
    0,
  );
}

/** Places right beside an actor, and the whole boxes of all that a name keeps clear of. */
function besides({ node, x, y, label: { box } }: PlacedGraph['nodes'][number], metrics: Metrics): Box[] {
  const [wide, high] = glyphSize(node.actor, metrics);
  const [w, h] = [(box.x1 - box.x0) / 2, (box.y1 - box.y0) / 2];
  return [
    boxAround(x + wide + w + 2, y, w, h),
    boxAround(x - wide - w - 2, y, w, h),
    boxAround(x, y + high + h + 2, w, h),
    boxAround(x, y - high - h - 2, w, h),
  ];
}

/** Where the zoom's button has room before the names are settled, who leave it to it. */
function zoomIn({ nodes, links, sides, metrics, ...room }: PlacedGraph): Box | undefined {
  const { current } = metrics.bead;
  return spareSquare(
    [
      ...nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, metrics))),
      ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
      ...nodes.flatMap(({ label }) => (label.shown ? label.box : [])),
      ...sides.flatMap(({ name }) => name ?? []),
    ],
    room,
  );
}

/** At most so many in each pane; in the smallest there is no free place for many a name. */
const STORIES = [
  { actors: 14, interactions: 22, most: [0, 2, 5, 8] },
  { actors: 25, interactions: 45, most: [3, 11, 17, 40] },
  { actors: 33, interactions: 50, most: [1, 8, 26, 55] },
];
const PANES = [
  [1280, 648],
  [800, 560],
  [600, 328],
  [360, 540],
] as const;

describe.each(STORIES)('the names of a story of $actors actors', ({ actors, interactions, most }) => {
  const graph = graphFrom(activityStory({ actors, interactions, seed: 1, groups: 3 }));
  const seats = seatsOf(graph, 0.1);
  const pictures = PANES.map(([width, height]) => placeGraph(graph, seats, width, height, settle));

  it('stand where hardly a line runs through them at the step at which it is in front', () => {
    pictures.forEach((picture, pane) => expect(crossings(picture)).toBeLessThanOrEqual(most[pane] ?? 0));
  });

  it('are not on a line where there is a free place beside their actor without one', () => {
    for (const picture of pictures) {
      const { nodes, links, sides, metrics, width, height } = picture;
      const lines = links.flatMap((link) => link.lines);
      const { current } = metrics.bead;
      const glyphs = nodes.map(({ x, y }) => boxAround(x, y, metrics.person * 1.7, metrics.person * 1.7));
      const fixed = [
        ...sides.flatMap(({ name }) => name ?? []),
        ...links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
        zoomIn(placeGraph(graph, seats, width, height)) ?? [],
      ].flat();
      const grown = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 - 6, y0: y0 - 6, x1: x1 + 6, y1: y1 + 6 });
      const better = nodes.flatMap((one, index) => {
        if (!one.label.shown || !lines.some(({ curve }) => runsThrough(curve, inked(one.label)))) return [];
        const taken = [
          ...fixed,
          ...[nodes.map(({ label }) => label.box), glyphs].flatMap((boxes) =>
            boxes.filter((_, other) => other !== index),
          ),
        ];
        return besides(one, metrics).filter(
          (box) =>
            inside(box, { width, height }) &&
            !taken.some((other) => touch(other, box)) &&
            !lines.some(({ curve }) => runsThrough(curve, grown(box))),
        );
      });
      expect(better).toEqual([]);
    }
  });
});
