import { emptyArrangement, type Arrangement } from '../arrangement';
import { dotted } from '../dotted';
import type { Plan } from '../plan';
import type { Room } from '../room';
import { forcing } from '../start/force';
import type { Start } from '../start/starts';
import { crossingsOf, straightOf } from '../start/straight';
import { distancesOf } from '../start/stress';
import { bodiesOf } from './bodies';
import { filled, type Places } from './frame';
import { makeRoom } from './make-room';
import type { Prices } from './prices';
import { settling, type Effort } from './settling';

/** Actors up to which a picture of many is searched as a whole, and up to which there are several starts. */
const SEARCHED = 300;
const SEVERAL = 1200;
/** So many gatherings that there are more than four to an actor count as more actors. */
const POINTS_AN_ACTOR = 4;

/** Actors and points up to which a crossing counts more, for it can be told apart, and how much more care there is. */
const FEW = 60;
const FEW_POINTS = 200;
const MORE_CARE = 5;
const MOST_CARE = 2;

/** Starts by d3-force that full care asks for; up to 300 actors a search goes on from each of them. */
const RUNS = 4;

/** Moves of that search at full care in a first picture and in one that follows, and the fewest moves. */
const MOVES = [38_000, 52_000] as const;
const FEWEST = 1000;

/** Share of the frame for names, and by which places are spread evenly, so that a few far ones do not hold the rest. */
const NAMES = 0.4;
const EVEN = 0.3;
/** The same where a whole society is shown, most of which else lies in one dense spot. */
const CROWD_EVEN = 0.4;

/** What faults cost, tuned over generated stories and the 77 actors of Les Misérables by crossings, contacts, names. */
const FIRST: Prices = { crossing: 0.65, wish: 28, onLink: 0.75, glyphs: 2, names: 0.9 };
const FOLLOWING: Prices = { crossing: 0.6, wish: 0.3, onLink: 0.6, glyphs: 6, names: 1.6 };
/** The price of a crossing between few actors, by the same figures of 30 to 60 actors who meet 100 to 300 times. */
const FEW_CROSSING = 2;

/** Far moves and bold ones untangle the first picture; what follows it stays like it. */
const UNTANGLING: Pick<Effort, 'far' | 'heat' | 'joining'> = { far: [0.33, 0.02], heat: [6, 0.02], joining: 0.35 };
const FITTING: Pick<Effort, 'far' | 'heat' | 'joining'> = { far: [0.08, 0.01], heat: [0.5, 0.02], joining: 0 };

/**
 * Seats of a story of many, more than 60 actors, in one frame: from d3-force where there is no `first`, else near where
 * that had them in its own frame, so that left stays left. `care` is the share of the full search; above 300 actors,
 * where the forces are most of the work, `told` is told which share of them is done.
 */
export function* seatsOfMany(
  plan: Plan,
  first: Arrangement | undefined,
  frame: Room,
  care: number,
  told?: (share: number) => void,
): Generator<void, Arrangement> {
  const found = yield* placedOfMany(plan, first, frame, care, told);
  if (dotted(plan.graph)) yield* makeRoom(plan, found, frame);
  return found;
}

function* placedOfMany(
  plan: Plan,
  first: Arrangement | undefined,
  frame: Room,
  care: number,
  told?: (share: number) => void,
): Generator<void, Arrangement> {
  const size = Math.max(plan.nodes.length, plan.points / POINTS_AN_ACTOR);
  if (size <= SEARCHED) {
    const own = careFor(plan, care);
    return yield* first === undefined ? firstOfMany(plan, frame, own) : followingOfMany(plan, first, frame, own);
  }
  const runs = size > SEVERAL ? 1 : runsFor(care);
  const { x, y } = first === undefined ? yield* forced(plan, frame, runs, told) : filled(plan, first, frame, 0);
  return { ...emptyArrangement(plan), x: [...x], y: [...y] };
}

/** Starts for a search over all choices of few actors with many links, the one with the fewest crossings first. */
export function* startsOfMany(plan: Plan, frame: Room, care: number): Generator<void, readonly Start[]> {
  const graph = straightOf(plan);
  const starts: Start[] = [];
  for (let seed = 0; seed < RUNS; seed += 1) {
    const { x, y } = yield* untangled(plan, frame, careFor(plan, care), seed);
    const spots = { x: Float64Array.from(x), y: Float64Array.from(y) };
    starts.push({ spots, crossings: crossingsOf(graph, spots) });
  }
  return starts.sort((p, q) => p.crossings - q.crossings);
}

/** The picture of a story of many in the roomiest frame: of several the one with the fewest crossings. */
function* firstOfMany(plan: Plan, frame: Room, care: number): Generator<void, Arrangement> {
  const graph = straightOf(plan);
  const runs = runsFor(care);
  let best: Arrangement | undefined;
  let least = Infinity;
  for (let seed = 0; seed < runs; seed += 1) {
    const found = yield* untangled(plan, frame, care, seed);
    const crossings = runs === 1 ? 0 : crossingsOf(graph, found);
    if (crossings < least) [least, best] = [crossings, found];
  }
  return best ?? emptyArrangement(plan);
}

/** One such picture: d3-force, then a search that takes out crossings and contacts. */
function* untangled(plan: Plan, frame: Room, care: number, seed: number): Generator<void, Arrangement> {
  const graph = straightOf(plan);
  const sides = plan.sides.map(({ members }) => members);
  const { wanted, points } = distancesOf(graph, sides);
  const start = yield* started(plan, frame, seed, EVEN);
  const scale = scaleOf(wanted, points, start);
  const settled = yield* settling(
    {
      graph,
      bodies: bodiesOf(plan, NAMES),
      wish: { wanted: wanted.map((steps) => steps * scale), ...start, unit: Infinity },
      prices: pricesFor(plan, FIRST),
    },
    { ...start, side: new Uint8Array(points).fill(RIGHT) },
    frame,
    { ...UNTANGLING, moves: movesOf(MOVES[0], care), seed: 101 },
  );
  const { x, y } = filled(plan, settled, frame, 0);
  return { ...emptyArrangement(plan), x: [...x], y: [...y], label: [...settled.side].slice(0, plan.nodes.length) };
}

/**
 * The same picture in another frame, where its glyphs, names and links find room anew near where they stood. What care
 * adds to it is worth less where a reader waits, so that it counts twice.
 */
function* followingOfMany(plan: Plan, first: Arrangement, frame: Room, care: number): Generator<void, Arrangement> {
  const { x, y } = filled(plan, first, frame, 0);
  const unit = Math.sqrt((frame.width * frame.height) / plan.points);
  const settled = yield* settling(
    {
      graph: straightOf(plan),
      bodies: bodiesOf(plan, NAMES),
      wish: { wanted: NOTHING, x, y, unit },
      prices: pricesFor(plan, FOLLOWING),
    },
    { x, y, side: Uint8Array.from({ length: plan.points }, (_, point) => first.label[point] ?? 0) },
    frame,
    { ...FITTING, moves: movesOf(MOVES[1], care * care), seed: 102 },
  );
  const label = [...settled.side].slice(0, plan.nodes.length);
  return { ...emptyArrangement(plan), x: [...settled.x], y: [...settled.y], label };
}

function pricesFor(plan: Plan, prices: Prices): Prices {
  return few(plan) ? { ...prices, crossing: FEW_CROSSING } : prices;
}

function careFor(plan: Plan, care: number): number {
  return few(plan) ? Math.min(MOST_CARE, care * MORE_CARE) : care;
}

function few({ nodes, points }: Plan): boolean {
  return nodes.length <= FEW && points <= FEW_POINTS;
}

const NOTHING = new Float64Array(0);

/** Index in LABEL_SIDES: names beside their glyphs take the least room, so they begin there. */
const RIGHT = 1;

function movesOf(full: number, care: number): number {
  return Math.max(FEWEST, Math.round(full * care));
}

function runsFor(care: number): number {
  return Math.max(1, Math.round(RUNS * care));
}

/** The start with the fewest crossings. */
function* forced(plan: Plan, frame: Room, runs: number, told?: (share: number) => void): Generator<void, Places> {
  const graph = straightOf(plan);
  let best: Places | undefined;
  let least = Infinity;
  for (let seed = 0; seed < runs; seed += 1) {
    const tick = (share: number): void => told?.((seed + share) / runs);
    const places = yield* started(plan, frame, seed, CROWD_EVEN, tick);
    const crossings = runs === 1 ? 0 : crossingsOf(graph, places);
    if (best === undefined || crossings < least) [least, best] = [crossings, places];
  }
  if (best === undefined) throw new Error(`no start of so many: "${String(runs)}"`);
  return best;
}

/** Where d3-force takes all points from one start. */
function* started(
  plan: Plan,
  frame: Room,
  seed: number,
  even: number,
  told?: (share: number) => void,
): Generator<void, Places> {
  const forces = yield* forcing(plan, { ...frame, seed, long: false, many: true, told });
  return filled(plan, forces, frame, even);
}

/** Pixels a step of the wanted distances, so that the places have the least stress that they can by size alone. */
function scaleOf(wanted: Float64Array, points: number, { x, y }: Places): number {
  let [over, under] = [0, 0];
  for (let p = 0; p < points; p += 1) {
    for (let q = p + 1; q < points; q += 1) {
      const dx = (x[p] ?? 0) - (x[q] ?? 0);
      const dy = (y[p] ?? 0) - (y[q] ?? 0);
      const share = Math.sqrt(dx * dx + dy * dy) / (wanted[p * points + q] ?? 1);
      over += share * share;
      under += share;
    }
  }
  return under === 0 ? 1 : over / under;
}
