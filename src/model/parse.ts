import { DidYouMean } from './checks/did-you-mean';
import type { Entry } from './checks/entry';
import { Report } from './checks/report';
import { checkStory } from './checks/story';
import { isStory } from './checks/top';
import { drained } from './drained';
import { decode } from './json/bytes';
import type { Fault } from './json/fault';
import { garbledFaults } from './json/garbled';
import { movedBack } from './json/explain/explain';
import { readJson } from './json/read-json';
import type { Node } from './json/node';
import { pathWords } from './json/path-words';
import { Lines } from './json/place';
import { inRuns } from './json/runs';
import type { HeldBack, Problem } from './problem';
import type { Dataset } from './schema';

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
  return drained(parsing(input));
}

/** The same in slices, for a page that has to stay alive meanwhile. */
export function* parsing(input: string | Uint8Array): Generator<void, Parsed> {
  const { text, faults: unread } = decode(input);
  const lines = new Lines(text);
  if (unread.length > 0) {
    return { status: 'invalid', problems: inOrder(unread.map((fault) => problemOf(fault, undefined, lines))) };
  }
  const { root, faults, notes, understood, back } = yield* readJson(text);
  yield;
  const report = new Report();
  const guess = new DidYouMean();
  const lineOf = (offset: number): number => lines.at(back(offset)).line;
  const story =
    root !== undefined && understood && isStory(root, report, guess)
      ? yield* checkStory(root, report, guess, lineOf)
      : undefined;
  const unclear = new Set(faults.map(({ offset }) => offset));
  const found = understood ? [...notes, ...report.faults].map((fault) => movedBack(fault, back)) : [];
  // What only drops a property can wait until the file can be opened.
  const further = found.filter(
    ({ offset, severity }) => !unclear.has(offset) && (faults.length === 0 || severity === 'error'),
  );
  const garbled = faults.length === 0 ? inRuns(text, garbledFaults(text), lines) : [];
  const told = new Map([...faults, ...further, ...garbled].map((fault) => [fault, problemOf(fault, root, lines)]));
  const problems = inOrder([...told.values()]);
  if (story === undefined || faults.length > 0) return { status: 'invalid', problems };
  return { status: 'ready', dataset: story.dataset, problems, heldBack: heldBackOf(story.entries, told, lines) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((p, q) => p.offset - q.offset);
}

function problemOf(fault: Fault, root: Node | undefined, lines: Lines): Problem {
  const { severity, offset, length, path, message, suggestion, fix } = fault;
  return {
    severity,
    ...lines.at(offset),
    offset,
    length,
    path: pathWords(path, root),
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(fix !== undefined && { fix }),
  };
}

function heldBackOf(entries: readonly Entry[], told: ReadonlyMap<Fault, Problem>, lines: Lines): HeldBack[] {
  const errors = new Map<string, Problem>();
  for (const [{ severity, path, message }, problem] of told) {
    if (severity !== 'error') continue;
    // A ring is told at one of its entries, and holds back all of them.
    for (const key of [message, [...path.slice(0, 2), message].join(' ')]) {
      if (!errors.has(key)) errors.set(key, problem);
    }
  }
  return entries.flatMap(({ list, index, id, title, reason, node }): HeldBack[] => {
    if (reason === undefined) return [];
    const problem = errors.get([list, index, reason].join(' ')) ?? errors.get(reason);
    return [
      {
        list,
        index,
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        reason,
        ...lines.at(node.offset),
        ...(problem !== undefined && { problem: placeOf(problem) }),
      },
    ];
  });
}

function placeOf({ line, column, path, suggestion }: Problem): NonNullable<HeldBack['problem']> {
  return { line, column, path, ...(suggestion !== undefined && { suggestion }) };
}
