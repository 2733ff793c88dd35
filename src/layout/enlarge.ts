import type { StoryGraph } from '../model/graph';
import { copyOf, LABEL_SIDES, NAME_PLACES, TAG_PLACES, type Arrangement } from './arrangement';
import { meets } from './search/cost';
import { byActivity, inside, touch } from './texts/free-texts';
import { distance, middleOf, type Box } from './geometry';
import { pictured, type PlacedGraph, type Settling } from './place';
import { planWith, type Plan } from './plan';
import type { Room } from './room';
import { boxOf, draw, sketchOf, type Sketch } from './sketch';
import { put } from './sketch-curves';

/** Where the texts of an enlarged picture stand, solved once and kept while it grows on. */
interface Solved {
  readonly sketch: Sketch;
  readonly choice: Arrangement;
  readonly settling?: Settling | undefined;
}

/** A place that a text could take, and how many curves run through there. */
interface Option {
  readonly value: number;
  readonly box: Box;
  readonly curves: number;
}

type Texts = 'label' | 'name' | 'tag';

const PLACES: Readonly<Record<Texts, number>> = {
  label: LABEL_SIDES.length,
  name: NAME_PLACES.length,
  tag: TAG_PLACES.length,
};

/**
 * Enlarges a placed graph: the same places `spread` times as far apart, marks and texts of the same size, so that there
 * is room for more words; its width and height stay those of the box that it is seen through. Where the texts stand is
 * solved for the spread `stop` and kept for those above it.
 */
export function enlarging(graph: StoryGraph, fit: PlacedGraph): (spread: number, stop: number) => PlacedGraph {
  const stops = new Map<number, Solved>();
  return (spread, stop) => {
    const solved = stops.get(stop) ?? solve(graph, fit, stop);
    stops.set(stop, solved);
    const room = { width: fit.width * spread, height: fit.height * spread };
    const choice = spreadOut(solved.choice, fit, spread);
    draw(solved.sketch, choice, room.width, room.height, true);
    return { ...pictured(solved.sketch, choice, room, solved.settling), width: fit.width, height: fit.height };
  };
}

/** Stands each label beside its glyph as in another picture, and each side's name beside its nearest actor. */
function besideAsIn({ nodes, sides }: PlacedGraph): Settling {
  return (sketch, _, places) => {
    const { plan, first } = sketch;
    const moved = ({ x0, y0, x1, y1 }: Box, node: number): Box => {
      const at = middleOf(boxOf(sketch, node));
      const [dx, dy] = [at.x - (nodes[node]?.x ?? 0), at.y - (nodes[node]?.y ?? 0)];
      return { x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy };
    };
    const stand = (text: number, { x0, y0, x1, y1 }: Box): void => put(sketch.boxes, text * 4, x0, y0, x1, y1);
    nodes.forEach(({ label: { box, anchor } }, node) => {
      const own = moved(box, node);
      places[node]?.unshift([own, anchor === 'start' ? 1 : anchor === 'end' ? -1 : 0]);
      stand(first.labels + node, own);
    });
    sides.forEach(({ name }, side) => {
      const off = (node: number): number => {
        const at = nodes[node];
        return at && name ? distance(at, middleOf(name)) : 0;
      };
      const [nearest] = [...(plan.sides[side]?.members ?? [])].sort((p, q) => off(p) - off(q));
      if (name && nearest !== undefined) stand(first.names + side, moved(name, nearest));
    });
  };
}

function spreadOut(choice: Arrangement, { choice: { x, y } }: PlacedGraph, spread: number): Arrangement {
  return { ...choice, x: x.map((value) => value * spread), y: y.map((value) => value * spread) };
}

function solve(graph: StoryGraph, fit: PlacedGraph, spread: number): Solved {
  const brief = planWith(graph, fit.metrics);
  if (spread === 1) return { sketch: sketchOf(brief), choice: fit.choice, settling: besideAsIn(fit) };
  const name = fit.metrics.name === 'full' ? 'full' : 'compact';
  const full = planWith(graph, { ...fit.metrics, name, roles: true, verbs: true });
  const choice = spreadOut(copyOf(fit.choice), fit, spread);
  full.tags.forEach((_, tag) => (choice.tag[tag] ??= 0));
  const nodes = placeTexts(brief, full, choice, { width: fit.width * spread, height: fit.height * spread });
  return { sketch: sketchOf({ ...full, nodes }), choice };
}

/**
 * Gives every name a free place where there is one, the most active actor's first; then full names and roles, the names
 * of sides and the tags, each only where it still has room. Changes the arrangement, and returns the nodes as labelled.
 */
function placeTexts(brief: Plan, full: Plan, choice: Arrangement, room: Room): Plan['nodes'] {
  const sketch = sketchOf(full);
  const { first } = sketch;
  draw(sketch, choice, room.width, room.height, true);
  const fixed = [
    ...full.nodes.keys(),
    ...full.tags.flatMap(({ kind }, tag) => (kind === 'mark' ? first.tags + tag : [])),
  ];
  const taken = new Set(
    [...fixed, ...full.beads.map((_, bead) => first.beads + bead)].map((box) => boxOf(sketch, box)),
  );
  const take = (part: Texts, index: number, options: readonly Option[] | undefined): Box | undefined => {
    const free = (options ?? []).filter(({ box }) => inside(box, room) && ![...taken].some((one) => touch(one, box)));
    const kept = free.find(({ value }) => value === choice[part][index]);
    const chosen = kept ?? free.sort((p, q) => p.curves - q.curves)[0];
    if (chosen === undefined) return undefined;
    choice[part][index] = chosen.value;
    taken.add(chosen.box);
    return chosen.box;
  };
  const order = byActivity(full);
  const short = optionsOf(sketchOf(brief), choice, room, 'label');
  const names = new Map(order.map((node) => [node, take('label', node, short[node])]));
  const long = optionsOf(sketch, choice, room, 'label');
  const whole = new Set<number>();
  for (const node of order) {
    const name = names.get(node);
    if (name !== undefined) taken.delete(name);
    if (take('label', node, long[node]) !== undefined) whole.add(node);
    else if (name !== undefined) taken.add(name);
  }
  for (const part of ['name', 'tag'] as const) {
    optionsOf(sketch, choice, room, part).forEach((options, index) => {
      if (part === 'name' || full.tags[index]?.kind === 'text') take(part, index, options);
    });
  }
  return brief.nodes.map((node, index) => (whole.has(index) ? (full.nodes[index] ?? node) : node));
}

/** Every place of each of some texts. */
function optionsOf(sketch: Sketch, choice: Arrangement, room: Room, part: Texts): Option[][] {
  const { first, plan } = sketch;
  const start = { label: first.labels, name: first.names, tag: first.tags }[part];
  const count = { label: plan.nodes, name: plan.sides, tag: plan.tags }[part].length;
  const all = Array.from({ length: count }, (): Option[] => []);
  for (let value = 0; value < PLACES[part]; value += 1) {
    draw(sketch, { ...choice, [part]: choice[part].map(() => value) }, room.width, room.height, true);
    all.forEach((options, index) =>
      options.push({ value, box: boxOf(sketch, start + index), curves: curvesOver(sketch, start + index) }),
    );
  }
  return all;
}

function curvesOver({ knots, boxes, bounds }: Sketch, box: number): number {
  let sum = 0;
  for (let curve = 0; curve * 4 < bounds.length; curve += 1) if (meets(knots, curve, boxes, box)) sum += 1;
  return sum;
}
