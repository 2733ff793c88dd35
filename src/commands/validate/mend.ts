import { edited } from '../../model/json/edit';
import { parseDataset } from '../../model/parse';
import type { Problem } from '../../model/problem';

/** A text after its safe edits, and how many these were. */
interface Mended {
  readonly text: string;
  readonly count: number;
}

type Fix = NonNullable<Problem['fix']>;

/** Rounds of edits; one may bring to light what another can mend. */
const MOST_ROUNDS = 10;

/** Makes the edits that every problem offers, as long as they leave fewer problems than before. */
export function mend(text: string): Mended {
  let best: Mended = { text, count: 0 };
  let { problems } = parseDataset(text);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = apart(problems);
    if (fixes.length === 0) break;
    const better = edited(best.text, fixes);
    const after = parseDataset(better);
    if (!isBetter(after.problems, problems)) break;
    best = { text: better, count: best.count + fixes.length };
    problems = after.problems;
  }
  return best;
}

/** Fewer errors, or as many errors and fewer warnings; a file that can now be read further may show more of both. */
function isBetter(after: readonly Problem[], before: readonly Problem[]): boolean {
  const unmended = (problems: readonly Problem[]): number => problems.filter(({ fix }) => fix !== undefined).length;
  const errors = (problems: readonly Problem[]): number =>
    problems.filter(({ severity }) => severity === 'error').length;
  return errors(after) < errors(before) || unmended(after) < unmended(before);
}

/** The edits in file order, of those that overlap or meet only the first. */
function apart(problems: readonly Problem[]): Fix[] {
  let end = -1;
  return problems
    .flatMap(({ fix }) => fix ?? [])
    .sort((p, q) => p.offset - q.offset)
    .filter(({ offset, length }) => {
      const free = offset > end;
      if (free) end = offset + length;
      return free;
    });
}
