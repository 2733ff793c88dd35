import type { Dataset, Evidence, Interaction } from '../../src/model/schema';

/** An interaction of one actor, with everything that a test does not care about filled in. */
export function interaction(id: string, rest: Partial<Interaction> = {}): Interaction {
  return {
    id,
    type: 'statement',
    title: id.toUpperCase(),
    after: [],
    before: [],
    repeated: false,
    status: 'occurred',
    participants: [{ actor: 'ann', role: 'participant' }],
    changes: [],
    causes: [],
    evidence: [],
    ...rest,
  };
}

/** A passage that dates its interaction. */
export function passage(date: string): Evidence {
  return { source: 'paper', date };
}

/** A dataset of the actors Ann and Bob and the given interactions. */
export function story(...interactions: readonly Interaction[]): Dataset {
  const actor = (id: string) => ({ id, name: id, aliases: [], kind: 'person' as const, actsFor: [] });
  return {
    title: 'A story',
    language: 'en',
    sides: [],
    sources: [{ id: 'paper', title: 'A paper' }],
    actors: [actor('ann'), actor('bob')],
    interactions,
    tour: [],
  };
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
