import { mulberry32 } from '../random';
import type { Room } from '../room';
import { TURNS } from './bodies';
import { EDGE } from './frame';
import type { Spots } from './pairs';
import type { Scene } from './scene';
import { Standing } from './standing';

/** How long a picture is searched, and how far a move goes at most, first and last, as shares of the frame. */
export interface Effort {
  readonly moves: number;
  readonly far: readonly [start: number, end: number];
  /** The worsening accepted at the start and at the end. */
  readonly heat: readonly [start: number, end: number];
  /** Share of the moves that send a point among those it is linked to, wherever they are. */
  readonly joining: number;
  readonly seed: number;
}

/** Moves between two pauses. */
const SLICE = 400;

/** Share of the moves that turn a name where it stands. */
const TURNED = 0.15;

/** How far from the middle of its neighbours a point is sent at most, first and last, as a share of the frame. */
const AMONG = [0.144, 0.024] as const;

/**
 * Takes faults out of a picture of many by moving single points and turning names (threshold accepting), all within the
 * frame. Gives the best picture met.
 */
export function* settling(scene: Scene, start: Spots, frame: Room, effort: Effort): Generator<void, Spots> {
  const standing = new Standing(scene, start);
  const { x, y, side } = standing;
  const { reach } = scene.bodies;
  const random = mulberry32(effort.seed);
  const [hot, cold] = effort.heat;
  const [wide, near] = effort.far;
  const span = Math.min(frame.width, frame.height);
  const best = { x: x.slice(), y: y.slice(), side: side.slice() };
  let [gone, least] = [0, 0];
  for (let move = 0; move < effort.moves; move += 1) {
    if (move % SLICE === SLICE - 1) yield;
    const left = 1 - move / effort.moves;
    const allowed = (cold + (hot - cold) * left * left * left) * random();
    const p = Math.floor(random() * x.length);
    const before = standing.priceOf(p);
    const turned = random() < TURNED && scene.bodies.named[p] === 1;
    const joins = !turned && effort.joining > 0 && random() < effort.joining;
    const reached = joins ? AMONG[1] + (AMONG[0] - AMONG[1]) * left : near + (wide - near) * left * left;
    const far = turned ? 0 : reached * span;
    const turn = turned ? Math.floor(random() * TURNS) : (side[p] ?? 0);
    const fromX = joins ? middleOf(scene, x, p) : (x[p] ?? 0);
    const fromY = joins ? middleOf(scene, y, p) : (y[p] ?? 0);
    const row = (p * TURNS + turn) * 4;
    const toX = within(frame.width, reach[row], reach[row + 1], fromX + (random() * 2 - 1) * far);
    const toY = within(frame.height, reach[row + 2], reach[row + 3], fromY + (random() * 2 - 1) * far);
    const worse = standing.priceAt(p, toX, toY, turn, before + allowed) - before;
    if (worse > allowed) continue;
    standing.move(p, toX, toY, turn);
    gone += worse;
    if (gone > least - 1e-9) continue;
    least = gone;
    best.x.set(x);
    best.y.set(y);
    best.side.set(side);
  }
  return best;
}

/** The middle along one axis of the points that one is linked to; its own place where there are none. */
function middleOf({ graph: { at, from, to } }: Scene, places: Float64Array, point: number): number {
  const links = at[point];
  if (links === undefined || links.length === 0) return places[point] ?? 0;
  const { length } = links;
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    const link = links[index] ?? 0;
    const other = (from[link] === point ? to[link] : from[link]) ?? 0;
    sum += places[other] ?? 0;
  }
  return sum / length;
}

/** A place moved into a frame as far as a body that reaches so far to both sides needs it, in whole pixels. */
function within(span: number, before = 0, after = 0, place: number): number {
  return Math.round(Math.max(before + EDGE, Math.min(span - after - EDGE, place)));
}
