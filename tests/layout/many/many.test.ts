import { describe, expect, it } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import { graphFrom } from '../../../bench/layout/edition';
import { labelsOf, PANES, shapeOf } from '../../../bench/layout/figures';
import { bodiesOf } from '../../../src/layout/many/bodies';
import { Cells } from '../../../src/layout/many/cells';
import { filled } from '../../../src/layout/many/frame';
import type { Spots } from '../../../src/layout/many/pairs';
import type { Scene } from '../../../src/layout/many/scene';
import { settling } from '../../../src/layout/many/settling';
import { Residents } from '../../../src/layout/many/residents';
import { Standing } from '../../../src/layout/many/standing';
import { StraightLinks } from '../../../src/layout/many/straight-links';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { placeGraph } from '../../../src/layout/place';
import { planOf } from '../../../src/layout/plan';
import { mulberry32 } from '../../../src/layout/random';
import { drained } from '../../../src/model/drained';
import { seating, seatsOf } from '../../../src/layout/seats/seats';
import { crossingsOf, straightGraph, straightOf } from '../../../src/layout/start/straight';

const GRAPH = graphFrom(activityStory({ actors: 77, interactions: 300, seed: 1, groups: 6 }));
const [FULL] = SIZE_CLASSES;
const PLAN = planOf(GRAPH, FULL ?? never());
const FRAME = { width: PLAN.metrics.frame[0], height: PLAN.metrics.frame[1] };
const LINKS = straightOf(PLAN);
const SCENE: Scene = {
  graph: LINKS,
  bodies: bodiesOf(PLAN, 0.4),
  wish: {
    wanted: new Float64Array(PLAN.points * PLAN.points).fill(120),
    x: new Float64Array(PLAN.points),
    y: new Float64Array(PLAN.points),
    unit: Infinity,
  },
  prices: { crossing: 1, wish: 10, onLink: 2, glyphs: 3, names: 4 },
};

/** All points at random, all names on the right. */
function scattered(seed: number): Spots {
  const random = mulberry32(seed);
  return {
    x: Float64Array.from({ length: PLAN.points }, () => Math.round(random() * FRAME.width)),
    y: Float64Array.from({ length: PLAN.points }, () => Math.round(random() * FRAME.height)),
    side: new Uint8Array(PLAN.points).fill(1),
  };
}

describe('the seats of a story of 77 actors', () => {
  const seats = seatsOf(GRAPH, 0.2);

  it.each([
    ['desktop', 70, 8],
    ['iframe', 45, 16],
    ['phone', 36, 24],
  ] as const)(
    'fill a %s, with no two actors on one another, names and few actors on links of others',
    (name, named, onLinks) => {
      const pane = PANES.find((one) => one.name === name) ?? never();
      const placed = placeGraph(GRAPH, seats, pane.width, pane.height);
      const shape = shapeOf(GRAPH, placed.choice, pane);
      expect(shape.overlapping).toBe(0);
      expect(shape.used).toBeGreaterThan(0.92);
      expect(shape.onLinks).toBeLessThanOrEqual(onLinks);
      expect(labelsOf(placed).shown).toBeGreaterThanOrEqual(named);
      expect(labelsOf(placed).faults).toBe(0);
    },
  );

  it('leave left what was left, from the roomiest size class to the smallest', () => {
    const [full, small] = [seats.get('full'), seats.get('small')];
    const far = [...GRAPH.nodes.keys()].flatMap((p) =>
      [...GRAPH.nodes.keys()].filter((q) => (full?.x[q] ?? 0) - (full?.x[p] ?? 0) > FRAME.width / 4).map((q) => [p, q]),
    );
    expect(far.length).toBeGreaterThan(500);
    expect(far.filter(([p = 0, q = 0]) => (small?.x[p] ?? 0) >= (small?.x[q] ?? 0))).toEqual([]);
  });
});

describe('the seats of a story of 447 actors', () => {
  const graph = graphFrom(activityStory({ actors: 447, interactions: 900, seed: 1, groups: 12 }));
  const shares: number[] = [];
  const seats = drained(seating(graph, 0.2, { share: (share) => shares.push(share) }));
  const desktop = PANES[0] ?? never();

  it('fill a desktop, and leave no two actors on one another', () => {
    const shape = shapeOf(graph, placeGraph(graph, seats, desktop.width, desktop.height).choice, desktop);
    expect(shape.overlapping).toBe(0);
    expect(shape.used).toBeGreaterThan(0.95);
  });

  it('are told of while they are found: which share of the work is done, from nothing to nearly all', () => {
    expect(shares).toEqual(shares.toSorted((p, q) => p - q));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.98);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('leave no corner of the frame to a few far actors: nine in ten stand in more than half of it each way', () => {
    const { x, y } = placeGraph(graph, seats, desktop.width, desktop.height).choice;
    const spread = (values: readonly number[]): number => {
      const sorted = values.slice(0, graph.nodes.length).toSorted((p, q) => p - q);
      return (sorted[424] ?? 0) - (sorted[22] ?? 0);
    };
    expect(spread(x) / desktop.width).toBeGreaterThan(0.75);
    expect(spread(y) / desktop.height).toBeGreaterThan(0.75);
  });
});

describe('a picture that knows what each point costs', () => {
  it('asks for a new place what the point then costs there, and keeps all sums as they would be anew', () => {
    const standing = new Standing(SCENE, scattered(1));
    const random = mulberry32(2);
    for (let move = 0; move < 40; move += 1) {
      const [point, side] = [Math.floor(random() * PLAN.points), Math.floor(random() * 4)];
      const [x, y] = [Math.round(random() * FRAME.width), Math.round(random() * FRAME.height)];
      const asked = standing.priceAt(point, x, y, side, Infinity);
      standing.move(point, x, y, side);
      expect(standing.priceOf(point)).toBeCloseTo(asked, 6);
    }
    const anew = new Standing(SCENE, standing);
    for (let point = 0; point < PLAN.points; point += 1)
      expect(standing.priceOf(point)).toBeCloseTo(anew.priceOf(point), 6);
  });

  it('keeps all sums of a point that is moved elsewhere than was asked last, or without a question', () => {
    const standing = new Standing(SCENE, scattered(1));
    const random = mulberry32(3);
    const somewhere = (): [number, number] => [Math.round(random() * FRAME.width), Math.round(random() * FRAME.height)];
    for (let move = 0; move < 40; move += 1) {
      const point = Math.floor(random() * PLAN.points);
      if (move % 4 > 0) standing.priceAt(point, ...somewhere(), 1, move % 4 > 1 ? Infinity : 20);
      standing.move(point, ...somewhere(), 1);
    }
    const anew = new Standing(SCENE, standing);
    for (let point = 0; point < PLAN.points; point += 1)
      expect(standing.priceOf(point)).toBeCloseTo(anew.priceOf(point), 6);
  });

  it('says of a place that is too dear only that it is, and is left as it was', () => {
    const standing = new Standing(SCENE, scattered(1));
    const [x, y, price] = [standing.x[0] ?? 0, standing.y[0] ?? 0, standing.priceOf(0)];
    const whole = standing.priceAt(0, 30, 30, 1, Infinity);
    expect(standing.priceAt(0, 30, 30, 1, whole / 2)).toBeGreaterThan(whole / 2);
    expect([standing.x[0], standing.y[0], standing.priceOf(0)]).toEqual([x, y, price]);
  });

  it.each([
    ['over all of it', scattered(3)],
    ['over one corner of it', { x: [0, 90], y: [0, 60] }],
    ['over a line', { x: [200, 200], y: [0, 400] }],
  ])('counts the crossings of each link as they are counted at once, by a grid %s', (_, room) => {
    const places = scattered(3);
    const links = new StraightLinks(LINKS, places, new Cells(room));
    const sum = [...LINKS.from.keys()].reduce((total, link) => total + links.crossing(link, Infinity), 0);
    expect(sum / 2).toBe(crossingsOf(LINKS, places));
  });

  it('finds links on one line that touch, and none that only lie along the same', () => {
    const graph = straightGraph(8, Int32Array.of(0, 2, 4, 6), Int32Array.of(1, 3, 5, 7));
    const places = {
      x: Float64Array.of(0, 40, 40, 80, 90, 120, 10, 10),
      y: Float64Array.of(5, 5, 5, 5, 5, 5, 0, 9),
    };
    const links = new StraightLinks(graph, places, new Cells(places));
    expect([0, 1, 2, 3].map((link) => links.crossing(link, Infinity))).toEqual([2, 1, 0, 1]);
  });

  it('costs less after it was searched, all glyphs and the names that have room within the frame', () => {
    const start = filled(PLAN, scattered(4), FRAME, 0);
    const side = new Uint8Array(PLAN.points).fill(1);
    const costOf = (spots: ReturnType<typeof scattered>): number => {
      const standing = new Standing(SCENE, spots);
      return [...spots.x.keys()].reduce((sum, point) => sum + standing.priceOf(point), 0);
    };
    const effort = { moves: 4000, far: [0.3, 0.02], heat: [0.5, 0.02], joining: 0.35, seed: 5 } as const;
    const found = drained(settling(SCENE, { ...start, side }, FRAME, effort));
    expect(costOf(found)).toBeLessThan(costOf({ ...start, side }) / 2);
    expect(Math.min(...found.x)).toBeGreaterThan(0);
    expect(Math.max(...found.x)).toBeLessThan(FRAME.width);
    expect(Math.max(...found.y)).toBeLessThan(FRAME.height);
  });
});

describe('a grid with things in its squares', () => {
  it('finds those that share a square, in their order, wherever each has moved to', () => {
    const random = mulberry32(8);
    const word = (): number => Math.floor(random() * 2 ** 32) & Math.floor(random() * 2 ** 32);
    const squares = Array.from({ length: 70 }, (): [number, number] => [0, 0]);
    const residents = new Residents(squares.length);
    for (let turn = 0; turn < 300; turn += 1) {
      const thing = Math.floor(random() * squares.length);
      const [oldLow, oldHigh] = squares[thing] ?? [0, 0];
      const [low, high] = [word(), word()];
      squares[thing] = [low, high];
      residents.flip(thing, oldLow ^ low, oldHigh ^ high);
      const [askedLow, askedHigh] = [word() & word(), word() & word()];
      const first = Math.floor(random() * squares.length);
      const count = residents.gather(askedLow, askedHigh, first);
      const there = [...squares.keys()].filter((other) => {
        const [ownLow, ownHigh] = squares[other] ?? [0, 0];
        return other >= first && ((ownLow & askedLow) | (ownHigh & askedHigh)) !== 0;
      });
      expect([...residents.found.subarray(0, count)]).toEqual(there);
      const sets = Int32Array.of(0, word(), word(), word());
      const some = there.filter((other) => ((sets[1 + (other >> 5)] ?? 0) >> (other & 31)) & 1);
      const few = residents.gatherOf(askedLow, askedHigh, first, sets, 1);
      expect([...residents.found.subarray(0, few)]).toEqual(some);
    }
  });
});

describe('the frame of a story of many', () => {
  it('is filled, and where places are spread evenly nobody changes sides with anybody', () => {
    const places = { x: [0, 1, 2, 3, 100], y: [5, 4, 3, 2, -90] };
    const { x, y } = filled(PLAN, places, FRAME, 0.5);
    expect([...x].toSorted((p, q) => p - q)).toEqual([...x]);
    expect([...y].toSorted((p, q) => q - p)).toEqual([...y]);
    const plain = filled(PLAN, places, FRAME, 0);
    expect([x[0], x[4]]).toEqual([plain.x[0], plain.x[4]]);
    expect((x[3] ?? 0) - (x[0] ?? 0)).toBeGreaterThan(5 * ((plain.x[3] ?? 0) - (plain.x[0] ?? 0)));
  });
});

function never(): never {
  throw new Error('no such size');
}
