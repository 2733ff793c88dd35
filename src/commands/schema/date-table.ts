import { chronology } from '../../model/chronology';
import { describeDate } from '../../model/dates/describe-date';
import type { Dataset } from '../../model/schema';
import { table } from './table';

/** What a source says of a date, and how to write it. */
interface Way {
  readonly says: string;
  readonly date: string;
  readonly beside?: string;
  readonly repeated?: boolean;
}

const WAYS: readonly Way[] = [
  { says: 'on 17 October 2025', date: '2025-10-17' },
  { says: 'in October 2025', date: '2025-10' },
  { says: 'in 2025', date: '2025' },
  {
    says: 'on Tuesday, and you work out which',
    date: '2025-10-14',
    beside: '`"dateText": "on Tuesday"`, and in `note` how you know',
  },
  { says: 'probably on 17 October', date: '2025-10-17?' },
  { says: 'around 17 October', date: '2025-10-17~' },
  { says: 'from the 16th to the 17th', date: '2025-10-16/2025-10-17' },
  { says: 'from 17 October on, end unknown', date: '2025-10-17/..' },
  { says: 'until 17 October, beginning unknown', date: '../2025-10-17' },
  { says: 'one day this week', date: '[2025-10-13..2025-10-19]', beside: '`"dateText": "this week"`' },
  { says: 'on the 17th or the 19th', date: '[2025-10-17,2025-10-19]' },
  { says: 'on various occasions in 2025', date: '2025', beside: '`"repeated": true`', repeated: true },
  { says: 'in 44 BC', date: '-0043' },
];

/** The table of dates, with what the page makes of each. */
export function dateTable(): string {
  return table(
    ['the source says', 'write as `date`', 'and beside it', 'the page says'],
    WAYS.map((way) => [way.says, `\`"${way.date}"\``, way.beside ?? '', shown(way)]),
  );
}

function shown({ date, repeated = false }: Way): string {
  const [step] = chronology(storyOf(date, repeated)).steps;
  if (step?.date === undefined) throw new Error(`no date: "${date}"`);
  const { text, aside } = describeDate(step);
  return aside === undefined ? text : `${text} (${aside})`;
}

function storyOf(date: string, repeated: boolean): Dataset {
  const none: readonly never[] = [];
  const step = { id: 'step', title: 'A step', type: 'other', status: 'occurred', date, repeated } as const;
  const lists = { after: none, before: none, participants: none, changes: none, causes: none, evidence: none };
  const interactions = [{ ...step, ...lists }];
  return { title: 'A story', language: 'en', sides: none, sources: none, actors: none, interactions, tour: none };
}
