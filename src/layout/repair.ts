import {
  assign,
  BOWS,
  copyOf,
  DOCKS,
  LABEL_SIDES,
  NAME_PLACES,
  SLOTS,
  TAG_PLACES,
  type Arrangement,
} from './arrangement';
import { collisions, contactsOf } from './cost';
import { outside } from './faults';
import type { Plan } from './plan';
import { pricesOf } from './prices';
import { mulberry32 } from './random';
import type { Room } from './room';
import { draw, sketchOf, type Sketch } from './sketch';

/** Moves between two pauses. */
const SLICE = 100;

/** Moves after which the faulty boxes are looked for again. */
const ROUND = 25;

/** What a line across a glyph or a text counts beside an overlap, as a share of its price in the search. */
const SHARE = 0.15;

/** Price of a pixel by which a point leaves the place that the search gave it. */
const AWAY = 0.015;

/**
 * Takes the last overlaps and cut-offs out of an arrangement, in place, by min-conflicts (Minton et al. 1992): only what
 * touches something it must not, or is cut off, is moved, turned or nudged. Ends early where nothing is left to repair.
 */
export function* repairing(plan: Plan, choice: Arrangement, room: Room, moves: number): Generator<void> {
  const random = mulberry32(29);
  const sketch = sketchOf(plan);
  const prices = pricesOf(sketch);
  const home = { x: [...choice.x], y: [...choice.y] };
  const price = (): number => {
    draw(sketch, choice, room.width, room.height);
    return contactsOf(sketch, room) + SHARE * collisions(sketch, prices) + away(choice, home);
  };
  let cost = price();
  let best = cost;
  let kept = copyOf(choice);
  let faulty: readonly number[] = [];
  for (let move = 0; move < moves; move += 1) {
    if (move % SLICE === SLICE - 1) yield;
    if (move % ROUND === 0) {
      draw(sketch, choice, room.width, room.height);
      faulty = faultyBoxes(sketch, room);
      if (faulty.length === 0) break;
    }
    const left = 1 - move / moves;
    const undo = nudge(sketch, choice, room, faulty[Math.floor(random() * faulty.length)] ?? 0, random);
    const next = price();
    if (next > cost + 2 * left * left * random()) {
      undo();
      continue;
    }
    cost = next;
    if (cost < best) [best, kept] = [cost, copyOf(choice)];
  }
  assign(choice, kept);
}

function away({ x, y }: Arrangement, home: { readonly x: readonly number[]; readonly y: readonly number[] }): number {
  let sum = 0;
  for (let point = 0; point < x.length; point += 1)
    sum += Math.abs((x[point] ?? 0) - (home.x[point] ?? 0)) + Math.abs((y[point] ?? 0) - (home.y[point] ?? 0));
  return sum * AWAY;
}

type Undo = () => void;

/** Changes one thing that the place of a box follows from, at random, and says how to take it back. */
function nudge(sketch: Sketch, choice: Arrangement, room: Room, box: number, random: () => number): Undo {
  const { first, plan } = sketch;
  const set = (list: number[], index: number, value: number): Undo => {
    const before = list[index] ?? 0;
    list[index] = value;
    return () => void (list[index] = before);
  };
  const any = (options: readonly unknown[]): number => Math.floor(random() * options.length);
  if (box < first.names) {
    const node = box % first.labels;
    return random() < 0.5 ? set(choice.label, node, any(LABEL_SIDES)) : shift(plan, choice, room, node, random);
  }
  if (box < first.tags) return set(choice.name, box - first.names, any(NAME_PLACES));
  if (box < first.beads) return set(choice.tag, box - first.tags, any(TAG_PLACES));
  const index = box - first.beads;
  const bead = plan.beads[index];
  if (bead?.on === 'hub') return shift(plan, choice, room, bead.point, random);
  if (bead?.on === 'rim') return set(choice.slot, index, any(DOCKS));
  const wire = plan.wires[bead?.wire ?? 0];
  const dice = random();
  if (dice < 0.6 || wire === undefined) return set(choice.slot, index, any(SLOTS));
  if (dice < 0.8) return set(choice.bow, wire.pair, any(BOWS));
  return shift(plan, choice, room, dice < 0.9 ? wire.a : wire.b, random);
}

function shift({ nodes, metrics }: Plan, choice: Arrangement, room: Room, point: number, random: () => number): Undo {
  const [x, y] = [choice.x[point] ?? 0, choice.y[point] ?? 0];
  const far = (random() < 0.2 ? 0.3 : 0.08) * Math.min(room.width, room.height * 1.5);
  const halfWidth = (nodes[point]?.halfWidth ?? metrics.bead.current) + metrics.margin;
  const halfHeight = (nodes[point]?.halfHeight ?? metrics.bead.current) + metrics.margin;
  const within = (value: number, low: number, high: number): number => Math.round(Math.max(low, Math.min(high, value)));
  choice.x[point] = within(x + (random() + random() - 1) * far, halfWidth, room.width - halfWidth);
  choice.y[point] = within(y + (random() + random() - 1) * far, halfHeight, room.height - halfHeight);
  return () => {
    choice.x[point] = x;
    choice.y[point] = y;
  };
}

/** The boxes that overlap another or are cut off, by index. */
function faultyBoxes(sketch: Sketch, { width, height }: Room): number[] {
  const { first, boxes, plan } = sketch;
  const least = plan.metrics.bead.current - plan.metrics.bead.chain;
  const meet = (p: number, q: number): boolean => {
    if (p === q || (Math.abs(p - q) === first.labels && Math.max(p, q) < first.names)) return false;
    const free = p >= first.beads && q >= first.beads ? -least : 0;
    const x = Math.min(boxes[p * 4 + 2] ?? 0, boxes[q * 4 + 2] ?? 0) - Math.max(boxes[p * 4] ?? 0, boxes[q * 4] ?? 0);
    const y =
      Math.min(boxes[p * 4 + 3] ?? 0, boxes[q * 4 + 3] ?? 0) - Math.max(boxes[p * 4 + 1] ?? 0, boxes[q * 4 + 1] ?? 0);
    return x + free > 0 && y + free > 0;
  };
  const all = Array.from({ length: first.end }, (_, box) => box);
  return all.filter((p) => outside(sketch, p, width, height, 0) > 0 || all.some((q) => meet(p, q)));
}
