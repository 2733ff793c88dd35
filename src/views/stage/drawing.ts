import { touch } from '../../layout/texts/free-texts';
import { boxAround, type Box } from '../../layout/geometry';
import type { PlacedLabel } from '../../layout/texts/label-places';
import type { PlacedGraph, PlacedLine, PlacedLink, PlacedNode } from '../../layout/place';
import { stateKey } from '../../model/graph';
import type { Step } from '../../model/chronology';
import type { Standing } from '../../replay/course';
import type { Age, Moment } from '../../replay/moment';

/** An interaction as it is drawn now. */
export interface DrawnLink extends PlacedLink {
  readonly age: Age;
  /** Whether its bead is a mere dot: still ahead and no consequence, or long past on a narrow stage. */
  readonly dot: boolean;
}

/** An actor as it is drawn now. */
export interface DrawnNode extends PlacedNode {
  /** Whether the story has met it by now, and whether it takes part in this step. */
  readonly seen: boolean;
  readonly active: boolean;
  /** The state of a thing, and the look that it gives it. */
  readonly standing: Standing | undefined;
  readonly look: 'plain' | 'contested' | 'over';
  /** Whether its label is written: those of the step first, then those that have room beside them. */
  readonly named: boolean;
}

/** What of a placed graph is drawn at one moment, lines from back to front. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly ties: PlacedGraph['ties'];
  /** Lines of two, by pair; the current one's pair last. */
  readonly pairs: readonly { readonly key: string; readonly links: readonly DrawnLink[] }[];
  readonly hubs: readonly DrawnLink[];
  /** One interaction a place, the one that matters most now; the order of places is the same at all times. */
  readonly beads: readonly DrawnLink[];
  /** Interactions that lead to the current one, with it; and those that it leads to, with it. */
  readonly led: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
}

const RANK: Readonly<Record<Age, number>> = { ahead: 0, past: 1, recent: 2, chain: 3, current: 4 };

/** On a narrow stage a bead this many steps old shrinks to a dot. */
const LONG_PAST = 4;

/**
 * How each thing was drawn last: what looks as before stays the same object, so that a step redraws only what changed.
 */
const drawnLinks = new WeakMap<PlacedLink, DrawnLink>();
const drawnNodes = new WeakMap<PlacedLabel, DrawnNode>();

/** The object of before where all that time changes of it is equal. */
function kept<Key extends object, Drawn extends object>(
  before: WeakMap<Key, Drawn>,
  key: Key,
  now: Drawn,
  changing: readonly (keyof Drawn)[],
): Drawn {
  const last = before.get(key);
  if (last !== undefined && changing.every((part) => last[part] === now[part])) return last;
  before.set(key, now);
  return now;
}

/** Types of interaction that leave a thing contested. */
export const CONTESTING = new Set(['warning', 'criticism', 'refusal']);

/** What to draw of a placed graph at a moment: no interactions before `start`, but what they brought about. */
export function drawingOf(
  placed: PlacedGraph,
  moment: Moment,
  steps: readonly Step[],
  start = 1,
  looked: readonly string[] = [],
): Drawing {
  const idsOf = (numbers: readonly number[]): Set<string> =>
    new Set(numbers.flatMap((number) => (number < start ? [] : (steps[number - 1]?.interaction.id ?? []))));
  const led = idsOf(moment.ancestry);
  const leads = idsOf([...moment.consequences, moment.step]);
  const now = placed.metrics.bead.current;
  const narrow = placed.metrics.name === 'phone' || placed.metrics.name === 'small';
  const links = placed.links
    .filter(({ link }) => link.step >= start)
    .map((one): DrawnLink => {
      const age = moment.age(one.link.step);
      const past = age === 'past' || age === 'recent';
      const small = placed.metrics.dots ? past : narrow && age === 'past' && moment.step - one.link.step > LONG_PAST;
      const dot = age === 'ahead' ? !leads.has(one.link.interaction) : small;
      return kept(drawnLinks, one, { ...one, age, dot }, ['age', 'dot']);
    })
    .sort((p, q) => RANK[p.age] - RANK[q.age]);
  return {
    nodes: named(
      placed.nodes.map((one) => drawnNode(one, moment, steps)),
      [
        ...links.slice(-1).map(({ bead }) => boxAround(bead.x, bead.y, now, now)),
        ...placed.sides.flatMap(({ name }) => name ?? []),
      ],
      looked,
    ),
    ties: placed.ties,
    pairs: pairsOf(links),
    hubs: links.filter(({ link }) => link.shape === 'hub'),
    beads: [...new Map(links.map((one) => [one.spot, one])).values()].sort((p, q) => p.spot - q.spot),
    led,
    leads,
  };
}

/** Groups sorted lines by pair; a pair stands where its last line stood. */
function pairsOf(links: readonly DrawnLink[]): Drawing['pairs'] {
  const groups = new Map<string, DrawnLink[]>();
  for (const one of links.filter(({ link }) => link.shape === 'line')) {
    const key = [...one.link.actors].sort().join(' ');
    const group = groups.get(key) ?? [];
    groups.delete(key);
    groups.set(key, [...group, one]);
  }
  return [...groups].map(([key, own]) => ({ key, links: own }));
}

/**
 * Writes names where they cover nothing that is `taken`: first of the actors of the step and those that the reader has
 * `looked` at, at any of their places; then of the others, at their own place alone.
 */
function named(nodes: readonly Omit<DrawnNode, 'named'>[], taken: Box[], looked: readonly string[]): DrawnNode[] {
  const written = new Map<PlacedLabel, PlacedLabel>();
  const write = ({ label }: PlacedNode, places: readonly PlacedLabel[]): void => {
    const at = places.find(({ box }) => !taken.some((other) => touch(other, box)));
    if (!at || written.has(label)) return;
    taken.push(at.box);
    written.set(label, at);
  };
  const first = nodes.filter(({ active, node }) => active || looked.includes(node.id));
  for (const shown of [true, false]) for (const one of first) if (one.label.shown === shown) write(one, one.places);
  for (const one of nodes) if (one.label.shown) write(one, [one.label]);
  return nodes.map((one) => {
    const label = written.get(one.label);
    const now = { ...one, label: label ?? one.label, named: label !== undefined };
    return kept(drawnNodes, one.label, now, ['named', 'label', 'seen', 'active', 'standing', 'look']);
  });
}

function drawnNode(placed: PlacedNode, moment: Moment, steps: readonly Step[]): Omit<DrawnNode, 'named'> {
  const { id, actor } = placed.node;
  const standing = actor.kind === 'thing' ? moment.standing(stateKey(id)) : undefined;
  const contested = standing && CONTESTING.has(steps[standing.since - 1]?.interaction.type ?? '');
  return {
    ...placed,
    seen: moment.sees(id),
    active: moment.active.has(id),
    standing,
    look: standing?.over ? 'over' : contested ? 'contested' : 'plain',
  };
}

/** Whose colour a line has: that of whoever acts; where nobody does, a spoke has that of its own participant. */
export function lineActor({ link }: Pick<DrawnLink, 'link'>, { actor }: PlacedLine): string {
  const [first = ''] = link.actors;
  return link.directed ? first : (actor ?? first);
}
