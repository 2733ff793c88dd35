import { join } from 'node:path';
import { launch } from '../tests/browser/browser';
import { serve } from '../tests/browser/serve';
import { buildPages, peerNames } from './peers/build-pages';
import { sampleOf, SIZES } from './peers/sample';
import { trial, type Candidate, type Trial } from './peers/trial';

/** Rounds of a run; in each all pages take their turn, so that a busy machine is unfair to none. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);

/**
 * Measures the built site beside a blank page, a bare canvas and other libraries that draw graphs, on the same stories
 * in the same run, and prints medians. `sizes` are of `s m l xl`.
 */
export async function peers(sizes: readonly string[]): Promise<void> {
  const root = process.cwd();
  const folder = join(root, 'node_modules/.cache/bench/site');
  const samples = sizes.map(sampleOf);
  await buildPages(root, folder, samples);
  const site = await serve(folder);
  let browser = await launch();
  const tried = async (one: Candidate, times?: number, quick?: boolean): Promise<Trial> => {
    const found = await trial(browser, one, times, quick);
    if (!found.givenUp) return found;
    await browser.close();
    browser = await launch();
    return found;
  };
  const others = peerNames(root);
  const pageOf = (name: string, size: string): Candidate => {
    const product = name === 'backchannel';
    const address = `${site.origin}/${product ? `?data=bench-${size}` : `peers/${name}.html?${size}`}`;
    return { name, address, product, steps: SIZES[size]?.[1] ?? 1 };
  };
  await first(async (times) => {
    const candidates = [
      pageOf('blank', 's'),
      { name: 'the first story', address: `${site.origin}/`, product: true, steps: 14 },
    ];
    return rounds(candidates, (one) => tried(one, times, true));
  });
  for (const size of sizes) {
    const names = ['blank', 'floor', 'backchannel', ...others.filter((name) => !['blank', 'floor'].includes(name))];
    const found = await rounds(
      names.map((name) => pageOf(name, size)),
      (one) => tried(one),
    );
    print(size, found);
  }
  await browser.close();
  await site.close();
}

type Trials = ReadonlyMap<string, readonly Trial[]>;

async function rounds(candidates: readonly Candidate[], once: (one: Candidate) => Promise<Trial>): Promise<Trials> {
  const found = new Map<string, Trial[]>(candidates.map(({ name }) => [name, []]));
  const given = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of candidates) {
      if (given.has(one.name)) continue;
      const got = await once(one);
      found.get(one.name)?.push(got);
      // What took its time out once is not waited for again.
      if (got.givenUp || got.drawn === undefined) given.add(one.name);
    }
  }
  return found;
}

/** From navigation to the graph of the shipped story, beside a page with nothing but a sentence. */
async function first(run: (times: number) => Promise<Trials>): Promise<void> {
  console.log('\nthe first story: milliseconds from navigation to its graph, and of the main thread');
  for (const times of [1, 4]) {
    const found = await run(times);
    const [blank = NaN] = [median(found.get('blank') ?? [], 'drawn')];
    for (const [name, trials] of found) {
      const drawn = median(trials, 'drawn') ?? NaN;
      const work = median(trials, 'cpuDrawn') ?? NaN;
      console.log(
        `  processor ÷ ${String(times)}  ${name.padEnd(16)} ${drawn.toFixed(0).padStart(6)} ${work.toFixed(0).padStart(6)}   ${(drawn / blank).toFixed(2)} × blank`,
      );
    }
  }
}

const COLUMNS = [
  ['drawn', 'graph', 0],
  ['cpuDrawn', 'CPU', 0],
  ['settled', 'settled', 0],
  ['blocked', 'blocked', 0],
  ['cpuSeek', 'CPU/seek', 1],
  ['presented', 'seek p95', 0],
  ['pan', 'pan p95', 1],
  ['zoom', 'zoom p95', 1],
  ['heap', 'heap MB', 1],
] as const;

function print(size: string, found: Trials): void {
  const [actors = 0, interactions = 0] = SIZES[size] ?? [];
  console.log(`\n${String(actors)} actors, ${String(interactions)} interactions: milliseconds, medians`);
  const heads = [...COLUMNS.map(([, head]) => head), 'moved', 'two loads'];
  console.log(`  ${''.padEnd(14)}${heads.map((head) => head.padStart(10)).join('')}`);
  for (const [name, trials] of found) {
    const cells = COLUMNS.map(([key, , digits]) => median(trials, key)?.toFixed(digits) ?? '–');
    const moved = median(trials, 'moved');
    const share = moved === undefined ? '–' : `${(moved * 100).toFixed(1)} %`;
    console.log(`  ${name.padEnd(14)}${[...cells, share, sameness(trials)].map((cell) => cell.padStart(10)).join('')}`);
  }
}

function sameness(trials: readonly Trial[]): string {
  const [first, second] = trials.flatMap(({ places }) => (places && Object.keys(places).length > 0 ? [places] : []));
  if (first === undefined || second === undefined) return '–';
  return JSON.stringify(first) === JSON.stringify(second) ? 'equal' : 'differ';
}

function median(trials: readonly Trial[], key: Exclude<keyof Trial, 'places' | 'givenUp'>): number | undefined {
  const values = trials.flatMap((one) => one[key] ?? []).sort((p, q) => p - q);
  return values[Math.floor(values.length / 2)];
}
