import { edited, joined, placeBefore, type Edit } from '../edit';
import type { Fault, ReadJson } from '../fault';
import { pathTo } from '../node';
import { Lines } from '../place';
import { Reader } from '../reader';
import { inRuns } from '../runs';
import { bracketSlips } from './bracket-slips';
import { otherSlips } from './other-slips';
import { quoteSlips } from './quote-slips';
import { troubleAt, type Explanation, type Trouble } from './trouble';

/** What a JSON text holds, with its faults as the mistakes that explain them. */
export interface Explained extends ReadJson {
  /** Where a place of `root` stands in the file. */
  readonly back: (offset: number) => number;
}

/** Mistakes that are looked for in one file; what is left then is told as it was found. */
const MOST_MISTAKES = 8;
/** Characters after a fault on which explanations are tried first. */
const TRIED = 1500;
/** Explanations that are tried: a line may hold thousands of marks. */
const MOST_TRIED = 500;
/** Faults after which such a try is given up. */
const MOST_LEFT = 40;
/** Explanations that are then tried on the whole text. */
const FINALISTS = 4;
/** Characters that all of this may read: one more reading of a large file takes as long as the first. */
const MOST_READ = 40_000_000;

interface State {
  readonly text: string;
  readonly read: ReadJson;
  readonly told: readonly Fault[];
  readonly lines: Lines;
  /** Characters that may still be read. */
  readonly left: number;
  /** The edits so far, each list in the places of the text before it. */
  readonly edits: readonly (readonly Edit[])[];
}

/** Finds the mistakes that explain faults best: the fewest edits after which a text is read without them. */
export function* explained(text: string, read: ReadJson): Generator<void, Explained> {
  let state: State = { text, read, told: [], edits: [], lines: new Lines(text), left: MOST_READ };
  for (let count = 0; count < MOST_MISTAKES; count += 1) {
    let better: State | undefined;
    for (const fault of doubtful(state)) better ??= yield* explainedAt(state, fault);
    if (better === undefined) break;
    state = better;
  }
  const { edits, told } = state;
  const back = backThrough(edits);
  const left = clear(inRuns(state.text, state.read.faults, state.lines));
  const faults = [...told, ...left.map((fault) => movedBack(fault, back))];
  const understood = state.read.understood && !faults.some(({ loses }) => loses === true);
  return { ...state.read, faults: faults.toSorted((p, q) => p.offset - q.offset), understood, back };
}

/** Where a place stood before all edits. */
function backThrough(edits: readonly (readonly Edit[])[]): (offset: number) => number {
  return (offset) => edits.reduceRight((at, one) => placeBefore(one, at), offset);
}

/** A fault in the places of the file. */
export function movedBack(fault: Fault, back: (offset: number) => number): Fault {
  const { offset, length, fix } = fault;
  const [start, end] = [back(offset), back(offset + length)];
  const from = fix === undefined ? 0 : back(fix.offset);
  return {
    ...fault,
    offset: start,
    length: Math.max(0, end - start),
    ...(fix !== undefined && { fix: { ...fix, offset: from, length: back(fix.offset + fix.length) - from } }),
  };
}

/** Faults up to the first that leaves open what was meant: what follows it may be only a consequence. */
function clear(faults: readonly Fault[]): readonly Fault[] {
  const first = faults.findIndex(({ riddle }) => riddle === true);
  return first < 0 ? faults : faults.slice(0, first + 1);
}

/** The first faults that something else may be behind: they are unclear, or have others of another sort beside them. */
function doubtful({ text, read: { faults, end }, lines }: State): readonly Fault[] {
  const lineOf = (offset: number): number => lines.at(offset).line;
  const runs = inRuns(text, faults, lines);
  const plain = runs.findIndex((fault) => fault.plain === true);
  const first = (plain < 0 ? runs : runs.slice(0, plain)).find((fault, index) => {
    const other = runs[index + 1];
    if (fault.riddle === true || (other === undefined && end < text.length && fault.offset === end)) return true;
    return other !== undefined && lineOf(other.offset) <= lineOf(fault.offset) + 1;
  });
  // A quote that is missing deep inside a line shows as one at its end, and as what that swallows.
  const swallowing = runs.find(({ sort }) => sort === 'no end');
  const swallowed = runs.some(({ riddle, open = [] }) => riddle === true && open.length > 0);
  const isFirst = swallowed && swallowing !== undefined && swallowing.offset < (first?.offset ?? Infinity);
  return [...(isFirst ? [swallowing] : []), ...(first === undefined ? [] : [first])];
}

/** What it weighs that a reader stopped before the end: nobody knows what the rest holds. */
const STOPPED = 40;

/** What is left of a text's faults after an explanation: those that stay weigh more, the less clear they are. */
function weight({ faults, notes, end }: ReadJson, length: number): number {
  const unclear = faults.filter(({ riddle }) => riddle === true).length;
  const twice = notes.filter(({ severity }) => severity === 'error').length;
  return faults.length + 2 * unclear + 2 * twice + (end < length ? STOPPED : 0);
}

function* explainedAt(state: State, fault: Fault): Generator<void, State | undefined> {
  const { text, read, lines } = state;
  const trouble = yield* troubleAt(text, fault, lines);
  const finalists = yield* firstTried(trouble);
  let unread = state.left - text.length;
  let [best, least]: [State | undefined, number] = [undefined, weight(read, text.length) - 2];
  let dearest = Infinity;
  for (const one of finalists) {
    unread -= text.length;
    if (unread < 0) break;
    const after = edited(text, one.edits);
    const next = yield* new Reader(after, least + 1).read();
    const left = weight(next, after.length);
    if (next.end < after.length && next.end <= read.end) continue;
    if (left > least || (left === least && one.cost >= dearest)) continue;
    [least, dearest] = [left, one.cost];
    const told = [...state.told, toldOf(one, state, next)];
    best = { text: after, read: next, told, edits: [...state.edits, one.edits], lines: new Lines(after), left: 0 };
  }
  return best && { ...best, left: unread };
}

/** The explanations that leave the least in the lines around a fault and after it, and all that change more. */
function* firstTried(trouble: Trouble): Generator<void, readonly Explanation[]> {
  const { text, start, end } = trouble;
  const stop = Math.min(trouble.lineEnd(end + TRIED), end + 2 * TRIED, text.length);
  let near: readonly { readonly one: Explanation; readonly left: number }[] = [];
  const far: Explanation[] = [];
  for (const one of slips(trouble)) {
    const [first, last] = [one.edits[0], one.edits.at(-1)];
    if (first === undefined || last === undefined || first.offset < start || last.offset > stop) far.push(one);
    else {
      const worst = near[FINALISTS - 1]?.left ?? Infinity;
      const left = yield* leftBetween(trouble, stop, one.edits, worst);
      near = [...near, { one, left }]
        .toSorted((p, q) => p.left - q.left || p.one.cost - q.one.cost)
        .slice(0, FINALISTS);
    }
  }
  return [...near.map(({ one }) => one), ...far.toSorted((p, q) => p.cost - q.cost)];
}

/** What edits leave in a stretch of a text, which is read as if it stood alone; no more than the `worst` is counted. */
function* leftBetween(
  { text, start, opening }: Trouble,
  stop: number,
  edits: readonly Edit[],
  worst: number,
): Generator<void, number> {
  const moved = edits.map((edit) => ({ ...edit, offset: edit.offset - start }));
  const excerpt = opening + edited(text.slice(start, stop), moved);
  const read = yield* new Reader(excerpt, Math.min(worst + 2, MOST_LEFT)).read();
  const faults = read.faults.filter(({ offset }) => offset < excerpt.length || stop === text.length);
  return weight({ ...read, faults }, excerpt.length);
}

/** The explanations that there may be, those that change something near the fault first. */
function slips(trouble: Trouble): readonly Explanation[] {
  const all = [...quoteSlips(trouble), ...otherSlips(trouble), ...bracketSlips(trouble)];
  if (all.length <= MOST_TRIED) return all;
  const far = ({ edits }: Explanation): number => Math.abs((edits[0]?.offset ?? 0) - trouble.fault.offset);
  return all.toSorted((p, q) => far(p) - far(q)).slice(0, MOST_TRIED);
}

function toldOf(
  { edits, place, message, suggestion, safe }: Explanation,
  { text, edits: before }: State,
  after: ReadJson,
): Fault {
  const fix = safe ? joined(text, edits, place) : undefined;
  const path = after.root === undefined ? [] : pathTo(after.root, place.offset);
  const fault: Fault = {
    severity: 'error',
    ...place,
    path,
    message,
    suggestion,
    loses: !safe,
    ...(fix !== undefined && { fix }),
  };
  return movedBack(fault, backThrough(before));
}
