import type { StoryGraph } from '../../model/graph';
import { copyOf, emptyArrangement, type Arrangement } from '../arrangement';
import { dotted } from '../dotted';
import { SIZE_CLASSES, type Metrics } from '../metrics';
import { planOf, type Plan } from '../plan';
import { frameOf } from '../room';
import { faultsInRange } from '../search/range-faults';
import { repairing } from '../search/repair';
import { searching } from '../search/search';
import { sizeRange } from '../search/size-range';
import { SEARCH_LIMIT } from './search-limit';
import { seatNew } from './seat-new';
import type { Seats } from './seats';

/** A story's graph with the seats that were solved for it. */
export interface Seated {
  readonly graph: StoryGraph;
  readonly seats: Seats;
}

/** Share of a graph's actors that must have had a seat before, so that the old picture is worth keeping to. */
const MOST = 0.5;
/** Steps of the search that are made however little care is asked for, and those that full care adds. */
const MOVES = { least: 300, full: 6000 } as const;

/**
 * Seats for a story that was edited, from those it had: what is new finds a free place near its neighbours, and old
 * actors move only in a size class in whose boxes that leaves more faults than there were. Undefined where too few
 * actors are the same.
 */
export function* keepingSeats(graph: StoryGraph, old: Seated, care: number): Generator<void, Seats | undefined> {
  const before = new Set(old.graph.nodes.map(({ id }) => id));
  const kept = graph.nodes.filter(({ id }) => before.has(id)).length;
  if (kept === 0 || kept < graph.nodes.length * MOST) return undefined;
  const seats = new Map<Metrics['name'], Arrangement>();
  for (const metrics of SIZE_CLASSES) {
    const seat = old.seats.get(metrics.name);
    if (seat === undefined) return undefined;
    seats.set(metrics.name, yield* keptIn(planOf(graph, metrics), planOf(old.graph, metrics), seat, care));
  }
  return seats;
}

function* keptIn(plan: Plan, oldPlan: Plan, seat: Arrangement, care: number): Generator<void, Arrangement> {
  const room = frameOf(plan);
  const { choice, fresh } = carriedOver(plan, oldPlan, seat);
  seatNew(plan, choice, fresh, room);
  if (plan.nodes.length > SEARCH_LIMIT || dotted(plan.graph)) return choice;
  const moves = Math.round(MOVES.least + MOVES.full * care);
  yield* searching(plan, choice, room, { moves, heat: 1, seed: 11, movable: fresh });
  if (faultsInRange(plan, choice) <= faultsInRange(oldPlan, seat)) return choice;
  const freer = copyOf(choice);
  yield* repairing(plan, freer, sizeRange(plan.metrics), moves * 2);
  return faultsInRange(plan, freer) < faultsInRange(plan, choice) ? freer : choice;
}

/** An arrangement with the choices that another had for the same things, and the points that it did not have. */
function carriedOver(plan: Plan, oldPlan: Plan, seat: Arrangement): { choice: Arrangement; fresh: number[] } {
  const choice = emptyArrangement(plan);
  const [names, oldNames] = [namesOf(plan), namesOf(oldPlan)];
  const carry = (part: keyof Arrangement, list: keyof Names): void => {
    const at = new Map(oldNames[list].map((name, index) => [name, index]));
    names[list].forEach((name, index) => {
      const [plain, turned] = [at.get(name), at.get(reversed(name))];
      const value = seat[part][plain ?? turned ?? -1];
      if (value !== undefined) choice[part][index] = plain === undefined ? mirrored(value) : value;
    });
  };
  carry('x', 'points');
  carry('y', 'points');
  carry('label', 'nodes');
  carry('slot', 'beads');
  carry('bow', 'pairs');
  carry('name', 'sides');
  carry('bend', 'arrows');
  carry('tag', 'tags');
  const old = new Set(oldNames.points);
  return { choice, fresh: names.points.flatMap((name, point) => (old.has(name) ? [] : [point])) };
}

/** What every part of an arrangement is called in the story; a line's name has its two ends in order. */
interface Names {
  readonly points: readonly string[];
  readonly nodes: readonly string[];
  readonly beads: readonly string[];
  readonly pairs: readonly string[];
  readonly sides: readonly string[];
  readonly arrows: readonly string[];
  readonly tags: readonly string[];
}

function namesOf({ graph, nodes, beads, beadOf, wires, tags }: Plan): Names {
  const points = nodes.map(({ id }) => id);
  const named = beads.map(() => '');
  const pairs: string[] = [];
  graph.links.forEach(({ interaction }, link) => {
    const index = beadOf[link] ?? 0;
    const bead = beads[index];
    if (bead?.on === 'hub') points[bead.point] = `hub ${interaction}`;
    named[index] ||= `${bead?.on ?? ''} ${interaction}`;
  });
  for (const { a, b, pair } of wires) pairs[pair] = `${points[a] ?? ''}→${points[b] ?? ''}`;
  const beadNames = named.map((name, index) => {
    const bead = beads[index];
    return bead?.on === 'wire' ? `${pairs[wires[bead.wire]?.pair ?? -1] ?? ''}|${name}` : name;
  });
  return {
    points,
    nodes: nodes.map(({ id }) => id),
    beads: beadNames,
    pairs,
    sides: graph.sides.map(({ id }) => id),
    arrows: graph.causes.map(({ from, to }) => `${from} causes ${to}`),
    tags: tags.map(({ kind, on, text }) => {
      const cause = 'arrow' in on ? graph.causes[on.arrow] : undefined;
      const relation = 'wire' in on ? graph.relations[wires[on.wire]?.of ?? -1] : undefined;
      return `${kind} ${cause === undefined ? (relation?.key ?? text) : `${cause.from} ${cause.to}`}`;
    }),
  };
}

/** The name of the same pair, or of a bead on it, read from its other end. */
function reversed(name: string): string {
  const [ends = '', ...rest] = name.split('|');
  return [ends.split('→').reverse().join('→'), ...rest].join('|');
}

/** The same bow or slot seen from the other end: after the straight one they stand in pairs. */
function mirrored(value: number): number {
  return value === 0 ? 0 : value % 2 === 1 ? value + 1 : value - 1;
}
