import { copyOf, type Arrangement } from '../arrangement';
import { assign } from './assign';
import { change, pick, shift, type Made } from './moves';
import type { Plan } from '../plan';
import { mulberry32 } from '../random';
import { frameOf, type Room } from '../room';
import { sketchOf, type Sketch } from '../sketch';
import { Stages, type Stage } from './stages';

/** Moves between two pauses. */
const SLICE = 100;

/** Moves after which the faulty boxes are looked for again. */
const ROUND = 25;

/** What a line across a glyph or a text counts beside an overlap, as a share of its price in the search. */
const SHARE = 0.15;

/** Price of a pixel by which a point leaves the place that the search gave it. */
const AWAY = 0.015;

/** Moves that may still better a picture once nothing is wrong. */
const AFTER = 1000;

/** Share of the moves that are made anywhere, not where something is wrong, and how far they go. */
const ANYWHERE = 0.3;
const NEAR = 0.3;

/**
 * Takes the last overlaps and cut-offs out of an arrangement, in place, by min-conflicts (Minton et al. 1992), on
 * several stages of its size class at once: it is mostly what touches something it must not, or is cut off, that is
 * moved, turned or nudged. Ends at once where there is nothing to repair, and soon where nothing is left.
 */
export function* repairing(plan: Plan, choice: Arrangement, stages: readonly Stage[], moves: number): Generator<void> {
  const random = mulberry32(29);
  const frame = frameOf(plan);
  const all = new Stages(plan, choice, frame, stages, SHARE);
  const { first } = sketchOf(plan);
  const home = copyOf(choice);
  let { faulty } = all;
  if (faulty.length === 0) return;
  let cost = all.total;
  let best = cost;
  const kept = copyOf(choice);
  let last = moves;
  for (let move = 0; move < last; move += 1) {
    if (move % SLICE === SLICE - 1) yield;
    if (move % ROUND === 0) {
      ({ faulty } = all);
      if (faulty.length === 0) last = Math.min(last, move + AFTER);
    }
    const clean = last < moves;
    const left = clean ? 0.3 : 1 - move / moves;
    const box = random() < ANYWHERE ? undefined : faulty[Math.floor(random() * faulty.length)];
    const made =
      box === undefined
        ? change(plan, choice, frame, left, random, { near: NEAR })
        : nudge(plan, first, choice, frame, box, random);
    const far = away(choice, home);
    const most = cost + (clean ? 0 : 2 * left * left * random());
    const next = all.change(made, most - far) + far;
    if (next > most) {
      made.undo();
      all.undo(made);
      continue;
    }
    all.settle();
    cost = next;
    if (cost >= best) continue;
    best = cost;
    assign(kept, choice);
  }
  assign(choice, kept);
}

function away({ x, y }: Arrangement, home: Arrangement): number {
  let sum = 0;
  for (let point = 0; point < x.length; point += 1)
    sum += Math.abs((x[point] ?? 0) - (home.x[point] ?? 0)) + Math.abs((y[point] ?? 0) - (home.y[point] ?? 0));
  return sum * AWAY;
}

/** Changes one thing that the place of a box follows from, at random. */
function nudge(
  plan: Plan,
  first: Sketch['first'],
  choice: Arrangement,
  frame: Room,
  box: number,
  random: () => number,
): Made {
  const move = (point: number): Made => shift(plan, choice, frame, point, random() < 0.2 ? 0.3 : 0.08, random);
  const bow = (index: number): Made => pick(choice, 'bow', plan.wires[index]?.pair ?? 0, random);
  if (box < first.names) {
    const node = box % first.labels;
    return random() < 0.5 ? pick(choice, 'label', node, random) : move(node);
  }
  if (box < first.tags) return pick(choice, 'name', box - first.names, random);
  if (box < first.beads) {
    const on = plan.tags[box - first.tags]?.on;
    if (on === undefined || random() < 0.6) return pick(choice, 'tag', box - first.tags, random);
    return 'arrow' in on ? pick(choice, 'bend', on.arrow, random) : bow(on.wire);
  }
  const index = box - first.beads;
  const bead = plan.beads[index];
  if (bead?.on === 'hub') return move(bead.point);
  if (bead?.on !== 'wire') return pick(choice, 'slot', index, random);
  const dice = random();
  if (dice < 0.6) return pick(choice, 'slot', index, random);
  if (dice < 0.8) return bow(bead.wire);
  const wire = plan.wires[bead.wire];
  return move((dice < 0.9 ? wire?.a : wire?.b) ?? 0);
}
