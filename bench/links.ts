import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeGraph } from '../src/layout/place';
import { seatsOf } from '../src/layout/seats/seats';
import { chronology, type Chronology } from '../src/model/chronology';
import { storyGraph } from '../src/model/graph';
import { parseDataset } from '../src/model/parse';
import { momentAt } from '../src/replay/moment';
import { largeStory } from './large-story';

/** Rounds of a quick link, of which the median is printed, and how long they may take together. */
const ROUNDS = 21;
const PATIENCE_MS = 2000;

/**
 * Times each link of the chain from file to picture, in milliseconds, on the shipped stories, on those in the folder
 * that BACKCHANNEL_DATASETS names, and on a large one.
 */
export function links(): void {
  const folders = ['data', process.env['BACKCHANNEL_DATASETS'] ?? ''];
  for (const folder of folders.filter((name) => name !== '')) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) bench(join(folder, file));
  }
  const large = largeStory(25_000);
  const size = String(Math.round(large.length / 1024));
  console.log(`\na large story: ${size} KiB, 500 actors, 25000 interactions`);
  report('parse', () => parseDataset(large));
}

function bench(file: string): void {
  const bytes = readFileSync(file);
  const parsed = parseDataset(bytes);
  if (parsed.status === 'invalid' || parsed.dataset.interactions.length === 0) return;
  const { dataset } = parsed;
  const size = `${String(Math.round(bytes.length / 1024))} KiB`;
  console.log(
    `\n${file}: ${size}, ${String(dataset.actors.length)} actors, ${String(dataset.interactions.length)} interactions`,
  );
  report('parse', () => parseDataset(bytes));
  const story = report('chronology', () => chronology(dataset));
  const graph = report('graph', () => storyGraph(story));
  const seats = report('seats', () => seatsOf(graph));
  report('place at 1440 × 900', () => placeGraph(graph, seats, 1024, 656));
  report('place at 390 × 844', () => placeGraph(graph, seats, 390, 420));
  report('seek to the end', () => momentAt(story, story.steps.length));
  report('seek to every step', () => everyMoment(story));
}

function everyMoment(story: Chronology): number {
  return story.steps.reduce((active, { number }) => active + momentAt(story, number).active.size, 0);
}

/** Runs a link of the chain several times, prints its median and returns what it made. */
function report<Made>(name: string, make: () => Made): Made {
  const times: number[] = [];
  const start = performance.now();
  let made: Made;
  do {
    const before = performance.now();
    made = make();
    times.push(performance.now() - before);
  } while (times.length < ROUNDS && performance.now() - start < PATIENCE_MS);
  const median = times.sort((p, q) => p - q)[Math.floor(times.length / 2)] ?? 0;
  console.log(`  ${name.padEnd(22)} ${median.toFixed(3).padStart(10)} ms  (${String(times.length)} rounds)`);
  return made;
}
