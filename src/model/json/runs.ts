import type { Fault } from './fault';
import { joined } from './edit';
import type { Lines } from './place';
import { linesIn } from './line-words';
import { CONFLICTS } from './tokens';

/** Faults of one sort from which on they are one habit, wherever they stand. */
const HABIT = 4;

/** Faults of one sort that are many, or in one line or the next, told once: at the first, with where the others are. */
export function inRuns(text: string, faults: readonly Fault[], lines: Lines): readonly Fault[] {
  const lineOf = (offset: number): number => lines.at(offset).line;
  const single: Fault[] = [];
  const ofSort = new Map<string, Fault[]>();
  for (const fault of faults) {
    if (fault.sort === undefined) single.push(fault);
    else if (ofSort.get(fault.sort)?.push(fault) === undefined) ofSort.set(fault.sort, [fault]);
  }
  const runs = [...ofSort.values()].flatMap((all) =>
    all.length >= HABIT || all[0]?.sort === CONFLICTS ? [all] : neighbors(all, lineOf),
  );
  return [...single, ...runs.flatMap((run) => asOne(text, run, lineOf))].toSorted((p, q) => p.offset - q.offset);
}

function neighbors(faults: readonly Fault[], lineOf: (offset: number) => number): readonly (readonly Fault[])[] {
  const runs: Fault[][] = [];
  let line = -Infinity;
  for (const fault of faults) {
    const own = lineOf(fault.offset);
    if (own > line + 1) runs.push([]);
    runs.at(-1)?.push(fault);
    line = own;
  }
  return runs;
}

function asOne(text: string, run: readonly Fault[], lineOf: (offset: number) => number): Fault | [] {
  const [first, ...more] = run;
  if (first === undefined || more.length === 0) return first ?? [];
  const lines = new Set(more.map(({ offset }) => lineOf(offset)));
  const times = ['once', 'twice'][more.length - 1] ?? `${more.length} times`;
  const where = lines.size === 1 && lines.has(lineOf(first.offset)) ? ' in this line' : `, in ${linesIn(lines)}`;
  const edits = run.flatMap(({ fix }) => fix ?? []);
  const { fix: _one, ...rest } = first;
  const fix = edits.length === run.length ? joined(text, edits) : undefined;
  return {
    ...rest,
    message: `${first.message}, and ${times} more${where}`,
    loses: run.some(({ loses }) => loses === true),
    ...(fix !== undefined && { fix, suggestion: `${first.suggestion ?? ''} (and the others alike)` }),
  };
}
