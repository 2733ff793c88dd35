import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { describe, expect, it } from 'vitest';
import { chargeOf, EXACT } from '../../../src/layout/many/charge';
import type { Drive } from '../../../src/layout/many/moving';
import { Swarm, type Spring } from '../../../src/layout/many/swarm';
import { treeCharge } from '../../../src/layout/many/tree-charge';
import { mulberry32 } from '../../../src/layout/random';

const drive = (random: () => number): Drive => ({
  charge: -30,
  theta: 0.8,
  towardX: 0.06,
  towardY: 0.1,
  alphaDecay: 0.03,
  kept: 0.75,
  random,
});

interface Places {
  readonly x: number[];
  readonly y: number[];
}

/** Points at random. */
function scattered(points: number): Places {
  const random = mulberry32(points);
  const places = (): number[] => Array.from({ length: points }, () => random() * 900 - 450);
  return { x: places(), y: places() };
}

/** The same, a few of them in one place, a few hardly apart, and one far off. */
function crowded(points: number): Places {
  const { x, y } = scattered(points);
  for (const [one, other] of [
    [3, 8],
    [20, 8],
    [21, 9],
  ] as const)
    [x[one], y[one]] = [x[other] ?? 0, y[other] ?? 0];
  x[21] = (x[9] ?? 0) + 1e-9;
  y[40] = 40_000;
  return { x, y };
}

function springs(points: number): Spring[] {
  const random = mulberry32(points + 1);
  const any = (): number => Math.floor(random() * points);
  const found = Array.from({ length: points * 2 }, () => ({
    source: any(),
    target: any(),
    pull: 0.1 + random(),
    length: 20 + random() * 60,
  }));
  return [...found.filter(({ source, target }) => source !== target), { source: 3, target: 8, pull: 1, length: 30 }];
}

/** The same by d3-force itself. */
function byD3(start: Places, links: readonly Spring[], ticks: number): SimulationNodeDatum[] {
  const { charge, theta, towardX, towardY, alphaDecay, kept, random } = drive(mulberry32(9));
  const bodies = start.x.map((x, index): SimulationNodeDatum => ({ index, x, y: start.y[index] ?? 0 }));
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .alphaDecay(alphaDecay)
    .velocityDecay(1 - kept)
    .force('charge', forceManyBody().strength(charge).theta(theta))
    .force(
      'link',
      forceLink<SimulationNodeDatum, Spring & { source: number; target: number }>(links.map((one) => ({ ...one })))
        .distance(({ length }) => length)
        .strength(({ pull }) => pull),
    )
    .force('x', forceX(0).strength(towardX))
    .force('y', forceY(0).strength(towardY));
  for (let tick = 0; tick < ticks; tick += 1) simulation.tick();
  return bodies;
}

describe('a swarm', () => {
  it('goes where d3-force takes it, number by number, also from one place and with one far off', () => {
    const points = EXACT + 150;
    const [start, links] = [crowded(points), springs(points)];
    const swarm = new Swarm(start, links, drive(mulberry32(9)));
    for (let tick = 0; tick < 25; tick += 1) swarm.tick();
    const theirs = byD3(start, links, 25);
    expect([...swarm.x]).toEqual(theirs.map(({ x }) => x));
    expect([...swarm.y]).toEqual(theirs.map(({ y }) => y));
  });

  it('of few points is pushed by all of them, and goes where it goes by a tree that leaves nothing out', () => {
    const swarm = new Swarm(scattered(90), [], drive(mulberry32(9)));
    const whole = new Swarm(scattered(90), [], drive(mulberry32(9)));
    chargeOf(swarm, -30)(0.5);
    treeCharge(whole, { ...drive(mulberry32(9)), theta: 1e-9 })(0.5);
    swarm.vx.forEach((vx, point) => {
      expect(vx).toBeCloseTo(whole.vx[point] ?? 0, 9);
    });
    expect(Math.max(...swarm.vx)).toBeGreaterThan(1);
  });
});
