import type * as v from 'valibot';
import { itemsOf, memberOf, textOf, wayTo, type Node, type Path } from '../json/node';
import {
  ActorSchema,
  InteractionSchema,
  SideSchema,
  SourceSchema,
  TourStepSchema,
  type Actor,
  type Interaction,
  type Side,
  type Source,
  type TourStep,
} from '../schema';
import type { ListName } from './lists';
import { referencesIn, voicesIn, type Reference } from './references';

/** The schema of each list's entries, in the order in which a story names them. */
export const SCHEMAS = {
  sides: SideSchema,
  sources: SourceSchema,
  actors: ActorSchema,
  interactions: InteractionSchema,
  tour: TourStepSchema,
} as const satisfies Record<ListName, v.GenericSchema>;

/** Entries that one slice looks at. */
export const SLICE = 250;

/** What an entry of each list says. */
export interface Values {
  readonly sides: Side;
  readonly sources: Source;
  readonly actors: Actor;
  readonly interactions: Interaction;
  readonly tour: TourStep;
}

/** An entry of one of the five lists on its way into the dataset. */
export class Entry<List extends ListName = ListName> {
  readonly list: List;
  readonly index: number;
  readonly node: Node;
  readonly id: string | undefined;
  /** Its mentions of other entries. */
  readonly references: readonly Reference[];
  /** The voices of its evidence: each an actor's id or free text. */
  readonly voices: readonly Reference[];
  /** What it says; undefined where that cannot be understood. */
  value: Values[List] | undefined;
  /** Why it is held back; undefined while it is not. */
  reason: string | undefined;

  constructor(list: List, index: number, node: Node) {
    this.list = list;
    this.index = index;
    this.node = node;
    this.id = textOf(memberOf(node, 'id'));
    this.references = referencesIn(list, node);
    this.voices = voicesIn(list, node);
    this.value = undefined;
    this.reason = undefined;
  }

  get path(): Path {
    return [this.list, this.index];
  }

  get title(): string | undefined {
    return textOf(memberOf(this.node, 'title')) ?? textOf(memberOf(this.node, 'name'));
  }
}

/** The entries of one list as they stand in the file, in slices. */
export function* entriesOf<List extends ListName>(root: Node, list: List): Generator<void, Entry<List>[]> {
  const entries: Entry<List>[] = [];
  for (const [index, node] of itemsOf(memberOf(root, list)).entries()) {
    if (index % SLICE === SLICE - 1) yield;
    entries.push(new Entry(list, index, node));
  }
  return entries;
}

/** The path of a node inside an entry. */
export function pathOf({ path, node }: Entry, inside: Node): Path {
  return [...path, ...wayTo(node, inside)];
}
