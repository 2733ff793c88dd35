import type { Chronology, Step } from './chronology';
import type { Actor, Color, Participant, Side } from './schema';

/** An actor as a node of the whole story. */
export interface GraphNode {
  readonly id: string;
  readonly actor: Actor;
  readonly color: Color;
  /** Number of interactions that the actor takes part in. */
  readonly degree: number;
}

/** How an interaction is drawn: docked on one actor's rim, as a line between two, or as a hub with spokes. */
type LinkShape = 'dock' | 'line' | 'hub';

/** One interaction between its participants; the first acts when `directed`. */
export interface GraphLink {
  readonly interaction: string;
  readonly step: number;
  readonly shape: LinkShape;
  /** Actor ids, each once, the acting one first. */
  readonly actors: readonly string[];
  /** Whether the first actor acts on the others, which then carry an arrowhead. */
  readonly directed: boolean;
}

/** A thin line from an actor to the one it acts for. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** A state between two actors, one of them a thing, that is drawn as a line of its own. */
export interface Relation {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** A cause as an arrow from one interaction's bead to another's. */
export interface CauseArrow {
  readonly from: string;
  readonly to: string;
  readonly how: string;
}

/** The union of all steps: what the layout places once for the whole story. */
export interface StoryGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly ties: readonly Tie[];
  readonly relations: readonly Relation[];
  readonly causes: readonly CauseArrow[];
  /** Sides that have an actor in the graph, in order of first appearance. */
  readonly sides: readonly Side[];
  /** Every state text that each thing takes in the story, by actor id. */
  readonly statesOf: ReadonlyMap<string, readonly string[]>;
}

/** Roles of those who act on others. */
export const ACTING: ReadonlySet<string> = new Set(['initiator', 'speaker', 'visitor', 'mediator']);
const PASSIVE = new Set(['participant', 'observer']);

/** The key under which a state is kept: one actor or a sorted pair, and the label. */
export function stateKey(of: string | readonly string[], label = ''): string {
  return `${[of].flat().sort().join(' ')}|${label}`;
}

/** The graph of a whole story, nodes in order of first appearance; `links` are given where they are known. */
export function storyGraph(
  { dataset, steps }: Chronology,
  links: readonly GraphLink[] = steps.map(graphLink),
): StoryGraph {
  const degree = new Map<string, number>();
  for (const id of links.flatMap((link) => link.actors)) degree.set(id, (degree.get(id) ?? 0) + 1);
  const colors = colorsOf(dataset.sides);
  const nodes = orderedActors(dataset.actors, links).map((actor) => ({
    id: actor.id,
    actor,
    color: colors.get(actor.side ?? '') ?? 'grey',
    degree: degree.get(actor.id) ?? 0,
  }));
  const present = new Set(nodes.map((node) => node.id));
  const sideOf = new Map(dataset.sides.map((side) => [side.id, side]));
  const sides = nodes.flatMap(({ actor }) => sideOf.get(actor.side ?? '') ?? []);
  return {
    nodes,
    links,
    ties: nodes.flatMap(({ id, actor }) =>
      actor.actsFor
        .toSorted()
        .filter((to) => present.has(to) && to !== id)
        .map((to) => ({ from: id, to })),
    ),
    relations: relations(steps, dataset.actors, present),
    causes: steps.flatMap(({ interaction }) =>
      interaction.causes.map(({ interaction: from, how }) => ({ from, to: interaction.id, how })),
    ),
    sides: [...new Set(sides)],
    statesOf: statesOfThings(steps, dataset.actors),
  };
}

function graphLink({ interaction, number }: Step): GraphLink {
  const acting = interaction.participants.find(({ role }) => ACTING.has(role));
  const first = acting ?? interaction.participants[0];
  const ordered = [first, ...interaction.participants].filter((one): one is Participant => one !== undefined);
  const actors = [...new Set(ordered.map(({ actor }) => actor))];
  return {
    interaction: interaction.id,
    step: number,
    shape: actors.length > 2 ? 'hub' : actors.length === 2 ? 'line' : 'dock',
    actors,
    directed:
      acting !== undefined && interaction.participants.some(({ role }) => !ACTING.has(role) && !PASSIVE.has(role)),
  };
}

function orderedActors(actors: readonly Actor[], links: readonly GraphLink[]): Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const ids = new Set(links.flatMap((link) => link.actors));
  // Whoever is added is visited in turn, so that it is the order of the story that counts, not that of the file.
  for (const id of ids) for (const other of (byId.get(id)?.actsFor ?? []).toSorted()) ids.add(other);
  const quiet = actors.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  return [...ids, ...quiet.sort()].flatMap((id) => byId.get(id) ?? []);
}

const WHEEL: readonly Color[] = ['blue', 'red', 'yellow', 'green', 'purple', 'teal', 'orange', 'pink'];

/** The colour of every side: its own, else the next free one of the palette; grey when the palette is used up. */
function colorsOf(sides: readonly Side[]): ReadonlyMap<string, Color> {
  const taken = new Set(sides.map(({ color }) => color));
  const free = WHEEL.filter((color) => !taken.has(color)).values();
  return new Map(sides.map(({ id, color }) => [id, color ?? free.next().value ?? 'grey']));
}

function relations(steps: readonly Step[], actors: readonly Actor[], present: ReadonlySet<string>): Relation[] {
  const things = new Set(actors.filter(({ kind }) => kind === 'thing').map(({ id }) => id));
  const found = new Map<string, Relation>();
  for (const change of steps.flatMap(({ interaction }) => interaction.changes)) {
    if (typeof change.of === 'string') continue;
    const [from, to] = change.of;
    if (!present.has(from) || !present.has(to) || (!things.has(from) && !things.has(to))) continue;
    const key = stateKey(change.of, change.label);
    if (!found.has(key)) found.set(key, { key, from, to, label: change.label ?? '' });
  }
  return [...found.values()];
}

function statesOfThings(steps: readonly Step[], actors: readonly Actor[]): ReadonlyMap<string, readonly string[]> {
  const states = new Map<string, string[]>();
  for (const { id, kind } of actors) if (kind === 'thing') states.set(id, []);
  for (const { of, state } of steps.flatMap(({ interaction }) => interaction.changes)) {
    if (typeof of === 'string') states.get(of)?.push(state);
  }
  return states;
}
