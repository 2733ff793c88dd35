import type { Arrangement } from '../arrangement';
import { mostNames } from '../crowd/crowd-names';
import { BESIDE, nameBox, type Body } from '../crowd/name-boxes';
import { Occupied } from '../crowd/occupied';
import { dotRadii } from '../dot-radii';
import { boxAround, type Box } from '../geometry';
import type { Plan } from '../plan';
import type { Room } from '../room';
import { Clearance } from './clearance';
import { EDGE } from './frame';

/** Pixels that a dot keeps from another and from a name. */
const CLEAR = 1;

/** How many pixels a dot is moved at most; off the others by less where there are so many that they would form rows. */
const FAR = 40;
const NEAR = 8;
const ROWS = 1200;

/** Share of the names in a picture for which room is made: for all of them dots would form rows. */
const MADE = 0.75;

/** How many times as high as it is a name has room, for boxes of a size class that are flatter than its frame. */
const FLATTER = 1.2;

/** Actors between two pauses. */
const SLICE = 100;

/**
 * Moves the dots of a crowd so that none lies where one of the busiest has its name, nor on another where there is a
 * free place near by: the busiest first, each as little as can be, within the frame. Changes the places, to whole
 * pixels.
 */
export function* makeRoom(plan: Plan, { x, y }: Arrangement, frame: Room): Generator<void> {
  const { nodes } = plan.graph;
  const reaches = Array.from(dotRadii(nodes, plan.metrics, frame), (radius) => radius + CLEAR);
  const bodyOf = (node: number): Body => {
    const reach = reaches[node] ?? 0;
    return { x: x[node] ?? 0, y: y[node] ?? 0, halfWidth: reach, halfHeight: reach };
  };
  const order = [...nodes.keys()].sort((p, q) => (nodes[q]?.degree ?? 0) - (nodes[p]?.degree ?? 0) || p - q);
  const before = new Occupied(order.map((node) => boxOf(bodyOf(node))));
  const taken = new Occupied();
  const furthest = reaches.reduce((largest, one) => Math.max(largest, one), 0);
  const names = new Clearance(frame, furthest);
  const all = new Clearance(frame, furthest);
  let most = Math.round(mostNames(frame, nodes.length) * MADE);
  const ways = waysNear();
  const near = nodes.length > ROWS ? NEAR : FAR;
  for (const [at, node] of order.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    [x[node], y[node]] = nearestFree(bodyOf(node), frame, all, ways, near) ??
      nearestFree(bodyOf(node), frame, names, ways, FAR) ?? [Math.round(x[node] ?? 0), Math.round(y[node] ?? 0)];
    const body = bodyOf(node);
    all.putDisc(body, body.halfWidth - CLEAR);
    taken.take(boxOf(body));
    if (most === 0) continue;
    const { labelWidth: width = 0, labelHeight: height = 0 } = plan.nodes[node] ?? {};
    const size = { width, height: height * FLATTER };
    const boxes = BESIDE.flatMap((direction) => nameBox(body, direction, size, frame) ?? []);
    const name = emptiest(
      boxes.filter((box) => taken.free(box)),
      before,
    );
    if (name === undefined) continue;
    names.putBox(name);
    all.putBox(name);
    taken.take(name);
    most -= 1;
  }
}

function boxOf({ x, y, halfWidth, halfHeight }: Body): Box {
  return boxAround(x, y, halfWidth, halfHeight);
}

/** The place nearest to that of a body where it is clear, in whole pixels; undefined where there is none so near. */
function nearestFree(
  body: Body,
  { width, height }: Room,
  clearance: Clearance,
  ways: ReturnType<typeof waysNear>,
  far: number,
): [x: number, y: number] | undefined {
  const [ownX, ownY] = [Math.round(body.x), Math.round(body.y)];
  const rim = body.halfWidth - CLEAR + EDGE;
  const within = (px: number, py: number): boolean => px >= rim && py >= rim && px <= width - rim && py <= height - rim;
  for (const [right, down] of ways) {
    if (right * right + down * down > far * far) return undefined;
    const [px, py] = [ownX + right, ownY + down];
    if (within(px, py) && clearance.at(px, py) >= body.halfWidth) return [px, py];
  }
  return undefined;
}

/** All ways to a place near by in whole pixels, the shortest first. */
function waysNear(): readonly (readonly [right: number, down: number])[] {
  const rings = Array.from({ length: FAR * FAR + 1 }, (): [number, number][] => []);
  for (let right = -FAR; right <= FAR; right += 1)
    for (let down = -FAR; down <= FAR; down += 1) rings[right * right + down * down]?.push([right, down]);
  return rings.flat();
}

/** The first of the boxes in which the fewest others stand. */
function emptiest(boxes: readonly Box[], others: Occupied): Box | undefined {
  const counts = boxes.map((box) => others.count(box));
  return boxes[counts.indexOf(Math.min(...counts))];
}
