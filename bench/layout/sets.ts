import { SIZE_CLASSES } from '../../src/layout/metrics';
import { planOf } from '../../src/layout/plan';
import { drained } from '../../src/model/drained';
import { seatsOf } from '../../src/layout/seats/seats';
import { planar } from '../../src/layout/start/planar';
import { starting } from '../../src/layout/start/starts';
import { crossingsOf, straightOf } from '../../src/layout/start/straight';
import { activityStory } from './activity';
import { defaultPlaces } from './defaults';
import { graphFrom } from './edition';

/** A set of random stories of about the same size, one for each seed from 100 on. */
interface RandomSet {
  readonly name: string;
  readonly stories: number;
  readonly actors: readonly [least: number, most: number];
  /** Interactions an actor. */
  readonly busy: number;
  readonly target: string;
}

const SETS: readonly RandomSet[] = [
  { name: '6 to 13 actors', stories: 100, actors: [6, 13], busy: 1.2, target: 'all planar ones but one in 149' },
  { name: '11 to 24 actors', stories: 60, actors: [11, 24], busy: 1.7, target: 'all planar ones but one in 149' },
  { name: '26 to 60 actors', stories: 12, actors: [26, 60], busy: 1.3, target: 'mean ≤ 1.1, none above 5' },
];

/** The text of one story of a set. */
function storyOf({ actors: [least, most], busy }: RandomSet, index: number): string {
  const actors = least + ((index * 7) % (most - least + 1));
  const groups = index % 3 === 0 ? 2 : 1;
  return activityStory({ actors, interactions: Math.round(actors * busy), seed: index + 100, groups });
}

interface Found {
  readonly planar: boolean;
  readonly crossings: number;
  /** Crossings of the finished picture in each size class, the roomiest first. */
  readonly finished: readonly number[];
  readonly byDefault: number;
  readonly seconds: number;
}

function found(text: string, care: number): Found {
  const [full] = SIZE_CLASSES;
  if (full === undefined) throw new Error('no size class');
  const graph = graphFrom(text);
  const plan = planOf(graph, full);
  const straight = straightOf(plan);
  const [width, height] = full.frame;
  const before = process.cpuUsage();
  const [first] = drained(starting(plan, { width, height }, 1));
  const { user, system } = process.cpuUsage(before);
  const seats = seatsOf(graph, care);
  return {
    planar: planar(Array.from(straight.from, (a, link) => [a, straight.to[link] ?? 0])),
    crossings: first?.crossings ?? 0,
    finished: SIZE_CLASSES.map(({ name }) => crossingsOf(straight, seats.get(name) ?? { x: [], y: [] })),
    byDefault: crossingsOf(straight, defaultPlaces(graph)),
    seconds: (user + system) / 1e6,
  };
}

/**
 * Prints how many stories of each random set are drawn without a crossing of straight links: as the search for labels
 * finds them, and in the finished pictures that it leaves, at the given share of the full search.
 */
export function randomSets(care: number): void {
  for (const set of SETS) {
    const all = Array.from({ length: set.stories }, (_, index) => found(storyOf(set, index), care));
    const flat = all.filter((one) => one.planar);
    const free = (of: 'crossings' | 'byDefault'): string => String(flat.filter((one) => one[of] === 0).length);
    const mean = (of: 'crossings' | 'byDefault'): string => {
      const sum = all.reduce((total, one) => total + one[of], 0);
      return `mean ${(sum / all.length).toFixed(2)}, most ${String(Math.max(...all.map((one) => one[of])))}`;
    };
    const seconds = all.map((one) => one.seconds).sort((p, q) => p - q);
    const at = (share: number): string => (seconds[Math.floor(seconds.length * share)] ?? 0).toFixed(2);
    console.log(`\n${String(set.stories)} random stories of ${set.name}, ${String(flat.length)} of them planar`);
    console.log(
      `  planar starts without one   ${free('crossings')} of ${String(flat.length)}   (target: ${set.target}; d3-force's defaults: ${free('byDefault')})`,
    );
    const kept = SIZE_CLASSES.map((_, index) => flat.filter(({ finished }) => finished[index] === 0).length);
    console.log(
      `  in the finished pictures    ${kept.join(' / ')} of ${String(flat.length)}   (by size class, at care ${String(care)})`,
    );
    console.log(`  crossings                   ${mean('crossings')}   (d3-force's defaults: ${mean('byDefault')})`);
    console.log(`  CPU of the starts           median ${at(0.5)} s, p95 ${at(0.95)} s`);
  }
}
