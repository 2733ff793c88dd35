import type { Step } from '../chronology';
import { describeDate } from '../dates/describe-date';
import { certaintyOf } from '../filter';
import type { Change, Evidence } from '../schema';
import type { Cell, Table } from './csv';
import type { Extract } from './extract';
import { isoDay } from './iso-day';

/** What stands between the parts of a list in one cell. */
const LIST = '; ';

/** How a step is dated, in the words of every table: as written, and the days that this leaves. */
const DATE_COLUMNS = ['date', 'date_text', 'earliest', 'latest', 'certainty', 'step'] as const;

/** The cells of `DATE_COLUMNS`: what the file says (EDTF), its bounds as days, how sure it is, its place in order. */
function dateCells({ interaction, earliest, latest, mark, number }: Step): Cell[] {
  return [interaction.date, interaction.dateText, dayCell(earliest), dayCell(latest), certaintyOf(mark), number];
}

function dayCell(day: number | undefined): string | undefined {
  return day === undefined ? undefined : isoDay(day);
}

/** One row an interaction. */
export function eventTable({ chronology, steps, actors }: Extract): Table {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const columns = [
    'event',
    'type',
    'status',
    'title',
    'summary',
    ...DATE_COLUMNS,
    'date_words',
    'repeated',
    'place',
    'participants',
    'after',
    'before',
    'causes',
    'changes',
    'evidence',
    'note',
  ];
  const sources = new Map(chronology.dataset.sources.map(({ id, title }) => [id, title]));
  const rows = steps.map((step): Cell[] => {
    const { interaction: one } = step;
    return [
      one.id,
      one.type,
      one.status,
      one.title,
      one.summary,
      ...dateCells(step),
      describeDate(step).text,
      one.repeated,
      one.place,
      one.participants.map(({ actor }) => nameOf.get(actor) ?? actor).join(LIST),
      one.after.join(LIST),
      one.before.join(LIST),
      one.causes.map(({ interaction, how }) => `${interaction} (${how})`).join(LIST),
      one.changes.map(changeWords).join(LIST),
      one.evidence.map((passage) => passageWords(passage, sources)).join(LIST),
      one.note,
    ];
  });
  return { columns, rows };
}

/** One row for each actor in each interaction. */
export function participantTable({ chronology, steps, actors }: Extract): Table {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const sideOf = new Map(chronology.dataset.sides.map(({ id, name }) => [id, name]));
  return {
    columns: ['event', 'step', 'actor', 'role', 'name', 'kind', 'side', 'country', 'wikidata'],
    rows: steps.flatMap(({ number, interaction }) =>
      interaction.participants.map(({ actor: id, role }): Cell[] => {
        const actor = byId.get(id);
        const side = sideOf.get(actor?.side ?? '');
        return [interaction.id, number, id, role, actor?.name, actor?.kind, side, actor?.country, actor?.wikidata];
      }),
    ),
  };
}

function changeWords({ of, label, state, over }: Change): string {
  const whose = typeof of === 'string' ? of : of.join(' + ');
  return `${whose}${label === undefined ? '' : ` (${label})`}: ${state}${over ? ', no longer' : ''}`;
}

function passageWords({ source, paragraph }: Evidence, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(source) ?? source;
  return paragraph === undefined ? title : `${title} ¶ ${paragraph.join(', ')}`;
}
