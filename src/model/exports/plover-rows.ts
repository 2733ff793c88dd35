import type { Step } from '../chronology';
import { certaintyOf } from '../filter';
import { ACTING } from '../graph';
import type { Actor, Interaction } from '../schema';
import { threeLetters } from './country-codes';
import type { Table } from './csv';
import type { Extract } from './extract';
import { isoDay } from './iso-day';
import { ploverOf } from './plover';

/** An actor as PLOVER describes it. */
interface PloverActor {
  readonly code?: string;
  readonly sector?: string;
  readonly actor_text: string;
  readonly identifier_id?: string;
  readonly office?: string;
}

/** An interaction as PLOVER records it, with the names of its manual where it has one. */
interface PloverRow {
  readonly id: string;
  readonly has_event: boolean;
  readonly date?: string;
  readonly enddate?: string;
  readonly source: readonly PloverActor[];
  readonly recipient: readonly PloverActor[];
  readonly event: readonly string[];
  readonly mode?: string;
  readonly context?: string;
  readonly event_loc?: string;
  readonly comment: string;
  readonly date_as_written?: string;
  readonly date_certainty: string;
  readonly status: string;
  readonly step: number;
}

function named(what: string, actors: readonly Actor[]): string[] {
  return actors.length === 0 ? [] : [`${what}: ${actors.map(({ name }) => name).join(', ')}.`];
}

const ADDRESSED: ReadonlySet<string> = new Set(['recipient', 'addressee', 'host']);

/**
 * The interactions of a story for people who work with event data, one record each, with lists of actors rather than
 * pairs. What PLOVER has no code for stands there with `has_event` false and the reason; no scores are given.
 */
export function ploverRows({ steps, actors }: Extract): readonly PloverRow[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return steps.map((step) => rowOf(step, byId));
}

/** The records as lines of JSON, as the manual suggests. */
export function ploverLines(extract: Extract): string {
  return ploverRows(extract)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

/** The records as a table, with what is a list joined. */
export function ploverTable(extract: Extract): Table {
  const joined = (values: readonly (string | undefined)[]): string =>
    values.every((value) => value === undefined) ? '' : values.map((value = '') => value).join('; ');
  return {
    columns: [
      ...['id', 'date', 'enddate', 'event', 'mode', 'context', 'source', 'source_code', 'source_sector', 'recipient'],
      ...['recipient_code', 'recipient_sector', 'event_loc', 'date_as_written', 'date_certainty', 'status', 'step'],
      ...['has_event', 'comment'],
    ],
    rows: ploverRows(extract).map(({ source, recipient, ...row }) => [
      ...[row.id, row.date, row.enddate, row.event.join('; '), row.mode, row.context],
      ...[source, recipient].flatMap((side) => [
        joined(side.map(({ actor_text }) => actor_text)),
        joined(side.map(({ code }) => code)),
        joined(side.map(({ sector }) => sector)),
      ]),
      ...[row.event_loc, row.date_as_written, row.date_certainty, row.status, row.step, row.has_event, row.comment],
    ]),
  };
}

function rowOf(step: Step, byId: ReadonlyMap<string, Actor>): PloverRow {
  const { interaction, earliest, latest, mark, number } = step;
  const { code, why } = ploverOf(interaction);
  const { source, recipient, about, told } = sidesOf(interaction, byId);
  const described = (actors: readonly Actor[]): PloverActor[] => actors.map(ploverActor);
  const remarks = [
    `${interaction.title}.`,
    ...(why === undefined ? [] : [why]),
    ...(source.length === 0 ? ['The source names no one who acts.'] : []),
    ...named('About', about),
    ...named('Said to', told),
    ...(earliest === undefined ? ['The source gives no day to count from.'] : []),
  ];
  return {
    id: interaction.id,
    has_event: code !== undefined,
    ...(earliest !== undefined && { date: isoDay(earliest) }),
    ...(latest !== undefined && latest !== earliest && { enddate: isoDay(latest) }),
    source: described(source),
    recipient: described(recipient),
    event: code === undefined ? [] : [code.event],
    ...(code?.mode !== undefined && { mode: code.mode }),
    ...(code?.context !== undefined && { context: code.context }),
    ...(interaction.place !== undefined && { event_loc: interaction.place }),
    comment: remarks.join(' '),
    ...(interaction.date !== undefined && { date_as_written: interaction.date }),
    date_certainty: certaintyOf(mark),
    status: interaction.status,
    step: number,
  };
}

/**
 * Who acts, on whom, and what it is about. Where no one acts on another all are the source, as PLOVER has it of
 * meetings; a thing is never an actor. Praise and blame go to their subject, all else to whom it is addressed.
 */
function sidesOf({ type, participants }: Interaction, byId: ReadonlyMap<string, Actor>) {
  const known = participants.flatMap(({ actor: id, role }) => {
    const actor = byId.get(id);
    return actor === undefined || role === 'observer' ? [] : [{ actor, role }];
  });
  const people = known.filter(({ actor }) => actor.kind !== 'thing');
  const subjects = people.filter(({ role }) => role === 'subject');
  const addressed = people.some(({ role }) => ACTING.has(role)) ? people.filter(({ role }) => ADDRESSED.has(role)) : [];
  const judged = type === 'support' || type === 'criticism';
  const recipients = subjects.length > 0 && (judged || addressed.length === 0) ? subjects : addressed;
  const actorsIn = (some: typeof known): Actor[] => some.map(({ actor }) => actor);
  return {
    source: actorsIn(people.filter((one) => !subjects.includes(one) && !addressed.includes(one))),
    recipient: actorsIn(recipients),
    about: actorsIn([...known.filter((one) => !people.includes(one)), ...(recipients === subjects ? [] : subjects)]),
    told: recipients === subjects ? actorsIn(addressed) : [],
  };
}

function ploverActor({ name, kind, country, wikidata, role }: Actor): PloverActor {
  const code = country === undefined ? undefined : threeLetters(country);
  return {
    ...(code !== undefined && { code }),
    ...(kind === 'media' && { sector: 'JRN' }),
    actor_text: name,
    ...(wikidata !== undefined && { identifier_id: wikidata }),
    ...(role !== undefined && { office: role }),
  };
}
