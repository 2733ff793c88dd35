import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { touch } from '../../src/layout/texts/free-texts';
import { boxAround, type Box, type Curve, type Point } from '../../src/layout/geometry';
import { glyphSize, metricsFor } from '../../src/layout/metrics';
import { placeGraph, type PlacedGraph } from '../../src/layout/place';
import { seatsFrom } from '../../src/layout/seats/seats-data';
import { settle } from '../../src/layout/texts/settle-labels';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';

/** Stages as the page makes them in windows from 320 to 1920 pixels of width and 480 to 1080 of height, measured. */
const STAGES = [
  { widths: [320, 330, 340, 350, 359], heights: [350, 376, 405, 440] },
  { widths: [360, 380, 400, 430, 460, 500, 530, 559], heights: [350, 376, 405, 440] },
  { widths: [560, 600, 640, 720, 800, 860], heights: [211, 251, 269, 325, 375, 389, 443, 495, 557, 661, 689, 869] },
  { widths: [880, 960, 1064, 1144, 1224, 1344, 1464], heights: [211, 255, 375] },
  { widths: [880, 900, 944, 1024, 1104, 1184, 1264, 1464], heights: [495, 557, 627, 689, 807, 869] },
];

/** Stages much longer than those, as an author may make a frame, or a reader a window. */
const LONG = [
  [320, 860],
  [360, 1060],
  [400, 860],
  [400, 1460],
  [500, 1260],
  [600, 1460],
  [1484, 211],
  [1900, 250],
  [1900, 330],
] as const;

const BOXES = STAGES.flatMap(({ widths, heights }) =>
  widths.flatMap((width) => heights.map((height) => ({ width, height }))),
);

function story(slug: string) {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, `../../data/${slug}.json`)));
  if (parsed.status === 'invalid') throw new Error(`a shipped story cannot be read: "${slug}"`);
  const graph = storyGraph(chronology(parsed.dataset));
  const seats = seatsFrom(graph, parsed.dataset.seats);
  if (seats === undefined) throw new Error(`a shipped story has no seats: "${slug}"`);
  const pictures = BOXES.map(({ width, height }) => placeGraph(graph, seats, width, height, settle));
  return { pictures, long: LONG.map(([width, height]) => placeGraph(graph, seats, width, height, settle)) };
}

/** A point of a curve, as far along it as `t` says. */
function pointOf({ a, c, b }: Curve, t: number): Point {
  const along = (axis: 'x' | 'y') => (1 - t) * (1 - t) * a[axis] + 2 * t * (1 - t) * c[axis] + t * t * b[axis];
  return { x: along('x'), y: along('y') };
}

/** Whether a point is at least so many pixels away from the edges of a picture. */
function within({ width, height }: PlacedGraph, { x, y }: Point, edge: number): boolean {
  return x >= edge && x <= width - edge && y >= edge && y <= height - edge;
}

/** The texts of a picture by what they name. */
function texts({ nodes, sides, causes, relations, metrics }: PlacedGraph): Map<string, Box | undefined> {
  const tags = metrics.verbs
    ? [
        ...causes.map(({ tag }, index) => [`cause ${String(index)}`, tag] as const),
        ...relations.map(({ tag }, index) => [`relation ${String(index)}`, tag] as const),
      ]
    : [];
  return new Map<string, Box | undefined>([
    ...nodes.map(({ node, label }) => [node.id, label.shown ? label.box : undefined] as const),
    ...sides.map(({ side, name }) => [`side ${side.id}`, name] as const),
    ...tags,
  ]);
}

function sizeOf({ width, height }: PlacedGraph): string {
  return `${String(width)} × ${String(height)}`;
}

describe.each(['tomahawk-decision', 'camp-david'])('%s in windows of any size', (slug) => {
  const { pictures, long } = story(slug);

  it('keeps every line and arrow inside, and every bead whole, however long the window is', () => {
    for (const picture of [...pictures, ...long]) {
      const cut = picture.links.filter(({ bead }) => !within(picture, bead, picture.metrics.bead.current - 1));
      expect([sizeOf(picture), cut.map(({ link }) => link.interaction)]).toEqual([sizeOf(picture), []]);
      const curves = [
        ...picture.links.flatMap(({ lines }) => lines.map(({ curve }) => curve)),
        ...[...picture.causes, ...picture.relations].map(({ curve }) => curve),
      ];
      const out = curves.filter((curve) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((t) => !within(picture, pointOf(curve, t), -2)),
      );
      expect([sizeOf(picture), out]).toEqual([sizeOf(picture), []]);
    }
  });

  it('lets no text overlap a glyph, a bead or another text', () => {
    const wrong = pictures.flatMap((picture) => {
      const { current } = picture.metrics.bead;
      const marks = [
        ...picture.nodes.map(({ node, x, y }) => boxAround(x, y, ...glyphSize(node.actor, picture.metrics))),
        ...picture.links.map(({ bead }) => boxAround(bead.x, bead.y, current, current)),
      ];
      const shown = [...texts(picture).values()].filter((box) => box !== undefined);
      return shown.some((box, index) => [...marks, ...shown.slice(index + 1)].some((other) => touch(box, other)))
        ? [sizeOf(picture)]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('moves every actor evenly with the box, and changes no other choice but bows within a size class', () => {
    for (const picture of pictures) {
      const others = pictures.filter(({ metrics }) => metrics.name === picture.metrics.name);
      const { x: _x, y: _y, bow: _b, ...choices } = picture.choice;
      const { x: _u, y: _v, bow: _c, ...same } = others[0]?.choice ?? picture.choice;
      expect(choices).toEqual(same);
      for (const [along, side] of [
        ['x', 'width'],
        ['y', 'height'],
      ] as const) {
        const bySize = others.toSorted((p, q) => p[side] - q[side]);
        const [least, most] = [bySize[0] ?? picture, bySize[bySize.length - 1] ?? picture];
        const share = (picture[side] - least[side]) / (most[side] - least[side]);
        picture.nodes.forEach((node, index) => {
          const [low, high] = [least.nodes[index]?.[along] ?? 0, most.nodes[index]?.[along] ?? 0];
          // All are whole pixels.
          expect(Math.abs(node[along] - low - share * (high - low))).toBeLessThan(1.5);
        });
      }
    }
  });

  it('keeps the outermost marks at the same distance from the edges of all boxes of a size class', () => {
    for (const name of ['full', 'compact', 'phone', 'small']) {
      const edges = pictures
        .filter(({ metrics }) => metrics.name === name)
        .map(({ choice, width, height }) => [
          Math.min(...choice.x),
          width - Math.max(...choice.x),
          Math.min(...choice.y),
          height - Math.max(...choice.y),
        ]);
      for (const edge of edges) expect(edge).toEqual(edges[0]);
    }
  });
});

describe('the first story', () => {
  const { pictures } = story('tomahawk-decision');

  it('shows all its texts in every stage that the page makes', () => {
    const left = pictures.flatMap((picture) =>
      [...texts(picture)].flatMap(([name, box]) => (box === undefined ? [`${name} at ${sizeOf(picture)}`] : [])),
    );
    expect(left).toEqual([]);
  });
});

describe('the second story, which has no room for all its texts', () => {
  const { pictures } = story('camp-david');

  it('hides no text where there is more room, on stages that are not flat', () => {
    const tall = pictures.filter(({ height }) => height > 300);
    const blinking = tall.flatMap((small) =>
      tall.flatMap((large) => {
        if (large.metrics.name !== small.metrics.name || large.width < small.width || large.height < small.height)
          return [];
        const there = texts(large);
        return [...texts(small)].flatMap(([name, box]) =>
          box !== undefined && there.get(name) === undefined ? [`${name}: ${sizeOf(small)}, not ${sizeOf(large)}`] : [],
        );
      }),
    );
    expect(blinking).toEqual([]);
  });

  it('shows all its texts on a desk', () => {
    for (const picture of pictures.filter(({ width, height }) => metricsFor(width, height).name === 'full'))
      expect([...texts(picture)].filter(([name, box]) => box === undefined && !/^(cause|relation)/.test(name))).toEqual(
        [],
      );
  });
});
