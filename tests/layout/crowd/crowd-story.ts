import { mulberry32 } from '../../../src/layout/random';

const KINDS = ['person', 'state', 'institution', 'group', 'media', 'thing'] as const;
const TYPES = ['meeting', 'call', 'visit', 'message', 'statement', 'request', 'agreement'] as const;

/**
 * The text of a large story with a few busy actors and many quiet ones, most of whom keep to their own circle: one
 * interaction in ten is between three to five, one in forty is one actor's alone, and one in six has a cause.
 */
export function crowdStory(actors: number, interactions: number, seed = 1): string {
  const random = mulberry32(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const circles = Math.max(4, Math.round(Math.sqrt(actors) / 2));
  const sides = Array.from({ length: 6 }, (_, side) => ({ id: `side-${side}`, name: `Side ${side}` }));
  const everyone = Array.from({ length: actors }, (_, index) => ({
    id: `a${index}`,
    name: `Delegate ${index} of the ${index % circles}th circle`,
    shortName: `Delegate ${index}`,
    kind: KINDS[index % 11 === 0 ? index % KINDS.length : 0],
    ...(index % 7 < 6 && { side: `side-${(index % circles) % 6}` }),
  }));
  // The square makes a few actors busy and most of them quiet.
  const busy = (): number => Math.floor(actors * random() * random());
  const near = (other: number): number =>
    Math.min(actors - 1, (Math.floor(busy() / circles) * circles + (other % circles)) % actors);
  const steps = Array.from({ length: interactions }, (_, index) => {
    const first = busy();
    const odd = random();
    const count = odd < 0.025 ? 1 : odd < 0.125 ? 3 + below(3) : 2;
    const others = Array.from({ length: count - 1 }, () => (random() < 0.7 ? near(first) : busy()));
    const cause = index - 1 - below(60);
    return {
      id: `i${index}`,
      type: TYPES[below(TYPES.length)],
      title: `Interaction ${index}`,
      date: String(1000 + Math.floor((index * 900) / interactions)),
      participants: [...new Set([first, ...others])].map((one, place) => ({
        actor: `a${one}`,
        role: place === 0 ? 'initiator' : 'recipient',
      })),
      ...(index % 6 === 0 && cause >= 0 && { causes: [{ interaction: `i${cause}`, how: 'leads to' }] }),
    };
  });
  return JSON.stringify({ title: 'A crowd', sides, actors: everyone, interactions: steps });
}
