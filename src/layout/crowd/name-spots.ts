import type { GraphNode } from '../../model/graph';
import type { Box } from '../geometry';
import type { Metrics } from '../metrics';
import type { Room } from '../room';
import type { Place, PlacedLabel } from '../texts/label-places';
import { textWidth } from '../texts/text-width';
import { leaderTo, type Leader } from './leader';
import { BESIDE, nameBox, type Body, type Direction } from './name-boxes';

/** An actor with its mark. */
export interface Marked extends Body {
  readonly node: GraphNode;
}

/** A place for a name, and the line that leads there where it stands farther off. */
export interface Spot {
  readonly label: PlacedLabel;
  readonly leader?: Leader;
}

/** What is taken of a picture. */
export interface Taken {
  free(box: Box): boolean;
}

/** How many pixels farther off than usual a name may stand, with a line that leads there. */
export const FARTHER: readonly number[] = [9, 20, 30, 40, 55, 70, 85];

/** Directions in which a name stands farther off: beside its mark, shifted along it, and at its corners. */
const AWAY: readonly Direction[] = [...BESIDE, ...shifted(0.5), [1, 1], [-1, 1], [1, -1], [-1, -1]];

/** Those in which it stands next to its mark. */
const NEXT: readonly Direction[] = [...AWAY, ...shifted(0.25), ...shifted(0.75)];

/** Directions beside a mark, shifted along it by a share both ways. */
function shifted(share: number): Direction[] {
  return [share, -share].flatMap((along): Direction[] => [
    [1, along],
    [-1, along],
    [along, 1],
    [along, -1],
  ]);
}

/** The size in pixels of an actor's name; `states` are those of a thing, one of which is written under it. */
export function nameSize({ node: { actor } }: Marked, metrics: Metrics, states: readonly string[] = []): Room {
  const name = textWidth(actor.shortName ?? actor.name, metrics.nameSize);
  return {
    width: Math.max(name, ...states.map((state) => textWidth(state, metrics.roleSize))),
    height: metrics.nameLine + (states.length > 0 ? metrics.roleLine : 0),
  };
}

/** Where a name is whole and free around its mark, so many pixels farther off than usual, the preferred place first. */
export function placesAround(mark: Marked, size: Room, room: Room, far: number, taken: Taken): Place[] {
  const places: Place[] = [];
  for (const direction of far > 0 ? AWAY : NEXT) {
    const whole = nameBox(mark, direction, size, room, far);
    const box = whole && onPixels(whole);
    if (box && taken.free(box)) places.push([box, direction[0]]);
  }
  return places;
}

/** A name in a place that is free, where the line to it touches nothing that is taken either. */
export function spotIn(mark: Marked, [box, towards]: Place, far: number, taken: Taken): Spot | undefined {
  const leader = far > 0 ? leaderTo(mark, box) : undefined;
  if (leader?.boxes.every((one) => taken.free(one)) === false) return undefined;
  const anchor = towards > 0 ? 'start' : towards < 0 ? 'end' : 'middle';
  const x = towards > 0 ? box.x0 : towards < 0 ? box.x1 : (box.x0 + box.x1) / 2;
  return { label: { box, anchor, x, full: false, shown: true, ground: -1 }, ...(leader && { leader }) };
}

/** A box that begins at a whole pixel, where it covers no part of more of them than it must. */
function onPixels({ x0, y0, x1, y1 }: Box): Box {
  const [left, top] = [Math.floor(x0), Math.floor(y0)];
  return { x0: left, y0: top, x1: left + x1 - x0, y1: top + y1 - y0 };
}

/** The box of a name and those along the line to it. */
export function boxesOf({ label, leader }: Spot): readonly Box[] {
  return leader === undefined ? [label.box] : [label.box, ...leader.boxes];
}
