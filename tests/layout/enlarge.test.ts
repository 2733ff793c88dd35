import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enlarging } from '../../src/layout/enlarge';
import { touch } from '../../src/layout/texts/free-texts';
import { boxAround, type Box } from '../../src/layout/geometry';
import { glyphSize } from '../../src/layout/metrics';
import { placeGraph, type PlacedGraph } from '../../src/layout/place';
import { seatsFrom } from '../../src/layout/seats/seats-data';
import { settle } from '../../src/layout/texts/settle-labels';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';

const BOXES = [
  [1024, 630],
  [800, 326],
  [390, 380],
  [320, 350],
] as const;

/** How far apart things stand at the zooms 2 and 8, and between. */
const SPREADS = [1.682, 2.4, 4.757];

function placed(file: string, width: number, height: number) {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, `../../data/${file}.json`), 'utf8'));
  if (parsed.status === 'invalid') throw new Error(`a shipped story cannot be read: "${file}"`);
  const graph = storyGraph(chronology(parsed.dataset));
  const seats = seatsFrom(graph, parsed.dataset.seats);
  if (seats === undefined) throw new Error(`a shipped story has no seats: "${file}"`);
  return { graph, fit: placeGraph(graph, seats, width, height, settle) };
}

function texts({ nodes, sides, causes, relations }: PlacedGraph): Box[] {
  const tags = [...causes, ...relations].map(({ tag }) => tag);
  return [
    ...nodes.flatMap(({ label }) => (label.shown ? [label.box] : [])),
    ...[...sides.map(({ name }) => name), ...tags].filter((box) => box !== undefined),
  ];
}

describe.each(['tomahawk-decision', 'camp-david'])('the enlarged picture of %s', (file) => {
  it.each(BOXES)('covers no glyph, no bead and no text with a text at %i × %i', (width, height) => {
    const { graph, fit } = placed(file, width, height);
    const enlarge = enlarging(graph, fit);
    for (const spread of SPREADS) {
      const picture = enlarge(spread, SPREADS[0] ?? 1);
      const own = texts(picture);
      const { current } = picture.metrics.bead;
      const marks = [
        ...picture.nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, picture.metrics))),
        ...picture.links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
      ];
      const covered = own.filter((box, index) =>
        [...marks, ...own.slice(index + 1)].some((other) => touch(box, other)),
      );
      expect(covered).toEqual([]);
    }
  });

  it.each(BOXES)('keeps every actor where it was, farther apart, at %i × %i', (width, height) => {
    const { graph, fit } = placed(file, width, height);
    const picture = enlarging(graph, fit)(2, 2);
    expect(picture.nodes.map(({ x, y }) => [x / 2, y / 2])).toEqual(fit.nodes.map(({ x, y }) => [x, y]));
  });

  it.each(BOXES)('names everyone, in full, when it is near enough, at %i × %i', (width, height) => {
    const { graph, fit } = placed(file, width, height);
    const labels = enlarging(graph, fit)(4.757, 4.757).nodes.map(({ label }) => label);
    expect(labels.every(({ shown, full }) => shown && full)).toBe(true);
  });

  it('says no less than at fit', () => {
    for (const [width, height] of BOXES) {
      const { graph, fit } = placed(file, width, height);
      const shown = ({ nodes }: PlacedGraph): number => nodes.filter(({ label }) => label.shown).length;
      expect(shown(enlarging(graph, fit)(1.682, 1.682))).toBeGreaterThanOrEqual(shown(fit));
    }
  });
});
