import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seatsOf } from '../layout/seats/seats';
import { seatsData } from '../layout/seats/portable-seats';
import { seatsFrom } from '../layout/seats/seats-data';
import { chronology } from '../model/chronology';
import { storyGraph } from '../model/graph';
import { parseDataset } from '../model/parse';
import { preparedText } from '../model/preparing';
import type { Dataset } from '../model/schema';

/**
 * What a page needs of its story; where the file cannot be used nothing is prepared, and the page fetches the file and
 * says why.
 */
export interface OpenStory {
  readonly slug: string;
  readonly dataset: Pick<Dataset, 'title' | 'summary' | 'language'>;
  /** A prepared story as JSON, for its own page. */
  readonly prepared: string;
}

/** A shipped story: its address, what it says, its file with the layout's seats written in, and what its page holds. */
export interface Story extends OpenStory {
  readonly slug: string;
  readonly dataset: Dataset;
  /** The dataset file, for whoever fetches it. */
  readonly json: string;
}

/**
 * Reads a story and lays it out where its file carries no seats that fit; those are kept in `cache`. Throws for a file
 * with errors.
 */
export function readStory(folder: string, slug: string, cache: string, care = 1): Story {
  const text = readFileSync(join(folder, `${slug}.json`), 'utf8');
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') {
    const [problem] = parsed.problems;
    throw new Error(`${slug}.json:${problem?.line}:${problem?.column} ${problem?.message}`);
  }
  if (parsed.dataset.interactions.length === 0) throw new Error(`${slug}.json has no interaction that can be drawn`);
  const given = seatsFrom(storyGraph(chronology(parsed.dataset)), parsed.dataset.seats) && parsed.dataset.seats;
  const seats: unknown =
    given ?? JSON.parse(cached(cache, text, care, () => JSON.stringify(seatsFor(parsed.dataset, care))));
  const dataset = { ...parsed.dataset, seats };
  const prepared = preparedText({ chronology: chronology(dataset), heldBack: parsed.heldBack });
  return { slug, dataset, json: JSON.stringify({ ...JSON.parse(text), seats }), prepared };
}

/** Share of the build's search in development, where someone waits for the page. */
const LIVE_CARE = 0.2;

/** A story in development, whose file may be wrong at the moment. */
export function storyToOpen(folder: string, slug: string, cache: string): OpenStory {
  try {
    return readStory(folder, slug, cache, LIVE_CARE);
  } catch {
    return storyHead(folder, slug);
  }
}

/** What a story's file says of itself, without a layout; its slug stands in for a title that cannot be read. */
export function storyHead(folder: string, slug: string): OpenStory {
  const parsed = parseDataset(readFileSync(join(folder, `${slug}.json`)));
  const dataset = parsed.status === 'ready' ? parsed.dataset : { title: slug, language: 'en' };
  return { slug, dataset, prepared: '' };
}

/** What `data/index.json` says: every story's slug, title and summary, the one of the root first. */
export function storyIndex(stories: readonly OpenStory[]): string {
  return JSON.stringify(stories.map(({ slug, dataset: { title, summary } }) => ({ slug, title, summary })));
}

function seatsFor(dataset: Dataset, care: number): unknown {
  const graph = storyGraph(chronology(dataset));
  return seatsData(graph, seatsOf(graph, care));
}

/** What was made before from the same text by the same layout, with full care if possible; else it is made. */
function cached(folder: string, text: string, care: number, make: () => string): string {
  const layout = join(import.meta.dirname, '..', 'layout');
  const hash = createHash('sha256').update(text);
  const files = readdirSync(layout, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(readFileSync(join(layout, file)));
  const key = hash.digest('hex').slice(0, 24);
  const path = join(folder, `${key}${care === 1 ? '' : `-${care}`}.json`);
  for (const made of [join(folder, `${key}.json`), path]) if (existsSync(made)) return readFileSync(made, 'utf8');
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, made);
  return made;
}
