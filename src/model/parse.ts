import { DidYouMean } from './checks/did-you-mean';
import type { Entry } from './checks/entry';
import { Report } from './checks/report';
import { checkStory } from './checks/story';
import { isStory } from './checks/top';
import { decode } from './json/bytes';
import type { Fault } from './json/fault';
import { readJson } from './json/json';
import type { Node } from './json/node';
import { pathWords } from './json/path-words';
import { Lines } from './json/place';
import type { HeldBack, Problem } from './problem';
import type { Dataset } from './schema';

export type { HeldBack, Problem } from './problem';

/** A dataset with what is wrong in it, or, where the file cannot be used at all, only that. */
export type Parsed =
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      /** In file order. */
      readonly problems: readonly Problem[];
      readonly heldBack: readonly HeldBack[];
    }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** Reads a dataset file and finds all that is wrong with it. */
export function parseDataset(input: string | Uint8Array): Parsed {
  const { text, faults: unread } = decode(input);
  const lines = new Lines(text);
  if (unread.length > 0) return { status: 'invalid', problems: problemsOf(unread, undefined, lines) };
  const { root, faults, notes, understood } = readJson(text);
  const report = new Report();
  const guess = new DidYouMean();
  const lineOf = (offset: number): number => lines.at(offset).line;
  const story =
    root !== undefined && understood && isStory(root, report, guess)
      ? checkStory(root, report, guess, lineOf)
      : undefined;
  const unclear = new Set(faults.map(({ offset }) => offset));
  const further = understood ? [...notes, ...report.faults].filter(({ offset }) => !unclear.has(offset)) : [];
  const problems = problemsOf([...faults, ...further], root, lines);
  if (story === undefined || faults.length > 0) return { status: 'invalid', problems };
  return { status: 'ready', dataset: story.dataset, problems, heldBack: heldBackOf(story.entries, lines) };
}

function problemsOf(faults: readonly Fault[], root: Node | undefined, lines: Lines): Problem[] {
  const problems = faults.map(({ severity, offset, length, path, message, suggestion, fix }): Problem => ({
    severity,
    ...lines.at(offset),
    offset,
    length,
    path: pathWords(path, root),
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(fix !== undefined && { fix }),
  }));
  return problems.sort((p, q) => p.offset - q.offset);
}

function heldBackOf(entries: readonly Entry[], lines: Lines): HeldBack[] {
  return entries.flatMap(({ list, index, id, title, reason, node }): HeldBack[] => {
    if (reason === undefined) return [];
    return [
      {
        list,
        index,
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        reason,
        ...lines.at(node.offset),
      },
    ];
  });
}
