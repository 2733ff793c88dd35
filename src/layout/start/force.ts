import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Drive } from '../many/moving';
import { Swarm, type Spring } from '../many/swarm';
import type { Plan } from '../plan';
import { mulberry32, shuffled } from '../random';
import type { Positions } from './straight';
import type { WireKind } from '../wiring';

interface Body extends SimulationNodeDatum {
  readonly index: number;
}

/** Cosine and sine of the golden angle 137.5077…°, as literals: engines differ in the last bit of Math.cos. */
const GOLDEN = { cos: -0.7373688780783197, sin: 0.6754902942615238 };

/** Ticks from alpha 1 to 0.001 (d3-force's own, and more), decay as a literal: engines differ in Math.pow. */
const QUICK = { ticks: 300, decay: 0.02276277904418933 } as const;
const LONG = { ticks: 500, decay: 0.013720483263108 } as const;
const SHORT = { ticks: 220, decay: 0.030911061622319158 } as const;

/** Points above which the forces between far ones are summed up more coarsely. */
const COARSE_ABOVE = 2000;

/** Actors above which a picture is one of a whole society, which fewer ticks show as well. */
const WIDE = 600;

/** How coarsely far points are summed up, how strongly all are drawn inward, what is left of a speed after a tick. */
const THETA = [0.8, 1.1] as const;
const TOWARD = 0.06;
const KEPT = 0.75;

/** Points that one slice moves: small graphs tick several times a slice, large ones once. */
const POINTS_A_SLICE = 1500;

/** How strongly two actors of one side attract, beside 1 for an interaction between them. */
const SIDE_STRENGTH = 0.25;

/** A pair of points that a line joins, and how many lines do. */
interface Bond {
  readonly a: number;
  readonly b: number;
  readonly kind: WireKind;
  lines: number;
}

/** The frame to fill, in pixels, where the points start from, and whether to take more ticks than d3-force would. */
interface Pull {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly long: boolean;
  /** Whether this is the start of a story of many, of which a search keeps glyphs apart later. */
  readonly many?: boolean;
  /** Is told now and then which share of its ticks is done. */
  readonly told?: ((share: number) => void) | undefined;
}

/**
 * Places of all points by d3-force around the origin, settings from a sweep over many stories (charge −0.12·base²,
 * velocity decay 0.25, forceX and forceY in place of a centre, a pair's lines as one link that is shorter the more
 * there are).
 */
export function* forcing(
  plan: Plan,
  { width, height, seed, long, many = false, told }: Pull,
): Generator<void, Positions> {
  const { ticks, decay } = long ? LONG : plan.nodes.length > WIDE ? SHORT : QUICK;
  const base = 0.8 * Math.sqrt((width * height) / Math.max(1, plan.points));
  const random = mulberry32(seed + 1);
  const order = Array.from({ length: plan.points }, (_, index) => index);
  const bodies = spiral(seed === 0 ? order : shuffled(order, random), base * 0.6);
  const bonds = bondsOf(plan);
  const degree = degrees(plan.points, bonds);
  const strength = (a: number, b: number): number =>
    Math.min(1, 2 / Math.max(1, Math.min(degree[a] ?? 1, degree[b] ?? 1)));
  const springs: readonly Spring[] = [
    ...bonds.map(({ a, b, kind, lines }) => ({
      source: a,
      target: b,
      pull: strength(a, b),
      length: (kind === 'spoke' ? base * 0.6 : base) / Math.sqrt(Math.sqrt(Math.sqrt(lines))),
    })),
    ...sidePairs(plan).map(([a, b]) => ({ source: a, target: b, pull: SIDE_STRENGTH, length: base })),
  ];
  const drive: Drive = {
    charge: -0.12 * base * base,
    theta: THETA[plan.points > COARSE_ABOVE ? 1 : 0],
    towardX: TOWARD,
    towardY: (TOWARD * 1.15 * width) / height,
    alphaDecay: decay,
    kept: KEPT,
    random,
  };
  const moved = many ? new Swarm(placesOf(bodies), springs, drive) : simulated(bodies, springs, drive, base * 0.25);
  const slice = Math.max(1, Math.floor(POINTS_A_SLICE / plan.points));
  for (let tick = 0; tick < ticks; tick += 1) {
    moved.tick();
    if (tick % slice !== 0) continue;
    told?.(tick / ticks);
    yield;
  }
  return moved instanceof Swarm ? moved : placesOf(bodies);
}

function placesOf(bodies: readonly Body[]): Positions {
  return { x: bodies.map(({ x }) => x ?? 0), y: bodies.map(({ y }) => y ?? 0) };
}

/** The simulation of d3-force, which keeps glyphs of a radius apart as well. */
function simulated(
  bodies: Body[],
  springs: readonly Spring[],
  { charge, theta, towardX, towardY, alphaDecay, kept, random }: Drive,
  radius: number,
): { tick: () => unknown } {
  return forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .alphaDecay(alphaDecay)
    .velocityDecay(1 - kept)
    .force('charge', forceManyBody().strength(charge).theta(theta))
    .force(
      'link',
      forceLink<Body, Spring & { source: number | Body; target: number | Body }>(
        springs.map((spring) => ({ ...spring })),
      )
        .distance(({ length }) => length)
        .strength(({ pull }) => pull),
    )
    .force('x', forceX(0).strength(towardX))
    .force('y', forceY(0).strength(towardY))
    .force('collide', forceCollide(radius));
}

function bondsOf({ wires }: Plan): readonly Bond[] {
  const bonds: Bond[] = [];
  for (const { a, b, kind, pair } of wires) (bonds[pair] ??= { a, b, kind, lines: 0 }).lines += 1;
  return bonds;
}

function degrees(points: number, bonds: readonly Bond[]): number[] {
  const degree = Array.from({ length: points }, () => 0);
  for (const { a, b } of bonds) {
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
