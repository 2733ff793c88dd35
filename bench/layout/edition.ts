import { keepingSeats } from '../../src/layout/seats/kept-seats';
import { SIZE_CLASSES } from '../../src/layout/metrics';
import { drained } from '../../src/model/drained';
import { seatsOf } from '../../src/layout/seats/seats';
import { chronology } from '../../src/model/chronology';
import { storyGraph, type StoryGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';

/** The parts of a story's file that a later edition adds to. */
interface Edition {
  readonly actors: readonly { readonly id: string; readonly actsFor?: readonly string[] }[];
  readonly interactions: readonly {
    readonly id: string;
    readonly participants: readonly { readonly actor: string }[];
  }[];
}

/** The graph of a story's text; throws where it cannot be read. */
export function graphFrom(text: string): StoryGraph {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return storyGraph(chronology(parsed.dataset));
}

/**
 * Mean move of the actors of a story's first 70 % of interactions when the rest comes in, as a share of the diagonal in
 * the roomiest size class; undefined where the whole is laid out anew.
 */
export function moveOfEdition(text: string, graph: StoryGraph, care: number): number | undefined {
  const old = graphFrom(firstEdition(text, graph, 0.7));
  const seats = seatsOf(old, care);
  const kept = drained(keepingSeats(graph, { graph: old, seats }, care));
  const [full] = SIZE_CLASSES;
  if (kept === undefined || full === undefined) return undefined;
  const [before, after] = [seats.get(full.name), kept.get(full.name)];
  const index = new Map(graph.nodes.map(({ id }, node) => [id, node]));
  const moves = old.nodes.map(({ id }, node) => {
    const now = index.get(id) ?? -1;
    return Math.hypot((after?.x[now] ?? 0) - (before?.x[node] ?? 0), (after?.y[now] ?? 0) - (before?.y[node] ?? 0));
  });
  return moves.reduce((sum, move) => sum + move, 0) / moves.length / Math.hypot(...full.frame);
}

/** A story's text as it was when so large a share of its interactions was known, with the actors of these alone. */
function firstEdition(text: string, graph: StoryGraph, share: number): string {
  const story: Edition = JSON.parse(text);
  const known = new Set(
    graph.links.slice(0, Math.ceil(graph.links.length * share)).map(({ interaction }) => interaction),
  );
  const interactions = story.interactions.filter(({ id }) => known.has(id));
  const present = new Set(interactions.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  for (const { id, actsFor } of story.actors) if (present.has(id)) actsFor?.forEach((other) => present.add(other));
  return JSON.stringify({
    ...story,
    interactions,
    actors: story.actors.filter(({ id }) => present.has(id)),
    seats: undefined,
  });
}
