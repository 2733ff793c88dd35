import { dotted } from './dotted';
import { byActivity, freeTexts, glyphsOf, indices, touch } from './free-texts';
import { boxAround, middleOf, pointAt, type Box, type Point } from './geometry';
import type { Place } from './label-places';
import { FEW } from './metrics';
import type { Settling } from './place';
import { boxOf } from './sketch';
import { spareSquare } from './spare-square';
import { put } from './sketch-curves';

/** What it costs a label that a text or a bead has its place, and a dot that is a bead at one step. */
const TAKEN = 30;
const DOT = 2;

/** What it costs a label to be next to a glyph, its own or another: nearer to its middle than so many radii of one. */
const NEXT = 0.8;
const NEAR = 1.7;

/** A line is so many points, so large, and each of such a price: one across a label costs about 1, a short one more. */
const POINTS = 32;
const POINT = 4;
const LINE = 0.5;

/** Pixels beyond twice its width from a corner of a label within which all its places are. */
const REACH = 160;

/** Rounds in which every label looks for a better place. */
const ROUNDS = 3;

/** A box that is in the way of labels, and what it costs one that touches it. */
type Obstacle = readonly [box: Box, price: number];

/**
 * Sorts the places of each label so that it stands best in the first, where least is in its way and where the fewest
 * lines run, each of them in front at one step, and leaves the zoom a place at the edge; draws it there. So a name need
 * not move while time does. Names of a crowd drawn as dots stand as they are: a picture of it shows a few of them.
 */
export const settle: Settling = (sketch, places, links, room) => {
  const { plan, first, boxes } = sketch;
  if (places.length <= FEW || dotted(plan.graph)) return;
  const { bead, dots, person } = plan.metrics;
  const around = ({ x, y }: Point, half: number, price: number): Obstacle => [boxAround(x, y, half, half), price];
  const beads = links.map((link) => around(link.bead, bead.current, dots ? DOT : TAKEN));
  const shown = [...freeTexts(sketch, room)].map((text) => boxOf(sketch, text));
  const button = spareSquare([...glyphsOf(sketch), ...beads.map(([box]) => box), ...shown], room);
  const fixed = [
    ...(button ? [[button, TAKEN] as const] : []),
    ...beads,
    ...glyphsOf(sketch).map((glyph) => around(middleOf(glyph), person * NEAR, NEXT)),
    ...indices(first.names, first.beads).map((text): Obstacle => [boxOf(sketch, text), TAKEN]),
    ...links.flatMap(({ lines }) =>
      lines.flatMap(({ curve }) => indices(0, POINTS).map((at) => around(pointAt(curve, at / POINTS), POINT, LINE))),
    ),
  ];
  const near = (boxes: readonly Obstacle[], node: number): readonly Obstacle[] => {
    const { x0, y0, x1 } = boxOf(sketch, first.labels + node);
    const reach = boxAround(x0, y0, (x1 - x0) * 2 + REACH, REACH);
    return boxes.filter(([box]) => touch(box, reach));
  };
  const sum = (boxes: readonly Obstacle[], [own]: Place): number =>
    boxes.reduce((sum, [box, price]) => (touch(box, own) ? sum + price : sum), 0);
  places.forEach((own, node) => {
    const there = near(fixed, node);
    for (const place of own) place[2] += sum(there, place);
  });
  for (const node of indices(0, ROUNDS).flatMap(() => byActivity(plan))) {
    const others = near(
      places.flatMap(([best], other) => (best && other !== node ? [[best[0], TAKEN] as const] : [])),
      node,
    );
    places[node]?.sort((p, q) => p[2] + sum(others, p) - q[2] - sum(others, q));
  }
  places.forEach(([best], node) => {
    if (best) put(boxes, (first.labels + node) * 4, best[0].x0, best[0].y0, best[0].x1, best[0].y1);
  });
};
