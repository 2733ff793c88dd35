import { stateKey } from '../graph';
import { quoted } from '../json/characters';
import { itemsOf, memberOf, type Path } from '../json/node';
import type { Actor, Interaction, TourStep } from '../schema';
import type { Entry } from './entry';
import type { Remedy, Report } from './report';

/** What is said of one of a list that names again what an earlier one has named. */
interface Repeated<One> {
  /** Where in the entry the list stands. */
  readonly way: Path;
  /** The key under which one of the list names it; it is the name itself where there is none. */
  readonly leaf?: string;
  readonly name: (one: One) => string;
  readonly message: (name: string) => string;
  readonly suggestion?: string;
  /** Which of those that name the same stands; the first if left out. */
  readonly stands?: 'first' | 'last';
}

/** A list that names each thing once, since a page tells its entries apart so; what it names again is a warning. */
function onceEach<One>(list: readonly One[], how: Repeated<One>, entry: Entry, report: Report): readonly One[] {
  if (list.length < 2) return list;
  const standing = new Map<string, number>();
  const names = list.map(how.name);
  const stands = how.stands ?? 'first';
  for (const [index, name] of names.entries()) {
    const repeated = standing.has(name);
    if (!repeated || stands === 'last') standing.set(name, index);
    if (!repeated) continue;
    warn(entry, [...how.way, index, ...(how.leaf === undefined ? [] : [how.leaf])], report, {
      message: `${how.message(name)}; the ${stands} stands`,
      suggestion: how.suggestion ?? 'keep one of the two',
    });
  }
  return standing.size === list.length ? list : list.filter((_, index) => standing.get(names[index] ?? '') === index);
}

function warn({ node, path }: Entry, way: Path, report: Report, said: Remedy & { readonly message: string }): void {
  const at = way.reduce<typeof node | undefined>(
    (inside, step) => (typeof step === 'number' ? itemsOf(inside)[step] : memberOf(inside, step)),
    node,
  );
  const { message, ...remedy } = said;
  if (at !== undefined) report.warning([...path, ...way], at, message, remedy);
}

const itself = (text: string): string => text;
const namedTwice = (name: string): string => `${quoted(name)} is named twice`;

function ids(key: string, list: readonly string[], entry: Entry, report: Report): readonly string[] {
  return onceEach(list, { way: [key], name: itself, message: namedTwice }, entry, report);
}

/** An actor that acts for each once, and never for itself; what is left out is told. */
export function actsOnce(entry: Entry<'actors'>, report: Report): Actor | undefined {
  const { value } = entry;
  if (value === undefined || value.actsFor.length === 0) return value;
  const own = value.actsFor.indexOf(value.id);
  if (own >= 0)
    warn(entry, ['actsFor', own], report, {
      message: `${quoted(value.id)} cannot act for itself; it is left out`,
      suggestion: 'name the one that it acts for, or delete it',
    });
  const others = ids('actsFor', value.actsFor, entry, report).filter((id) => id !== value.id);
  return { ...value, actsFor: others };
}

/** An interaction that names each participant, cause, order and state once; what is left out is told. */
export function namesOnce(value: Interaction, entry: Entry<'interactions'>, report: Report): Interaction {
  return {
    ...value,
    after: ids('after', value.after, entry, report),
    before: ids('before', value.before, entry, report),
    participants: onceEach(value.participants, PARTICIPANTS, entry, report),
    changes: onceEach(value.changes, CHANGES, entry, report),
    causes: onceEach(value.causes, CAUSES, entry, report),
  };
}

const PARTICIPANTS: Repeated<Interaction['participants'][number]> = {
  way: ['participants'],
  leaf: 'actor',
  name: ({ actor }) => actor,
  message: (actor) => `${quoted(actor)} takes part twice`,
};

const CAUSES: Repeated<Interaction['causes'][number]> = {
  way: ['causes'],
  leaf: 'interaction',
  name: ({ interaction }) => interaction,
  message: (interaction) => `${quoted(interaction)} is a cause twice`,
};

const CHANGES: Repeated<Interaction['changes'][number]> = {
  way: ['changes'],
  leaf: 'of',
  name: ({ of, label }) => stateKey(of, label),
  message: (key) => {
    const end = key.indexOf('|');
    const whose = key.slice(0, end).split(' ').map(quoted).join(' and ');
    const label = key.slice(end + 1);
    return `two states of ${whose}${label === '' ? ' without a label' : ` under the label ${quoted(label)}`}`;
  },
  suggestion: 'keep one of the two, or give each a "label" of its own',
  stands: 'last',
};

/** A step of the reading that looks at each actor once and offers each answer once; what is left out is told. */
export function offersOnce(entry: Entry<'tour'>, report: Report): TourStep | undefined {
  const { value } = entry;
  if (value === undefined) return undefined;
  const { focus, question } = value;
  const { choices } = question ?? {};
  return {
    ...value,
    ...(focus !== undefined && { focus: ids('focus', focus, entry, report) }),
    ...(question !== undefined &&
      choices !== undefined && { question: { ...question, choices: onceEach(choices, CHOICES, entry, report) } }),
  };
}

const CHOICES: Repeated<string> = {
  way: ['question', 'choices'],
  name: itself,
  message: (choice) => `${quoted(choice)} is offered twice`,
};
