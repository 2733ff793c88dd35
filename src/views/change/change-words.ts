import type { Dataset } from '../../model/schema';
import type { Standing } from '../../replay/course';
import type { Moment } from '../../replay/moment';
import { actorOf, joinNames, shortName, TYPE_WORDS } from '../words';

/** Whom a state belongs to, in words: full and short names, and the aspect where it has one. */
interface Subject {
  readonly name: string;
  readonly short: string;
  readonly label?: string;
}

/** The words for the owner of a state: one actor by its full name, a pair by short names. */
export function subjectOf(
  dataset: Dataset,
  { of, label }: Pick<Standing, 'of'> & { readonly label?: string | undefined },
): Subject {
  const actors = of.map((id) => actorOf(dataset, id));
  const short = joinNames(actors.map(shortName));
  const name = actors.length === 1 ? joinNames(actors.map((actor) => actor.name)) : short;
  return label === undefined ? { name, short } : { name, short, label };
}

/** What a step adds that changes no state: "A report is added" and who took part. */
export function addition(dataset: Dataset, { current }: Moment): { readonly what: string; readonly who: string } {
  const { type, participants } = current.interaction;
  const one = TYPE_WORDS[type].one;
  const names = [...new Set(participants.map(({ actor }) => shortName(actorOf(dataset, actor))))];
  return { what: `${one.charAt(0).toUpperCase()}${one.slice(1)} is added`, who: joinNames(names) };
}

function clause(dataset: Dataset, change: Standing): string {
  const { name, label } = subjectOf(dataset, change);
  return `${name}${label === undefined ? '' : `, ${label},`} now ${change.state}`;
}

/** What changed, in one sentence for the status line. */
export function changeSentence(dataset: Dataset, moment: Moment, steps: number): string {
  const { what, who } = addition(dataset, moment);
  const changed = moment.changes.map((change) => clause(dataset, change));
  const said = changed.length > 0 ? changed.join('; ') : `${what.charAt(0).toLowerCase()}${what.slice(1)}, ${who}`;
  return `Step ${String(moment.step)} of ${String(steps)}, ${moment.current.interaction.title}: ${said}.`;
}
