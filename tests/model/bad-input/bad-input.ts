import { expect } from 'vitest';
import { parseDataset } from '../../../src/model/parse';

/** A small story without a fault; tests spoil it in one place. */
export const GOOD = `{
  "title": "A quarrel",
  "sides": [{ "id": "north", "name": "North" }],
  "sources": [{ "id": "paper", "title": "A paper", "url": "https://example.org/a" }],
  "actors": [
    { "id": "ann", "name": "Ann Archer", "side": "north" },
    { "id": "bob", "name": "Bob Baker", "aliases": ["Bobby"] }
  ],
  "interactions": [
    {
      "id": "meeting",
      "type": "meeting",
      "title": "Ann and Bob meet",
      "date": "2025-10-17",
      "participants": [{ "actor": "ann" }, { "actor": "bob" }],
      "evidence": [{ "source": "paper", "paragraph": 1 }]
    },
    {
      "id": "quarrel",
      "type": "criticism",
      "title": "They quarrel",
      "date": "2025-10-19",
      "after": ["meeting"],
      "participants": [{ "actor": "bob", "role": "speaker" }],
      "causes": [{ "interaction": "meeting", "how": "leads to" }]
    }
  ],
  "tour": [{ "interaction": "meeting", "title": "First", "text": "They meet." }]
}
`;

/** The good story with its first such piece put otherwise; throws where it has no such piece. */
export function spoiled(piece: string, otherwise: string, text = GOOD): string {
  if (!text.includes(piece)) throw new Error(`no such piece: ${piece}`);
  return text.replace(piece, () => otherwise);
}

/**
 * Everything that is said of a file, a line each: its status, its problems with place, path, message and remedy, and
 * what is held back.
 */
export function findings(input: string | Uint8Array): string[] {
  const parsed = parseDataset(input);
  const problems = parsed.problems.map(
    ({ line, column, severity, path, message, suggestion }) =>
      `${line}:${column} ${severity}${path === '' ? '' : ` ${path}`}: ${message} | ${suggestion ?? ''}`,
  );
  if (parsed.status === 'invalid') return ['refused', ...problems];
  return [
    ...problems,
    ...parsed.heldBack.map(({ list, index, id, reason }) => `held back ${list}[${index}] ${id ?? ''}: ${reason}`),
  ];
}

const NO_MEETING = ['interactions[1] quarrel', 'tour[0] '].map(
  (entry) => `held back ${entry}: it refers to the interaction "meeting", which is held back`,
);

const refersTo = (entry: string, actor: string): string =>
  `held back ${entry}: it refers to the actor "${actor}", which is held back`;

/** Entries of the good story, and what is held back where one of them is, for it names that or what names it. */
const ENTRIES = {
  ann: ['actors[0] ann', refersTo('interactions[0] meeting', 'ann'), ...NO_MEETING],
  bob: [
    'actors[1] bob',
    refersTo('interactions[0] meeting', 'bob'),
    refersTo('interactions[1] quarrel', 'bob'),
    ...NO_MEETING.slice(1),
  ],
  meeting: ['interactions[0] meeting', ...NO_MEETING],
  quarrel: ['interactions[1] quarrel'],
  tour: ['tour[0] '],
} as const;

type EntryName = keyof typeof ENTRIES;

/** A file by what is bad in it: all that is said of it, and the entry that the first error holds back. */
export type Case = [name: string, file: string | Uint8Array, said: readonly string[], heldBack?: EntryName];

/** Expects these findings of a file and no others; what an entry that is held back takes along goes without saying. */
export function expectSaid(file: string | Uint8Array, said: readonly string[], heldBack?: EntryName): void {
  if (heldBack === undefined) return expect(findings(file)).toEqual(said);
  const [entry, ...others] = ENTRIES[heldBack];
  const error = said.find((line) => / error /.test(line)) ?? '';
  const reason = error.slice(error.indexOf(': ') + 2, error.lastIndexOf(' | '));
  expect(findings(file)).toEqual([...said, `held back ${entry}: ${reason}`, ...others]);
}
