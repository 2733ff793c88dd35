import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Plan } from './plan';
import { mulberry32, shuffled } from './random';

interface Body extends SimulationNodeDatum {
  readonly index: number;
}

/** Cosine and sine of the golden angle 137.5077…°, as literals: engines differ in the last bit of Math.cos. */
const GOLDEN = { cos: -0.7373688780783197, sin: 0.6754902942615238 };

/** 300 ticks from alpha 1 to 0.001 (d3-force's own default), as a literal: engines differ in Math.pow. */
const ALPHA_DECAY = 0.02276277904418933;
const TICKS = 300;

/** Points that one slice moves: small graphs tick several times a slice, large ones once. */
const POINTS_A_SLICE = 1500;

/** Places of all points of a plan, by index. */
export interface Places {
  readonly x: number[];
  readonly y: number[];
}

/** How strongly two actors of one side attract, beside 1 for an interaction between them. */
const SIDE_STRENGTH = 0.25;

/**
 * Places of all points by d3-force in a frame around the origin, settings from the sweep in the layout study
 * (charge −0.12·base², velocity decay 0.25, forceX and forceY in place of a centre).
 */
export function* forcing(plan: Plan, width: number, height: number, seed: number): Generator<void, Places> {
  const base = 0.8 * Math.sqrt((width * height) / Math.max(1, plan.points));
  const random = mulberry32(seed + 1);
  const order = Array.from({ length: plan.points }, (_, index) => index);
  const bodies = spiral(seed === 0 ? order : shuffled(order, random), base * 0.6);
  const degree = degrees(plan);
  const strength = (a: number, b: number): number =>
    Math.min(1, 2 / Math.max(1, Math.min(degree[a] ?? 1, degree[b] ?? 1)));
  const links = [
    ...plan.wires.map(({ a, b, kind }) => ({
      source: a,
      target: b,
      pull: strength(a, b),
      length: kind === 'spoke' ? base * 0.6 : base,
    })),
    ...sidePairs(plan).map(([a, b]) => ({ source: a, target: b, pull: SIDE_STRENGTH, length: base })),
  ];
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .alphaDecay(ALPHA_DECAY)
    .velocityDecay(0.25)
    .force(
      'charge',
      forceManyBody()
        .strength(-0.12 * base * base)
        .theta(0.8),
    )
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(({ length }) => length)
        .strength(({ pull }) => pull),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength((0.06 * 1.15 * width) / height))
    .force('collide', forceCollide(base * 0.25));
  const slice = Math.max(1, Math.floor(POINTS_A_SLICE / plan.points));
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    if (tick % slice === 0) yield;
  }
  return { x: bodies.map(({ x }) => x ?? 0), y: bodies.map(({ y }) => y ?? 0) };
}

function degrees({ points, wires }: Plan): number[] {
  const degree = Array.from({ length: points }, () => 0);
  for (const { a, b } of wires) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  return degree;
}

function spiral(order: readonly number[], step: number): Body[] {
  const bodies: Body[] = [];
  let [x, y] = [1, 0];
  order.forEach((index, rank) => {
    const radius = step * Math.sqrt(0.5 + rank);
    bodies[index] = { index, x: x * radius, y: y * radius };
    [x, y] = [x * GOLDEN.cos - y * GOLDEN.sin, x * GOLDEN.sin + y * GOLDEN.cos];
  });
  return bodies;
}

function sidePairs({ sides }: Plan): [number, number][] {
  return sides.flatMap(({ members }) =>
    members.length > 12 ? [] : members.flatMap((a, at) => members.slice(at + 1).map((b): [number, number] => [a, b])),
  );
}
