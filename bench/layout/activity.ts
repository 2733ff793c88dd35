import { mulberry32 } from '../../src/layout/random';

/** What a generated story is like. */
interface Shape {
  readonly actors: number;
  readonly interactions: number;
  readonly seed: number;
  /** Groups among which most interactions stay, and the share that leaves them; one group where it is left out. */
  readonly groups?: number;
  readonly abroad?: number;
  /** Share of interactions between two; the rest are of three, and a few of four. */
  readonly pairs?: number;
}

/**
 * The text of a story by the activity-driven model with memory (Perra et al. 2012, Karsai et al. 2014): few actors are
 * much more active than the rest, and who has met before meets again.
 */
export function activityStory(shape: Shape): string {
  const { actors, seed } = shape;
  const random = mulberry32(seed);
  const groups = Math.max(1, shape.groups ?? 1);
  const active = Array.from({ length: actors }, () => 1 / (0.08 + random()));
  const met = Array.from({ length: actors }, () => new Map<number, number>());
  const meet = (p: number, q: number): void => {
    met[p]?.set(q, (met[p].get(q) ?? 0) + 1);
    met[q]?.set(p, (met[q].get(p) ?? 0) + 1);
  };
  const interactions = Array.from({ length: shape.interactions }, (_, index) => {
    const first = index < actors ? index : drawn(active, random);
    const members = [first];
    const dice = random();
    const size = dice < (shape.pairs ?? 0.8) ? 2 : dice < 0.95 ? 3 : 4;
    for (let tries = 0; members.length < Math.min(size, actors) && tries < 40; tries += 1) {
      const next = partner(
        members[members.length - 1] ?? first,
        { met, active, groups, abroad: shape.abroad ?? 0.1 },
        random,
      );
      if (!members.includes(next)) members.push(next);
    }
    members.forEach((p, at) => members.slice(at + 1).forEach((q) => meet(p, q)));
    return members;
  });
  return textOf(actors, groups, interactions, random);
}

interface Society {
  readonly met: readonly ReadonlyMap<number, number>[];
  readonly active: readonly number[];
  readonly groups: number;
  readonly abroad: number;
}

/** Someone whom an actor has met before, more likely the more they met, or someone new, mostly of its own group. */
function partner(of: number, { met, active, groups, abroad }: Society, random: () => number): number {
  const known = met[of] ?? new Map<number, number>();
  if (known.size > 0 && random() < known.size / (known.size + 1)) {
    const times = [...known];
    return (
      times[
        drawn(
          times.map(([, count]) => count),
          random,
        )
      ]?.[0] ?? of
    );
  }
  const away = random() < abroad;
  return drawn(
    active.map((weight, other) => (other === of || (!away && other % groups !== of % groups) ? 0 : weight)),
    random,
  );
}

/** An index at random, each as likely as its weight. */
function drawn(weights: readonly number[], random: () => number): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (rest -= weight) < 0);
  return Math.max(0, found);
}

const ROOTS = ['Ar', 'Bel', 'Cor', 'Dan', 'Ester', 'Far', 'Gol', 'Hart', 'Ivan', 'Jor', 'Kess', 'Lind', 'Mar', 'Nord'];
const ENDS = ['a', 'berg', 'dale', 'ford', 'man', 'ov', 'son', 'stein', 'ton', 'vich'];

function textOf(
  actors: number,
  groups: number,
  interactions: readonly (readonly number[])[],
  random: () => number,
): string {
  const word = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const id = (index: number): string => `actor-${String(index).padStart(4, '0')}`;
  const sides = Math.min(groups, 4);
  const day = (index: number): string => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
  return JSON.stringify({
    title: `A story of ${String(actors)} actors`,
    sides:
      sides > 1
        ? Array.from({ length: sides }, (_, side) => ({ id: `side-${String(side)}`, name: `Side ${String(side)}` }))
        : [],
    actors: Array.from({ length: actors }, (_, index) => ({
      id: id(index),
      name: `${word(ROOTS)} ${word(ROOTS)}${word(ENDS)}`,
      ...(sides > 1 && index % groups < sides && { side: `side-${String(index % groups)}` }),
    })),
    interactions: interactions.map((members, index) => ({
      id: `i-${String(index).padStart(5, '0')}`,
      type: 'meeting',
      title: `Meeting ${String(index)}`,
      date: day(index),
      participants: members.map((member) => ({ actor: id(member) })),
    })),
  });
}
