import type * as v from 'valibot';
import { itemsOf, memberOf, textOf, wayTo, type Node, type Path } from '../json/node';
import type { HeldBack } from '../problem';
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
import { referencesIn, voicesIn, type Reference } from './references';

/** The five lists whose entries can be held back one by one. */
export type ListName = HeldBack['list'];

/** The schema of each list's entries, in the order in which a story names them. */
export const SCHEMAS = {
  sides: SideSchema,
  sources: SourceSchema,
  actors: ActorSchema,
  interactions: InteractionSchema,
  tour: TourStepSchema,
} as const satisfies Record<ListName, v.GenericSchema>;

/** What an entry of each list says. */
export interface Values {
  readonly sides: Side;
  readonly sources: Source;
  readonly actors: Actor;
  readonly interactions: Interaction;
  readonly tour: TourStep;
}

/** The names of the five lists. */
export const LISTS: readonly ListName[] = ['sides', 'sources', 'actors', 'interactions', 'tour'];

/** What one entry of each list is called. */
export const NOUNS: Readonly<Record<ListName, string>> = {
  sides: 'side',
  sources: 'source',
  actors: 'actor',
  interactions: 'interaction',
  tour: 'tour step',
};

/** An entry of one of the five lists on its way into the dataset. */
export interface Entry<List extends ListName = ListName> {
  readonly list: List;
  readonly index: number;
  readonly node: Node;
  readonly path: Path;
  readonly id?: string;
  readonly title?: string;
  /** Its mentions of other entries. */
  readonly references: readonly Reference[];
  /** The voices of its evidence: each an actor's id or free text. */
  readonly voices: readonly Reference[];
  /** What it says; undefined where that cannot be understood. */
  value?: Values[List] | undefined;
  /** Why it is held back; undefined while it is not. */
  reason?: string | undefined;
}

/** The entries of one list as they stand in the file. */
export function entriesOf<List extends ListName>(root: Node, list: List): Entry<List>[] {
  return itemsOf(memberOf(root, list)).map((node, index) => {
    const id = textOf(memberOf(node, 'id'));
    const title = textOf(memberOf(node, 'title')) ?? textOf(memberOf(node, 'name'));
    return {
      list,
      index,
      node,
      path: [list, index],
      references: referencesIn(list, node),
      voices: voicesIn(list, node),
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
    };
  });
}

/** The path of a node inside an entry. */
export function pathOf({ path, node }: Entry, inside: Node): Path {
  return [...path, ...wayTo(node, inside)];
}
