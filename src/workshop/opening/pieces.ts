import { seatsData } from '../../layout/seats/portable-seats';
import { seatsFrom, type SeatsData } from '../../layout/seats/seats-data';
import { seating, type SeatsListener } from '../../layout/seats/seats';
import { ordering, type Chronology } from '../../model/chronology';
import { storyGraph, type GraphLink, type StoryGraph } from '../../model/graph';
import { parsing } from '../../model/parse';
import type { PreparedStep } from '../../model/prepared';
import { preparedSteps } from '../../model/preparing';
import type { HeldBack, Problem } from '../../model/problem';
import type { Actor, Dataset, Interaction, Source } from '../../model/schema';
import { countInteractions, mostIn } from './count-interactions';
import type { Sizes } from '../worker/sizes-on-screen';

/** What a large file is opened with. */
export interface OpenOrder {
  readonly bytes: Uint8Array;
  /** Share of the full search for seats. */
  readonly care: number;
  /** Whether to lay the story out; else its own seats come as they stand in the file. */
  readonly lay: boolean;
  /** Most interactions that this device can hold; they are counted before the parsing, which takes the most memory. */
  readonly most: number;
}

/** What is being laid out, for how many seconds by now, and of hundreds of actors which share is done. */
export interface Laying {
  readonly actors: number;
  readonly seconds: number;
  readonly share?: number;
}

/** How reading a file ended. */
export type Ending = 'ready' | 'invalid' | 'too many';

/**
 * A piece of an opened file, of which each holds so little that taking it is no work. First comes what is wrong, then
 * the dataset and its steps, then `ending`; after that the layout tells how far it is, and the seats end with their
 * key.
 */
export interface Piece {
  readonly problems?: readonly Problem[];
  readonly heldBack?: readonly HeldBack[];
  readonly head?: Omit<Dataset, 'actors' | 'interactions' | 'sources'>;
  readonly sources?: readonly Source[];
  readonly actors?: readonly Actor[];
  readonly interactions?: readonly Interaction[];
  readonly steps?: readonly PreparedStep[];
  readonly links?: readonly GraphLink[];
  readonly orderProblems?: Chronology['problems'];
  readonly ending?: Ending;
  /** How many interactions there are, where they are too many. */
  readonly count?: number;
  readonly laying?: Laying;
  /** More of the numbers of the seats. */
  readonly seatParts?: readonly SeatPiece[];
  /** The graph of the seats, once all are told; twice where some came first, whose size classes `own` names. */
  readonly key?: string;
  readonly own?: Sizes;
}

/** Numbers of one part of the seats of one size class, from an index on. */
export interface SeatPiece {
  readonly size: string;
  readonly part: number;
  readonly at: number;
  readonly values: readonly number[];
}

/** Entries of one kind that one piece holds, entries of all kinds together, and numbers of seats. */
const ROWS = 400;
const MOST_ROWS = 800;
const NUMBERS = 50_000;
/** Milliseconds between two words on how far the layout is. */
const TELL_MS = 250;

/** A piece, or none where the work only pauses. */
type MaybePiece = Piece | undefined;

/** Opens a file: parses, checks, orders and lays it out, and gives it in pieces, seats of the `wanted` sizes first. */
export function* pieces({ bytes, care, lay, most }: OpenOrder, wanted?: () => Sizes): Generator<MaybePiece, void> {
  const counted = mostIn(bytes) <= most ? 0 : countInteractions(bytes);
  if (counted > most) return void (yield { ending: 'too many', count: counted });
  const parsed = yield* silent(parsing(bytes));
  for (const problems of chunks(parsed.problems)) yield { problems };
  if (parsed.status === 'invalid') return void (yield { ending: 'invalid' });
  const { dataset, heldBack } = parsed;
  if (dataset.interactions.length > most)
    return void (yield { ending: 'too many', count: dataset.interactions.length });
  const story = yield* silent(ordering(dataset));
  const graph = storyGraph(story);
  yield* joined(readPieces(story, graph, heldBack, lay));
  if (lay && story.steps.length > 0) yield* seatPieces(graph, dataset.seats, care, wanted);
}

function* readPieces(
  story: Chronology,
  graph: StoryGraph,
  heldBack: readonly HeldBack[],
  lay: boolean,
): Generator<Piece> {
  const { actors, interactions, sources, seats, ...head } = story.dataset;
  yield { head: { ...head, ...(!lay && seats !== undefined && { seats }) }, orderProblems: story.problems };
  for (const some of chunks(heldBack)) yield { heldBack: some };
  for (const some of chunks(sources)) yield { sources: some };
  for (const some of chunks(actors)) yield { actors: some };
  for (const some of chunks(interactions)) yield { interactions: some };
  for (const some of chunks(preparedSteps(story))) yield { steps: some };
  for (const some of chunks(graph.links)) yield { links: some };
  yield { ending: 'ready' };
}

/** Pieces of different kinds together, as long as they are few entries: sending one costs as much as a hundred. */
function* joined(pieces: Iterable<Piece>): Generator<Piece> {
  let whole: Piece = {};
  let rows = 0;
  for (const piece of pieces) {
    const own = Object.values(piece).reduce<number>((sum, part) => sum + (Array.isArray(part) ? part.length : 0), 0);
    if (rows + own > MOST_ROWS || Object.keys(piece).some((kind) => kind in whole)) {
      yield whole;
      whole = {};
      rows = 0;
    }
    whole = { ...whole, ...piece };
    rows += own;
  }
  yield whole;
}

function* seatPieces(
  graph: StoryGraph,
  own: unknown,
  care: number,
  wanted: (() => Sizes) | undefined,
): Generator<MaybePiece> {
  const fitting = seatsFrom(graph, own);
  yield* partsOf(fitting ? seatsData(graph, fitting) : yield* laidOut(graph, care, wanted));
}

function* partsOf({ key, seats }: SeatsData, own?: Sizes): Generator<MaybePiece> {
  yield undefined;
  let some: SeatPiece[] = [];
  let numbers = 0;
  for (const [size, lists] of Object.entries(seats))
    for (const [part, list] of lists.entries())
      for (let at = 0; at === 0 || at < list.length; at += NUMBERS) {
        const values = list.slice(at, at + NUMBERS);
        if (numbers + values.length > NUMBERS) {
          yield { seatParts: some };
          some = [];
          numbers = 0;
        }
        some.push({ size, part, at, values });
        numbers += values.length;
      }
  yield { seatParts: some, key, ...(own && { own }) };
}

/** Lays a story out, and tells now and then how far it is. */
function* laidOut(
  graph: StoryGraph,
  care: number,
  wanted: (() => Sizes) | undefined,
): Generator<MaybePiece, SeatsData> {
  const start = performance.now();
  const actors = graph.nodes.length;
  let share = 0;
  let early: Parameters<NonNullable<SeatsListener['first']>> | undefined;
  const slices = seating(graph, care, {
    share: (done) => {
      share = done;
    },
    ...(wanted && { wanted }),
    first: (...found) => {
      early = found;
    },
  });
  yield { laying: { actors, seconds: 0 } };
  let told = start;
  for (let next = slices.next(); ; next = slices.next()) {
    if (next.done === true) {
      yield undefined;
      return seatsData(graph, next.value);
    }
    if (early !== undefined) yield* partsOf(seatsData(graph, early[0]), early[1]);
    early = undefined;
    const now = performance.now();
    if (now - told < TELL_MS) yield undefined;
    else {
      told = now;
      yield { laying: { actors, seconds: Math.round((now - start) / 1000), ...(share > 0 && { share }) } };
    }
  }
}

/** Work that pauses, and has no piece to give. */
function* silent<Made>(slices: Generator<void, Made>): Generator<undefined, Made> {
  let next = slices.next();
  for (; next.done !== true; next = slices.next()) yield undefined;
  return next.value;
}

/** A list in parts; an empty one is one part, so that it is not missing. */
function* chunks<One>(list: readonly One[]): Generator<readonly One[]> {
  for (let start = 0; start === 0 || start < list.length; start += ROWS) yield list.slice(start, start + ROWS);
}
