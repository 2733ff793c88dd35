import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seatsOf } from '../layout/seats';
import { seatsData } from '../layout/seats-data';
import { chronology } from '../model/chronology';
import { storyGraph } from '../model/graph';
import { parseDataset } from '../model/parse';
import { preparedText } from '../model/prepared';
import type { Dataset } from '../model/schema';

/** What a page needs of its story; where the file cannot be used nothing is prepared, and the page fetches the file and says why. */
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

/** The story that stands at the site's root. */
const FIRST = 'tomahawk-decision';

/** Files of the data folder that are no stories. */
const NOT_STORIES = new Set(['index.json', 'dataset.schema.json']);

/** The slugs of all shipped stories, the one of the root first. */
export function slugsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !NOT_STORIES.has(file));
  const slugs = files.map((file) => file.slice(0, -'.json'.length)).sort();
  return [...slugs.filter((slug) => slug === FIRST), ...slugs.filter((slug) => slug !== FIRST)];
}

/** Reads a story and lays it out; the seats are kept in `cache` by the text that they were made from. Throws for a file with errors. */
export function readStory(folder: string, slug: string, cache: string): Story {
  const text = readFileSync(join(folder, `${slug}.json`), 'utf8');
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') {
    const [problem] = parsed.problems;
    throw new Error(`${slug}.json:${problem?.line}:${problem?.column} ${problem?.message}`);
  }
  const seats: unknown = JSON.parse(cached(cache, text, () => JSON.stringify(seatsFor(parsed.dataset))));
  const dataset = { ...parsed.dataset, seats };
  const prepared = preparedText({ chronology: chronology(dataset), heldBack: parsed.heldBack });
  return { slug, dataset, json: JSON.stringify({ ...JSON.parse(text), seats }), prepared };
}

/** A story in development, whose file may be wrong at the moment. */
export function storyToOpen(folder: string, slug: string, cache: string): OpenStory {
  try {
    return readStory(folder, slug, cache);
  } catch {
    return { slug, dataset: { title: slug, language: 'en' }, prepared: '' };
  }
}

/** What `data/index.json` says: every story's slug, title and summary, the one of the root first. */
export function storyIndex(stories: readonly OpenStory[]): string {
  return JSON.stringify(stories.map(({ slug, dataset: { title, summary } }) => ({ slug, title, summary })));
}

function seatsFor(dataset: Dataset): unknown {
  const graph = storyGraph(chronology(dataset));
  return seatsData(graph, seatsOf(graph));
}

function cached(folder: string, text: string, make: () => string): string {
  const layout = join(import.meta.dirname, '..', 'layout');
  const hash = createHash('sha256').update(text);
  for (const file of readdirSync(layout).sort()) hash.update(readFileSync(join(layout, file)));
  const path = join(folder, `${hash.digest('hex').slice(0, 24)}.json`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, made);
  return made;
}
