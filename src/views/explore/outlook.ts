import type { Chronology } from '../../model/chronology';
import { courseOf } from '../../replay/course';
import { momentAt } from '../../replay/moment';
import { FILTERS, type Filter } from '../../model/filter';
import { neighbors } from '../../model/neighbors';
import { traitsOf, valuesOf } from '../../model/traits';
import type { Look, Lost } from './look';

/** What of a story is out of view, by id; it stays where it is and is dimmed. */
export interface Outlook {
  /** Number of interactions in view. */
  readonly shown: number;
  readonly hidden: ReadonlySet<string>;
  readonly hiddenActors: ReadonlySet<string>;
}

/** Numbers of the steps of the whole thread through an interaction: what led to it, it, and what it leads to. */
function threadOf(story: Chronology, why: string): ReadonlySet<number> | undefined {
  const step = story.stepOf.get(why);
  if (step === undefined) return undefined;
  const { ancestry, consequences } = momentAt(story, step.number);
  return new Set([...ancestry, ...consequences]);
}

/**
 * What is in view: the interactions of the focused actors (with a depth above 1, those among all who are so near to
 * them), of these the ones that have a value of every filter, and while causes are walked only those of the thread. A
 * value that no step of the story has filters nothing.
 */
export function outlookOf(story: Chronology, look: Look): Outlook {
  const { steps, dataset } = story;
  const { actor: focused = [], depth = 1, why } = look;
  const thread = why === undefined ? undefined : threadOf(story, why);
  const near = focused.length === 0 || depth === 1 ? undefined : neighbors(steps, focused, depth);
  const { filter } = fittingFilter(story, look);
  const wanted = FILTERS.map((name) => ({ name, known: new Set(filter[name]) })).filter(({ known }) => known.size > 0);
  const traits = wanted.length > 0 ? traitsOf(story) : [];
  const taken = focused.length > 0 && depth === 1 ? takenBy(story, focused) : undefined;
  const hidden = new Set<string>();
  const present = new Set(focused);
  for (const [index, { interaction, number }] of steps.entries()) {
    const { id, participants } = interaction;
    const inside =
      thread?.has(number) !== false &&
      taken?.has(number) !== false &&
      (near === undefined || (participants.length > 0 && participants.every(({ actor }) => near.has(actor)))) &&
      wanted.every(({ name, known }) => traits[index]?.[name].some((value) => known.has(value)));
    if (inside) for (const { actor } of participants) present.add(actor);
    else hidden.add(id);
  }
  return {
    shown: steps.length - hidden.size,
    hidden,
    hiddenActors: new Set(dataset.actors.map(({ id }) => id).filter((id) => !present.has(id))),
  };
}

/** Numbers of the steps in which one of these actors takes part. */
function takenBy(story: Chronology, actors: readonly string[]): ReadonlySet<number> {
  const { taking } = courseOf(story);
  return new Set(actors.flatMap((id) => taking.get(id) ?? []));
}

/** Parts what the story has of the values of filters from all that it does not have. */
function fittingFilter(story: Chronology, asked: Filter): { readonly filter: Filter; readonly lost: readonly Lost[] } {
  const filter: { -readonly [Name in keyof Filter]: Filter[Name] } = {};
  const lost: Lost[] = [];
  for (const name of FILTERS) {
    const values = asked[name] ?? [];
    if (values.length === 0) continue;
    const known = valuesOf(story, name);
    const had = values.filter((value) => known.has(value));
    if (had.length > 0) filter[name] = had;
    const some = had.length > 0;
    for (const value of values) if (!known.has(value)) lost.push({ name, value, some });
  }
  return { filter, lost };
}

/** A look without the values of filters that the story does not have, and these. */
export function fittingLook(story: Chronology, look: Look): { readonly look: Look; readonly lost: readonly Lost[] } {
  const { type: _, side: __, kind: ___, source: ____, certainty: _____, ...others } = look;
  const { filter, lost } = fittingFilter(story, look);
  return { look: { ...others, ...filter }, lost };
}
