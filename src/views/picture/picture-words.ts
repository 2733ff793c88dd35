import type { Chronology } from '../../model/chronology';
import { describeDate } from '../../model/dates/describe-date';
import type { Moment } from '../../replay/moment';
import { addition, subjectOf } from '../change/change-words';
import { locator, STATUS_WORDS, TYPE_WORDS } from '../words';

/** What is written into a picture of a moment. */
export interface PictureWords {
  readonly title: string;
  /** Step, date and type. */
  readonly when: string;
  readonly headline: string;
  /** One sentence a change. */
  readonly changes: readonly string[];
  /** One entry a source that the step rests on, with its paragraphs; all sources where it names none. */
  readonly sources: readonly string[];
}

/** The words for a moment of a story. */
export function pictureWords({ dataset, steps }: Chronology, moment: Moment): PictureWords {
  const { interaction } = moment.current;
  const { text, aside } = describeDate(moment.current, 'long');
  const status = STATUS_WORDS[interaction.status];
  const { what, who } = addition(dataset, moment);
  return {
    title: dataset.title,
    when: [
      `Step ${String(moment.step)} of ${String(steps.length)}`,
      aside === undefined ? text : `${text} (${aside})`,
      TYPE_WORDS[interaction.type].title,
      ...(status === undefined ? [] : [status]),
    ].join(' · '),
    headline: interaction.title,
    changes:
      moment.changes.length === 0
        ? [`${what}: ${who}`]
        : moment.changes.map((change) => {
            const { name, label } = subjectOf(dataset, change);
            const owner = label === undefined ? name : `${name}, ${label}`;
            return `${owner}: ${change.from === undefined ? '' : `${change.from} → `}${change.state}`;
          }),
    sources: sourcesOf(dataset.sources, interaction.evidence),
  };
}

type Dataset = Chronology['dataset'];
type Evidence = Dataset['interactions'][number]['evidence'];

function sourcesOf(sources: Dataset['sources'], evidence: Evidence): readonly string[] {
  const cited = sources.filter(({ id }) => evidence.some(({ source }) => source === id));
  return (cited.length > 0 ? cited : sources).map(({ id, title, publisher, published }) => {
    const paragraphs = evidence.flatMap(({ source, paragraph }) => (source === id ? (paragraph ?? []) : []));
    const where = locator([...new Set(paragraphs)].sort((p, q) => p - q));
    return [title, publisher, published, where].filter((part) => part !== undefined && part !== '').join(', ');
  });
}
