import type { StoryGraph } from '../model/graph';

/** What a wire stands for: an interaction's line, a spoke to its hub, a tie of affiliation, a relation with a state. */
export type WireKind = 'line' | 'spoke' | 'tie' | 'relation';

/** A curve between two points; `rank` says how many fan gaps off the middle of its pair it runs. */
export interface Wire {
  readonly kind: WireKind;
  /** Indices of points, the lower one first; `flipped` where it starts at the higher one. */
  readonly a: number;
  readonly b: number;
  readonly flipped: boolean;
  readonly rank: number;
  readonly pair: number;
  /** Index of what it stands for in the graph's links, ties or relations. */
  readonly of: number;
}

/** Where a bead sits: on a wire, on a hub of its own, or docked on a glyph's rim. */
export type Bead =
  | { readonly on: 'wire'; readonly wire: number }
  | { readonly on: 'hub'; readonly point: number }
  | { readonly on: 'rim'; readonly node: number };

/** Lines that a pair fans out to; further ones run along these again. */
const LANES = 5;

/** Beads that dock on one rim; further ones share the last place. */
const RIM_PLACES = 4;

/** Wires and beads of a graph, and which bead each of its links has. */
interface Wiring {
  readonly wires: readonly Wire[];
  readonly beads: readonly Bead[];
  readonly beadOf: readonly number[];
  readonly points: number;
  readonly pairs: number;
}

interface Loose {
  readonly kind: WireKind;
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Turns links, relations and ties into wires between points, repeated ones of a pair fanned out. */
export function wiring(graph: StoryGraph, at: (id: string) => number): Wiring {
  let points = graph.nodes.length;
  const hubs = graph.links.map(({ shape }) => (shape === 'hub' ? points++ : -1));
  const pairs = new Map<string, Loose[]>();
  for (const loose of looseWires(graph, hubs, at)) {
    const key = `${Math.min(loose.from, loose.to)} ${Math.max(loose.from, loose.to)}`;
    const pair = pairs.get(key) ?? [];
    pair.push(loose);
    pairs.set(key, pair);
  }
  const wires: Wire[] = [];
  const wireOf = new Map<number, number>();
  [...pairs.values()].forEach((loose, pair) => fanOut(loose, pair, wires, wireOf));
  return { wires, ...beading(graph, hubs, wireOf, at), points, pairs: pairs.size };
}

function looseWires(graph: StoryGraph, hubs: readonly number[], at: (id: string) => number): Loose[] {
  const loose = graph.links.flatMap(({ shape, actors }, of): Loose[] => {
    const [first, second] = actors;
    const hub = hubs[of] ?? -1;
    if (shape === 'hub') return actors.map((id) => ({ kind: 'spoke', from: at(id), to: hub, of }));
    return first === undefined || second === undefined ? [] : [{ kind: 'line', from: at(first), to: at(second), of }];
  });
  graph.relations.forEach(({ from, to }, of) => loose.push({ kind: 'relation', from: at(from), to: at(to), of }));
  graph.ties.forEach(({ from, to }, of) => loose.push({ kind: 'tie', from: at(from), to: at(to), of }));
  return loose;
}

/** One wire a lane, the lanes around the middle; what comes after the last lane shares the wire of an earlier one. */
function fanOut(loose: readonly Loose[], pair: number, wires: Wire[], wireOf: Map<number, number>): void {
  const start = wires.length;
  const others = loose.filter(({ kind }) => kind !== 'line').length;
  const lanes = Math.min(loose.length, Math.max(LANES, others + 1));
  const lines = Math.max(1, lanes - others);
  let line = 0;
  for (const { kind, from, to, of } of loose) {
    const shared = kind === 'line' && line >= lines;
    if (kind === 'line') wireOf.set(of, shared ? start + (line % lines) : wires.length);
    if (kind === 'line') line += 1;
    if (shared) continue;
    const rank = wires.length - start - (lanes - 1) / 2;
    wires.push({ kind, a: Math.min(from, to), b: Math.max(from, to), flipped: from > to, rank, pair, of });
  }
}

function beading(
  graph: StoryGraph,
  hubs: readonly number[],
  wireOf: ReadonlyMap<number, number>,
  at: (id: string) => number,
): Pick<Wiring, 'beads' | 'beadOf'> {
  const beads: Bead[] = [];
  const known = new Map<string, number>();
  const docked = new Map<number, number>();
  const place = (key: string, bead: Bead): number => {
    const found = known.get(key) ?? beads.push(bead) - 1;
    known.set(key, found);
    return found;
  };
  const beadOf = graph.links.map(({ actors }, link) => {
    const point = hubs[link] ?? -1;
    if (point >= 0) return place(`hub ${point}`, { on: 'hub', point });
    const wire = wireOf.get(link);
    if (wire !== undefined) return place(`wire ${wire}`, { on: 'wire', wire });
    const node = at(actors[0] ?? '');
    const count = docked.get(node) ?? 0;
    docked.set(node, count + 1);
    return place(`rim ${node} ${Math.min(count, RIM_PLACES - 1)}`, { on: 'rim', node });
  });
  return { beads, beadOf };
}
