import { laneOrdering } from '../../layout/lanes/lane-order';
import type { Chronology } from '../../model/chronology';
import { stateKey, type GraphLink, type GraphNode, type StoryGraph } from '../../model/graph';
import type { Color } from '../../model/schema';
import type { Standing } from '../../replay/course';
import type { Age, Moment } from '../../replay/moment';
import { bandOf, standingLook, stateRows, type BandLook, type StateRow, type Stretch } from './bands';

/** One actor's lane as it is drawn now. */
export interface Lane {
  readonly node: GraphNode;
  readonly row: number;
  readonly seen: boolean;
  readonly active: boolean;
  readonly look: BandLook;
  readonly standing: Standing | undefined;
  /** First step of its own; none for who takes no step. */
  readonly since?: number;
  readonly band: readonly Stretch[];
}

/** One interaction as a connector, from its bead's row to the others'. */
export interface Connector {
  readonly link: GraphLink;
  readonly age: Age;
  readonly dot: boolean;
  /** Row of the bead, and those of all participants. */
  readonly row: number;
  readonly rows: readonly number[];
}

/** Rows that one side, or an actor of none, takes together. */
interface Group {
  readonly color: Color | undefined;
  readonly first: number;
  readonly last: number;
}

/** What of the lanes is drawn at a moment; connectors from back to front. */
export interface LanesDrawing {
  readonly lanes: readonly Lane[];
  readonly groups: readonly Group[];
  readonly connectors: readonly Connector[];
  /** Causes of the current step's thread, as interactions. */
  readonly causes: StoryGraph['causes'];
  /** Bands of the states of pairs, and of single aspects of an actor. */
  readonly states: readonly StateRow[];
}

const RANK: Readonly<Record<Age, number>> = { ahead: 0, past: 1, recent: 2, chain: 3, current: 4 };

function groupOf({ id, actor }: GraphNode): string {
  return actor.side ?? (actor.kind === 'thing' ? ` ${id}` : '');
}

/** The lanes of a story, which time does not change. */
export interface LaneRows {
  /** Nodes from top to bottom, and the same by group. */
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly (readonly GraphNode[])[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The lanes of a story in their order, whose search pauses in a crowd. */
export function* laneRows({ nodes, links }: StoryGraph): Generator<void, LaneRows> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const order = yield* laneOrdering(
    nodes.map((node) => ({ id: node.id, group: groupOf(node) })),
    links.map(({ actors }) => actors),
  );
  const groups = order.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const all = groups.flat();
  return { nodes: all, groups, rowOf: new Map(all.map(({ id }, row) => [id, row])) };
}

/** What of the lanes a reader has before them: interactions before `start` leave the picture, states stay. */
interface Part {
  readonly start?: number;
  /** Of a long story, the first and the last step whose column is in sight. */
  readonly near?: readonly [first: number, last: number];
  /** The interaction that is drawn wherever it is. */
  readonly wanted?: string | undefined;
}

/** What to draw of a story's lanes at a moment: what is near, and what the current step hangs together with. */
export function lanesDrawing(
  graph: StoryGraph,
  { nodes, groups, rowOf }: LaneRows,
  story: Chronology,
  moment: Moment,
  { start = 1, near: [first, last] = [1, story.steps.length], wanted }: Part = {},
): LanesDrawing {
  const idsOf = (numbers: readonly number[]): Set<string> =>
    new Set(numbers.flatMap((number) => (number < start ? [] : (story.steps[number - 1]?.interaction.id ?? []))));
  const led = idsOf(moment.ancestry);
  const leads = idsOf([...moment.consequences, moment.step]);
  const named = story.stepOf.get(wanted ?? '')?.number ?? 0;
  const far = new Set([...moment.ancestry, ...moment.consequences, named]);
  const inside = [
    ...graph.links.slice(Math.max(start, first) - 1, last),
    ...[...far].flatMap((step) =>
      step >= start && (step < first || step > last) ? (graph.links[step - 1] ?? []) : [],
    ),
  ];
  const connectors = inside.map((link): Connector => {
    const age = moment.age(link.step);
    const own = link.actors.flatMap((id) => rowOf.get(id) ?? []);
    return { link, age, dot: false, row: own[0] ?? 0, rows: own };
  });
  return {
    lanes: nodes.map((node, row) => laneOf(node, row, story, moment)),
    groups: groupsOf(groups),
    connectors: connectors.sort((p, q) => RANK[p.age] - RANK[q.age]),
    causes: graph.causes.filter(({ from, to }) => (led.has(from) && led.has(to)) || (leads.has(from) && leads.has(to))),
    states: stateRows(story, moment.step),
  };
}

function groupsOf(rows: readonly (readonly GraphNode[])[]): Group[] {
  let first = 0;
  return rows.map((group) => {
    const [head] = group;
    const own = { first, last: first + group.length - 1 };
    first += group.length;
    return { ...own, color: head === undefined || head.actor.kind === 'thing' ? undefined : head.color };
  });
}

function laneOf(node: GraphNode, row: number, story: Chronology, moment: Moment): Lane {
  const { id, actor } = node;
  const thing = actor.kind === 'thing';
  const standing = thing ? moment.standing(stateKey(id)) : undefined;
  const since = moment.course.taking.get(id)?.[0];
  return {
    node,
    row,
    seen: moment.sees(id),
    active: moment.active.has(id),
    look: standingLook(standing, story),
    standing,
    ...(since !== undefined && { since }),
    band: thing ? bandOf(stateKey(id), story, moment.step) : [],
  };
}
