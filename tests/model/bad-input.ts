import { parseDataset } from '../../src/model/parse';

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
