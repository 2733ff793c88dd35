import type { Chronology, Step } from '../model/chronology';
import { stateKey } from '../model/graph';
import type { Change } from '../model/schema';

/** How an interaction stands to the current step: in its causal ancestry, one or two steps old, older, or still ahead. */
export type Age = 'current' | 'chain' | 'recent' | 'past' | 'ahead';

/** What holds of one actor or pair at a step. */
export interface Standing {
  readonly key: string;
  /** One actor id, or two. */
  readonly of: readonly string[];
  readonly label?: string;
  readonly state: string;
  /** Whether it no longer holds; it stays visible, struck through. */
  readonly over: boolean;
  /** The step that brought it about. */
  readonly since: number;
}

/** What a step did to one actor or pair. */
export interface StateChange {
  readonly key: string;
  readonly of: readonly string[];
  readonly label?: string;
  /** The state before; none the first time. */
  readonly from?: string;
  readonly to: string;
  readonly over: boolean;
}

/** What is true at one step of a story. */
export interface Moment {
  readonly step: number;
  readonly current: Step;
  readonly ages: ReadonlyMap<string, Age>;
  /** Steps that lead here through causes, in order, the current one last. */
  readonly ancestry: readonly number[];
  /** Steps that this one leads to through causes, in order. */
  readonly consequences: readonly number[];
  /** Actors that took part, or whose state was told, by now. */
  readonly seen: ReadonlySet<string>;
  /** Participants of the current step. */
  readonly active: ReadonlySet<string>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly changes: readonly StateChange[];
}

/** How many steps old an interaction may be to count as recent. */
const RECENT = 2;

/** What is true at a step; a step outside the story becomes the nearest inside. Throws for a story without steps. */
export function momentAt({ steps }: Chronology, step: number): Moment {
  const number = Math.min(steps.length, Math.max(1, Math.trunc(step) || 1));
  const current = steps[number - 1];
  if (current === undefined) throw new Error(`no such step: ${step}`);
  const ancestry = reached(steps, number, ({ causes }) => causes);
  const past = steps.slice(0, number);
  const before = standingsAfter(past.slice(0, -1));
  return {
    step: number,
    current,
    ages: agesOf(steps, number, new Set(ancestry)),
    ancestry: [...ancestry, number],
    consequences: reached(steps, number, ({ effects }) => effects),
    seen: seenIn(past),
    active: new Set(current.interaction.participants.map(({ actor }) => actor)),
    standings: standingsAfter(past),
    changes: current.interaction.changes.map((change) => stateChange(change, before)),
  };
}

/** Every state that one key takes in the whole story, in order. */
export function stateHistory(
  { steps }: Chronology,
  key: string,
): readonly { readonly step: number; readonly state: string; readonly over: boolean }[] {
  return steps.flatMap(({ number, interaction }) =>
    interaction.changes
      .filter(({ of, label }) => stateKey(of, label) === key)
      .map(({ state, over }) => ({ step: number, state, over })),
  );
}

function reached(steps: readonly Step[], start: number, links: (step: Step) => Step['causes']): number[] {
  const found = new Set<number>();
  const open = [start];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const step = steps[number - 1];
    for (const link of step === undefined ? [] : links(step)) {
      if (found.has(link.step) || link.step === start) continue;
      found.add(link.step);
      open.push(link.step);
    }
  }
  return [...found].sort((p, q) => p - q);
}

function agesOf(steps: readonly Step[], now: number, chain: ReadonlySet<number>): ReadonlyMap<string, Age> {
  const age = (number: number): Age => {
    if (number === now) return 'current';
    if (number > now) return 'ahead';
    if (chain.has(number)) return 'chain';
    return now - number <= RECENT ? 'recent' : 'past';
  };
  return new Map(steps.map(({ number, interaction }) => [interaction.id, age(number)]));
}

function seenIn(past: readonly Step[]): ReadonlySet<string> {
  return new Set(
    past.flatMap(({ interaction }) => [
      ...interaction.participants.map(({ actor }) => actor),
      ...interaction.changes.flatMap(({ of }) => of),
    ]),
  );
}

function standingsAfter(past: readonly Step[]): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { number, interaction } of past) {
    for (const change of interaction.changes) {
      const { label, state, over } = change;
      const key = stateKey(change.of, label);
      standings.set(key, {
        key,
        of: actorsOf(change),
        ...(label !== undefined && { label }),
        state,
        over,
        since: number,
      });
    }
  }
  return standings;
}

function stateChange(change: Change, before: ReadonlyMap<string, Standing>): StateChange {
  const { label, state, over } = change;
  const key = stateKey(change.of, label);
  const from = before.get(key)?.state;
  return {
    key,
    of: actorsOf(change),
    ...(label !== undefined && { label }),
    ...(from !== undefined && { from }),
    to: state,
    over,
  };
}

function actorsOf({ of }: Change): readonly string[] {
  return typeof of === 'string' ? [of] : of;
}
