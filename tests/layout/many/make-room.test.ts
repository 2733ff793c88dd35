import { describe, expect, it } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import { crowdLabelsOf } from '../../../bench/layout/crowd-labels';
import { graphFrom } from '../../../bench/layout/edition';
import { PANES, shapeOf } from '../../../bench/layout/figures';
import { emptyArrangement, type Arrangement } from '../../../src/layout/arrangement';
import { mostNames } from '../../../src/layout/crowd/crowd-names';
import { dotRadii } from '../../../src/layout/dot-radii';
import { distance, type Point } from '../../../src/layout/geometry';
import { Clearance } from '../../../src/layout/many/clearance';
import { makeRoom } from '../../../src/layout/many/make-room';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { placeGraph } from '../../../src/layout/place';
import { planOf, type Plan } from '../../../src/layout/plan';
import { mulberry32 } from '../../../src/layout/random';
import { seatsOf } from '../../../src/layout/seats/seats';
import { drained } from '../../../src/model/drained';

const [FULL] = SIZE_CLASSES;
if (FULL === undefined) throw new Error('no size class');
const [width, height] = FULL.frame;

function planned(actors: number): Plan {
  const graph = graphFrom(activityStory({ actors, interactions: actors * 4, seed: 1, groups: 6 }));
  return planOf(graph, FULL ?? never());
}

function never(): never {
  throw new Error('no size class');
}

/** Points near the middle of the frame, the first three in one spot of its corner, with room made for them. */
function cleared(plan: Plan): Arrangement {
  const random = mulberry32(3);
  const places = emptyArrangement(plan);
  const near = (span: number): number => (span * (random() + random())) / 2;
  for (let point = 0; point < plan.points; point += 1) {
    places.x[point] = point < 3 ? 1 : near(width);
    places.y[point] = point < 3 ? 1 : near(height);
  }
  drained(makeRoom(plan, places, { width, height }));
  return places;
}

describe('the dots of a crowd', () => {
  const plan = planned(400);
  const radii = dotRadii(plan.graph.nodes, plan.metrics, { width, height });
  const places = cleared(plan);
  const spots = [...radii.keys()].map((node): Point => ({ x: places.x[node] ?? 0, y: places.y[node] ?? 0 }));

  it('end beside each other, even from one spot, within the frame and in whole pixels', () => {
    spots.forEach((p, node) => {
      const rim = radii[node] ?? 0;
      expect(Math.min(p.x, p.y, width - p.x, height - p.y)).toBeGreaterThanOrEqual(rim);
      expect([p.x % 1, p.y % 1]).toEqual([0, 0]);
      for (const [other, q] of spots.entries())
        if (other > node) expect(distance(p, q)).toBeGreaterThan(rim + (radii[other] ?? 0));
    });
  });

  it('go only as far as they must', () => {
    const before = mulberry32(3);
    const near = (span: number): number => (span * (before() + before())) / 2;
    const far = spots.map((spot, node) => (node < 3 ? 0 : distance(spot, { x: near(width), y: near(height) })));
    expect(far.reduce((sum, one) => sum + one, 0) / far.length).toBeLessThan(8);
    expect(Math.max(...far)).toBeLessThan(42);
  });
});

describe('the names of a crowd of 400', () => {
  const graph = graphFrom(activityStory({ actors: 400, interactions: 1600, seed: 1, groups: 6 }));
  const seats = seatsOf(graph, 0.2);

  it.each(PANES)('are as many on a $name as there is room for, nearly, and touch nothing, however large', (pane) => {
    const { shown } = crowdLabelsOf(graph, seats, pane);
    expect(shown).toBeGreaterThanOrEqual(Math.round(mostNames(pane, graph.nodes.length) * 0.7));
    for (const spread of [1, 2, 8]) expect(crowdLabelsOf(graph, seats, pane, spread).faults).toBe(0);
  });

  it('stand where the dots do not touch either', () => {
    const [desktop = never()] = PANES;
    const { choice } = placeGraph(graph, seats, desktop.width, desktop.height);
    expect(shapeOf(graph, choice, desktop).overlapping).toBe(0);
  });

  it.each([
    [390, 328],
    [600, 296],
  ])('are as many also in a box of %i × %i, flatter than its frame', (boxWidth, boxHeight) => {
    const pane = { name: 'phone', width: boxWidth, height: boxHeight } as const;
    const { shown, faults } = crowdLabelsOf(graph, seats, pane);
    expect(shown).toBeGreaterThanOrEqual(Math.round(mostNames(pane, graph.nodes.length) * 0.7));
    expect(faults).toBe(0);
  });
});

it('in a story of a hundred actors and four hundred interactions half of them are named on a phone', () => {
  const graph = graphFrom(activityStory({ actors: 100, interactions: 400, seed: 1, groups: 8 }));
  const seats = seatsOf(graph, 0.2);
  for (const pane of PANES) {
    const { shown, faults } = crowdLabelsOf(graph, seats, pane);
    expect(shown).toBeGreaterThanOrEqual(pane.name === 'desktop' ? 95 : 50);
    expect(faults).toBe(0);
  }
});

describe('a frame that knows what is free', () => {
  const clearance = new Clearance({ width: 100, height: 60 }, 12);

  it('gives the distance to the rim of the nearest disc, and to a box as a square sees it', () => {
    clearance.putDisc({ x: 20, y: 20 }, 5);
    clearance.putBox({ x0: 60, y0: 10, x1: 80, y1: 20 });
    expect(clearance.at(23, 24)).toBe(0);
    expect(clearance.at(20, 35)).toBe(10);
    expect(clearance.at(70, 15)).toBe(0);
    expect(clearance.at(83, 25)).toBe(5);
  });

  it('knows no more than its reach, and no less', () => {
    expect(clearance.at(45, 50)).toBe(12);
    expect(new Clearance({ width: 20, height: 20 }, 9.1).at(10, 10)).toBe(9.1);
  });
});
