import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import type { HeldBack, Problem } from './problem';
import { DatasetSchema, type Dataset } from './schema';

export type { HeldBack, Problem } from './problem';

/** A dataset with what is wrong in it, or, where the file cannot be used at all, only that. */
export type Parsed =
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly problems: readonly Problem[];
      readonly heldBack: readonly HeldBack[];
    }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** Reads a dataset file. */
export function parseDataset(input: string | Uint8Array): Parsed {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || tree === undefined) {
    const problems = errors.map(({ error, offset, length }) => problemAt(text, offset, length, '', printParseErrorCode(error)));
    return { status: 'invalid', problems: problems.length > 0 ? problems : [problemAt(text, 0, 0, '', 'the file is empty')] };
  }
  const result = v.safeParse(DatasetSchema, JSON.parse(text));
  if (result.success) return { status: 'ready', dataset: result.output, problems: [], heldBack: [] };
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const found = path.map((_, index) => findNodeAtLocation(tree, path.slice(0, path.length - index))).find((node) => node !== undefined);
    return problemAt(text, found?.offset ?? 0, found?.length ?? 0, path.join('.'), issue.message);
  });
  return { status: 'invalid', problems };
}

function problemAt(text: string, offset: number, length: number, path: string, message: string): Problem {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { severity: 'error', line, column: offset - before.lastIndexOf('\n'), offset, length, path, message };
}
