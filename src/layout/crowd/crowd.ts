import type { StoryGraph } from '../../model/graph';
import { metricsFor } from '../metrics';
import type { Room } from '../room';
import type { Seats } from '../seats/seats';

/**
 * A story of many as flat lists, in which actors and interactions are indices. Points are the actors, then the middles
 * of interactions between three and more; strokes are the lines and spokes of all interactions, in the order of the
 * steps.
 */
export interface Crowd {
  readonly actors: number;
  /** The actors' places in all lists, by id. */
  readonly index: ReadonlyMap<string, number>;
  readonly points: number;
  /** The ends of each stroke, the acting one first. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Number of the step of each stroke. */
  readonly step: Uint32Array;
  /** By step number, from 0: its first stroke; and one entry more, so that the next always ends a step's own. */
  readonly first: Uint32Array;
  /** By actor: the first step that tells of it; one after the last step for those of whom none does. */
  readonly met: Uint32Array;
  /** The steps of each actor one after the other, in order; those of actor i lie in [ownFirst[i], ownFirst[i + 1]). */
  readonly own: Uint32Array;
  readonly ownFirst: Uint32Array;
  /** Actors by the number of their interactions, the busiest first. */
  readonly busiest: Uint32Array;
}

/** The flat lists of a story's graph; `met` says by actor id which step first tells of it. */
export function crowdOf({ nodes, links }: StoryGraph, met: ReadonlyMap<string, number>): Crowd {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const members = links.map(({ actors }) => actors.map((id) => index.get(id) ?? 0));
  const strokes = members.reduce((sum, { length }) => sum + strokesOf(length), 0);
  const from = new Uint32Array(strokes);
  const to = new Uint32Array(strokes);
  const step = new Uint32Array(strokes);
  const first = new Uint32Array(links.length + 2);
  let points = nodes.length;
  let stroke = 0;
  const add = (p: number, q: number, number: number): void => {
    from[stroke] = p;
    to[stroke] = q;
    step[stroke] = number;
    stroke += 1;
  };
  members.forEach((own, link) => {
    first[link + 1] = stroke;
    const [one = 0, other = 0] = own;
    if (own.length === 2) add(one, other, link + 1);
    if (own.length < 3) return;
    // The acting one's spoke leads to the middle, the others' away from it.
    own.forEach((actor, place) => (place === 0 ? add(actor, points, link + 1) : add(points, actor, link + 1)));
    points += 1;
  });
  first[links.length + 1] = stroke;
  return {
    actors: nodes.length,
    index,
    points,
    from,
    to,
    step,
    first,
    met: Uint32Array.from(nodes, ({ id }) => met.get(id) ?? links.length + 1),
    ...ownSteps(nodes.length, members),
    busiest: Uint32Array.from(
      [...nodes.keys()].sort((p, q) => (nodes[q]?.degree ?? 0) - (nodes[p]?.degree ?? 0) || p - q),
    ),
  };
}

function strokesOf(participants: number): number {
  return participants > 2 ? participants : participants === 2 ? 1 : 0;
}

function ownSteps(actors: number, members: readonly (readonly number[])[]): Pick<Crowd, 'own' | 'ownFirst'> {
  const ownFirst = new Uint32Array(actors + 1);
  for (const actor of members.flat()) ownFirst[actor + 1] = (ownFirst[actor + 1] ?? 0) + 1;
  for (let actor = 0; actor < actors; actor += 1)
    ownFirst[actor + 1] = (ownFirst[actor + 1] ?? 0) + (ownFirst[actor] ?? 0);
  const next = ownFirst.slice();
  const own = new Uint32Array(ownFirst[actors] ?? 0);
  members.forEach((those, link) => {
    for (const actor of those) {
      const at = next[actor] ?? 0;
      own[at] = link + 1;
      next[actor] = at + 1;
    }
  });
  return { own, ownFirst };
}

/** How many interactions an actor has had by a step, by bisection. */
export function countBy({ own, ownFirst }: Crowd, actor: number, step: number): number {
  const start = ownFirst[actor] ?? 0;
  let low = start;
  let high = ownFirst[actor + 1] ?? start;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle] ?? 0) <= step) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/** The steps of an actor in [from, to], a part of the crowd's own list. */
export function stepsOf(crowd: Crowd, actor: number, from: number, to: number): Uint32Array {
  const start = crowd.ownFirst[actor] ?? 0;
  return crowd.own.subarray(start + countBy(crowd, actor, from - 1), start + countBy(crowd, actor, to));
}

/** Those with whom some actors had to do in the steps [from, to], without themselves. */
export function neighborsIn(crowd: Crowd, actors: readonly number[], from: number, to: number): readonly number[] {
  const found = new Set<number>();
  for (const actor of actors) {
    for (const step of stepsOf(crowd, actor, from, to)) {
      for (let stroke = crowd.first[step] ?? 0; stroke < (crowd.first[step + 1] ?? 0); stroke += 1)
        for (const end of [crowd.from[stroke] ?? 0, crowd.to[stroke] ?? 0]) if (end < crowd.actors) found.add(end);
    }
  }
  for (const actor of actors) found.delete(actor);
  return [...found];
}

/** Where the points of a crowd are in a box, in pixels. */
export interface Places extends Room {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** The seats of the box's size class, mapped to the box. Throws where that class has none. */
export function placesOf(seats: Seats, { width, height }: Room): Places {
  const metrics = metricsFor(width, height);
  const seat = seats.get(metrics.name);
  if (seat === undefined) throw new Error(`no seats for size class: "${metrics.name}"`);
  const [frameWidth, frameHeight] = metrics.frame;
  return {
    width,
    height,
    x: Float32Array.from(seat.x, (x) => (x * width) / frameWidth),
    y: Float32Array.from(seat.y, (y) => (y * height) / frameHeight),
  };
}

/**
 * Length of all strokes in pixels by pixel of the box in which nine in ten of the actors stand each way: 1 where their
 * ink, side by side, would fill it.
 */
export function inkOf({ from, to, actors }: Crowd, { x, y }: Places): number {
  let length = 0;
  for (let stroke = 0; stroke < from.length; stroke += 1) {
    const [p = 0, q = 0] = [from[stroke], to[stroke]];
    const dx = (x[q] ?? 0) - (x[p] ?? 0);
    const dy = (y[q] ?? 0) - (y[p] ?? 0);
    length += Math.sqrt(dx * dx + dy * dy);
  }
  return length / Math.max(1, spread(x, actors) * spread(y, actors));
}

/** How far apart the middle nine in ten of some values lie. */
function spread(values: Float32Array, count: number): number {
  const sorted = values.slice(0, count).sort();
  const at = (share: number): number => sorted[Math.round((count - 1) * share)] ?? 0;
  return at(0.95) - at(0.05);
}

/** Actors in the order in which they are met, and by step number how many are met before it. */
export function metBefore({ actors, met, first: steps }: Crowd): {
  readonly order: Uint32Array;
  readonly first: Uint32Array;
} {
  const first = new Uint32Array(steps.length + 1);
  for (const step of met) first[step + 1] = (first[step + 1] ?? 0) + 1;
  for (let step = 0; step < steps.length; step += 1) first[step + 1] = (first[step + 1] ?? 0) + (first[step] ?? 0);
  const next = first.slice();
  const order = new Uint32Array(actors);
  met.forEach((step, actor) => {
    const at = next[step] ?? 0;
    order[at] = actor;
    next[step] = at + 1;
  });
  return { order, first: first.slice(0, steps.length) };
}
