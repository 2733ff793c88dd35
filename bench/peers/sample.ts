import { mulberry32 } from '../../src/layout/random';

/** A story of one size, in the product's format and as the plain graph that the other libraries are given. */
export interface Sample {
  readonly size: string;
  /** The dataset file. */
  readonly json: string;
  /** The plain graph as JSON: `{nodes: [{id, side}], links: [{source, target, step}], steps}`. */
  readonly graph: string;
}

/** Actors and interactions of each size. */
export const SIZES: Readonly<Record<string, readonly [actors: number, interactions: number]>> = {
  s: [10, 14],
  m: [100, 500],
  l: [1_000, 5_000],
  xl: [5_000, 25_000],
};

/**
 * A story by the activity model with memory and communities: actors of a skewed activity meet, mostly those they met
 * before or of their own side, two to four at a time.
 */
export function sampleOf(size: string): Sample {
  const [actors, interactions] = SIZES[size] ?? [0, 0];
  if (actors === 0) throw new Error(`unknown size: "${size}"`);
  const random = mulberry32(actors);
  const sides = Math.max(2, Math.min(8, Math.round(Math.sqrt(actors) / 3)));
  const met = Array.from({ length: actors }, (): number[] => []);
  const active = (): number => Math.floor(actors * random() * random() * random());
  const partner = (one: number): number => {
    const known = met[one] ?? [];
    if (known.length > 0 && random() < 0.6) return known[Math.floor(random() * known.length)] ?? 0;
    const other = Math.floor(random() * actors);
    return random() < 0.7 ? Math.min(actors - 1, other - (other % sides) + (one % sides)) : other;
  };
  const groups = Array.from({ length: interactions }, (_, index) => {
    const first = index < actors ? index : active();
    const wanted = random() < 0.8 ? 2 : random() < 0.7 ? 3 : 4;
    const group = new Set([first]);
    for (let tries = 0; group.size < wanted && tries < 20; tries += 1) group.add(partner(first));
    for (const one of group) met[one]?.push(...[...group].filter((other) => other !== one));
    return [...group];
  });
  return { size, json: dataset(groups, actors, sides), graph: plain(groups, actors, sides) };
}

function dataset(groups: readonly (readonly number[])[], actors: number, sides: number): string {
  return JSON.stringify({
    title: `A story of ${String(actors)} actors`,
    sides: Array.from({ length: sides }, (_, side) => ({ id: `side-${String(side)}`, name: `Side ${String(side)}` })),
    sources: [{ id: 'paper', title: 'A paper' }],
    actors: Array.from({ length: actors }, (_, actor) => ({
      id: `actor-${String(actor)}`,
      name: `Actor ${String(actor)}`,
      side: `side-${String(actor % sides)}`,
    })),
    interactions: groups.map((group, index) => ({
      id: `step-${String(index)}`,
      type: 'meeting',
      title: `Meeting ${String(index)}`,
      date: String(1000 + Math.floor((index * 1000) / groups.length)),
      participants: group.map((actor) => ({ actor: `actor-${String(actor)}` })),
      evidence: [{ source: 'paper', paragraph: 1 + index }],
    })),
  });
}

function plain(groups: readonly (readonly number[])[], actors: number, sides: number): string {
  return JSON.stringify({
    nodes: Array.from({ length: actors }, (_, actor) => ({ id: `actor-${String(actor)}`, side: actor % sides })),
    links: groups.flatMap((group, index) =>
      group.flatMap((one, at) =>
        group.slice(at + 1).map((other) => ({
          source: `actor-${String(one)}`,
          target: `actor-${String(other)}`,
          step: index + 1,
        })),
      ),
    ),
    steps: groups.length,
  });
}
